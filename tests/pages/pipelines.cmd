# What the man pages print runs as printed, says something, and complains of
# nothing.  What uses a filter that is not built yet, or other files than
# those of corpus/, is passed over.
cd "$WORK" || exit 2
ln -s "$TOP/corpus" corpus
ln -s "$TOP/pipelines" pipelines

# Each .Dl line and each literal block of a page as a script of its own.
scripts() {
	rm -f script.*
	sed -e 's/\\(aq/'"'"'/g' -e 's/\\(dq/"/g' -e 's/\\e/\\/g' \
	    -e 's/\\&//g' -e 's/^\$ //' "$1" | awk '
	/^\.Dl / { sub(/^\.Dl (\$ )?/, ""); print >sprintf("script.%03d", ++n) }
	/^\.Ed/ { inside = 0 }
	inside { print >sprintf("script.%03d", n) }
	/^\.Bd -literal/ { inside = 1; n++ }'
}

# buildable SCRIPT: are all the filters built that it uses?
buildable() {
	grep -o '\bgp[a-z]*' "$1" | sort -u | while read -r name; do
		[ -x "$BUILD/bin/$name" ] || return 1
	done
}

ran=0
for page in "$TOP"/pipelines/gptext.7 "$TOP"/filters/*/*.1; do
	scripts "$page"
	for script in script.*; do
		{ [ -e "$script" ] && grep -q corpus/ "$script" &&
		    buildable "$script"; } || continue
		sh "./$script" </dev/null >out 2>err
		status=$?
		ran=$((ran + 1))
		[ $status = 0 ] && [ -s out ] && [ ! -s err ] && continue
		echo "${page##*/}: status $status"
		cat "$script" err
	done
done
[ $ran -gt 10 ] || echo "only $ran ran"
