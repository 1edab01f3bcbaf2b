# All man pages are clean for mandoc, and each filter has one.
command -v mandoc >/dev/null || { echo no mandoc; exit 77; }
cd "$TOP" || exit 2
for page in filters/*/*.1 pipelines/*.7; do
	mandoc -T lint -W warning "$page"
done
for program in "$BUILD"/bin/*; do
	name=${program##*/}
	[ -e "filters/$name/$name.1" ] || echo "$name has no man page"
done
