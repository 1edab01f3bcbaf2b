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
# bin has the filters and gptext only.
ls dest/opt/gptext/bin >bin
{ ls "$BUILD/bin"; echo gptext; } | sort | comm -3 - bin
"$TOP/pipelines/top-terms" corpus >terms
"$TOP/pipelines/report" corpus | sed '/<footer>/,$d' >page
PATH=$(echo "$PATH" | tr : '\n' | grep -vxF "$BUILD/bin" | paste -s -d : -)
command -v gpsplit
# Elsewhere than where it was made, and through a link of one's own.
mv "dest/opt/gptext" "in here"
ln -s "$WORK/in here/bin/gptext" mine
"in here/bin/gptext" top-terms corpus | cmp - terms
"in here/bin/gptext" report corpus | sed '/<footer>/,$d' | cmp - page
PATH="$WORK/in here/bin:$PATH" ./mine top-terms corpus | cmp - terms
"in here/bin/gptext" | while read -r command question; do
	[ "${question%\?}" = "$question" ] ||
	    "in here/bin/gptext" "$command" --help | grep -q "^usage: gptext $command" ||
	    echo "$command: no help"
	[ "${question%\?}" = "$question" ] ||
	    [ -e "in here/share/man/man1/gptext-$command.1" ] ||
	    echo "$command: no page"
done
(cd "in here/share/man" && ls man5 man7)
mv "in here" dest/opt/gptext
make -s -C "$TOP" uninstall PREFIX=/opt/gptext DESTDIR="$WORK/dest"
find dest -type f
