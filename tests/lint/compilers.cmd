# The build's compiler and clang, which make the two builds of `make check', compile all
# of it without a warning.  The first build is optimized, so gcc finds uninitialized
# variables; clang finds them always.
unset MAKEFLAGS MFLAGS MAKELEVEL
cd "$TOP" || exit 2
# warnings BUILD: what the compiler said.
warnings() {
	find lib filters tests -name '*.c' | while read -r source; do
		said=$1/${source%.c}.said
		[ ! -s "$said" ] || cat "$said"
	done
}
warnings "$BUILD"
command -v clang >/dev/null || { echo "no clang"; exit 77; }
make -s -j2 sanitized >/dev/null || exit
warnings build/asan
