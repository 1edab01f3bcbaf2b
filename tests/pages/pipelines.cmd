# The examples in the man pages run as printed, write something, and report no error.
# Examples that need other files than those of corpus/ are left out.
cd "$WORK" || exit 2
ln -s "$TOP/corpus" corpus
# Installed, gptext stands beside the filters.
mkdir bin
ln -s "$TOP/pipelines/gptext" bin
PATH=$PWD/bin:$PATH

# Make each .Dl line and each literal block of a page a script.
scripts() {
	rm -f script.*
	sed -e 's/\\(aq/'"'"'/g' -e 's/\\(dq/"/g' -e 's/\\e/\\/g' \
	    -e 's/\\&//g' -e 's/^\$ //' "$1" | awk '
	/^\.Dl / { sub(/^\.Dl (\$ )?/, ""); print >sprintf("script.%03d", ++n) }
	/^\.Ed/ { inside = 0 }
	inside { print >sprintf("script.%03d", n) }
	/^\.Bd -literal/ { inside = 1; n++ }'
}

# possible SCRIPT: are all the filters built that it uses, and the programs there?
possible() {
	grep -o '\bgp[a-z]*' "$1" | grep -vx gptext | sort -u |
	    while read -r name; do
		[ -x "$BUILD/bin/$name" ] || return 1
	done || return 1
	for program in sqlite3 mlr gnuplot Rscript node datamash; do
		! grep -qw "$program" "$1" || command -v "$program" >/dev/null ||
		    return 1
	done
	! grep -q 'gptext spread' "$1" || command -v parallel >/dev/null ||
	    return 1
	! grep -q 'import.* pandas' "$1" || python3 -c 'import pandas' 2>/dev/null ||
	    return 1
	! grep -q duckdb "$1" || node -e 'require("@duckdb/node-api")' 2>/dev/null
}
NODE_PATH=$TOP/build/recipes/node_modules
export NODE_PATH

ran=0
for page in "$TOP"/pipelines/*.[1-8] "$TOP"/filters/*/*.1; do
	scripts "$page"
	for script in script.*; do
		{ [ -e "$script" ] && grep -q -e corpus -e press.db -e 'tone\.' "$script" &&
		    ! grep -q /usr/local/ "$script" &&
		    possible "$script"; } || continue
		sh "./$script" </dev/null >out 2>err
		status=$?
		ran=$((ran + 1))
		[ $status = 0 ] && [ -s out ] && [ ! -s err ] && continue
		echo "${page##*/}: status $status"
		cat "$script" err
	done
done
[ $ran -gt 10 ] || echo "only $ran ran"
