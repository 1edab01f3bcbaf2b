# Two words of one clause that have a tone together; a file may add sets to
# the frames, and frames to the sets.
cd "$WORK" || exit 2
cat >in <<'END'
Two surgeries are to close.
The surgery, which opened in 1950, will close.
The surgery opened. Roads close in May.
No surgery will close.
Profit was 3m, down from 4m.
END
gpscore -x in
printf '{owl}\twords\towl, barn owls\n{hoot}\twords\thoots, hooted\n' >one
printf '{owl} >3 {hoot}\tframe\t2\n' >two
printf 'The owl in there hoots.\nThen hoots the owl.\nBarn owls hooted!\n' >in
gpscore -x -f one -f two in
gpscore -f one -f two in
