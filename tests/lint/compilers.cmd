# gcc and clang build all of it without a warning.
unset MAKEFLAGS MFLAGS MAKELEVEL
for compiler in gcc clang; do
	command -v $compiler >/dev/null || { missing=$compiler; continue; }
	make -s -j2 -C "$TOP" tests B=build/$compiler CC=$compiler \
	    CFLAGS='-O1 -Werror' LDFLAGS= >/dev/null
done
[ -z "${missing-}" ] || { echo "no $missing"; exit 77; }
