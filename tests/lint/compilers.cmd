# gcc and clang build all of it without a warning.
unset MAKEFLAGS MFLAGS MAKELEVEL
# gcc finds uninitialized variables only when it optimizes; clang always does.
for compiler in 'gcc -O1' 'clang -O0'; do
	name=${compiler% *}
	command -v "$name" >/dev/null || { missing=$name; continue; }
	make -s -j2 -C "$TOP" tests B=build/"$name" CC="$name" \
	    CFLAGS="${compiler#* } -Werror" LDFLAGS= >/dev/null
done
[ -z "${missing-}" ] || { echo "no $missing"; exit 77; }
