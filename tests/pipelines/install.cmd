# Installed, pipelines find their parts and the filters, without the sources
# and without the filters in the PATH.
case $BUILD in
*asan*)
	echo "once is enough"
	exit 77
	;;
esac
unset MAKEFLAGS MFLAGS MAKELEVEL
make -s -C "$TOP" install PREFIX=/opt/gptext DESTDIR="$WORK/dest" >/dev/null
cp -R "$TOP/corpus" "$WORK"
cd "$WORK" || exit 2
"$TOP/pipelines/top-terms" corpus >terms
"$TOP/pipelines/report" corpus >page
PATH=$(echo "$PATH" | tr : '\n' | grep -vxF "$BUILD/bin" | paste -s -d : -)
command -v gpsplit
# Elsewhere than where it was made, and through a link of one's own.
mv "dest/opt/gptext" "in here"
ln -s "$WORK/in here/bin/top-terms" mine
"in here/bin/top-terms" corpus | cmp - terms
"in here/bin/report" corpus | cmp - page
PATH="$WORK/in here/bin:$PATH" ./mine corpus | cmp - terms
for script in "in here"/bin/*; do
	"$script" --help >/dev/null || echo "$script: no help"
done
find "in here/share/man" -name 'report.1' -o -name 'gptext*.7' | sed 's,.*/,,' | sort | paste -s -d ' ' -
