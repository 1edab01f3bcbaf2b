# Groups against their own in the reference, and against one without groups.
cd "$WORK" || exit 2
printf 'a\tx\t10\na\ty\t1\nb\tx\t1\nb\tz\t10\n' >study
printf 'a\tx\t1\na\ty\t10\nb\tx\t1\nb\tz\t10\nc\tx\t5\n' >grouped
printf 'x\t10\ny\t10\nz\t10\n' >plain
echo '== -k 1, groups'
gpkeyness -k 1 study grouped
echo '== -k 1, none'
gpkeyness -k 1 study plain
echo '== no -k'
gpkeyness grouped <study
echo '== zstd, two tables'
zstd -q study plain
gpkeyness study.zst study plain.zst
