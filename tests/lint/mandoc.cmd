# All man pages are clean for mandoc and fit a terminal; each filter has one, with the
# options of its --help and no others.
command -v mandoc >/dev/null || { echo no mandoc; exit 77; }
cd "$TOP" || exit 2
for page in filters/*/*.1 pipelines/*.[1-8]; do
	mandoc -T lint -W warning "$page"
	# A line of crontab(5) cannot be broken.
	mandoc -T ascii -O width=78 "$page" | sed 's/.\x08//g' |
	    awk -v page="$page" 'length > 80 && !/\/usr\/local\// { print page ": " $0 }'
done
for program in "$BUILD"/bin/*; do
	name=${program##*/}
	[ -e "filters/$name/$name.1" ] || { echo "$name has no man page"; continue; }
	"$program" --help | grep -oE -- '--[a-z][a-z0-9-]*' | sort -u >"$WORK/help"
	mandoc -T ascii "filters/$name/$name.1" | sed 's/.\x08//g' |
	    sed -n 's/\([^ ]\)  .*/\1/; /^     -/p' |
	    grep -oE -- '--[a-z][a-z0-9-]*' | sort -u |
	    diff "$WORK/help" - | sed -n "s/^[<>]/$name: only in its help or page:/p"
done
