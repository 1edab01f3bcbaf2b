# Each file counts its documents anew; a mark on its first line starts none.
cd "$WORK" || exit 2
printf '# one\na\n# two\nb\n\n# three\nc' >a
printf '\n\n# one\nd\n# two' >b
gpsplit --lines --document '^# ' a b
