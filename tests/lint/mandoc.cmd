# All man pages are clean for mandoc and fit a terminal, and each filter has one.
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
	[ -e "filters/$name/$name.1" ] || echo "$name has no man page"
done
