# No function has more than 60 lines, and each source file of more than 30
# opens by saying what it does, unless its header does so.  Git keeps nothing at
# the top level but what the README names.
cd "$TOP" || exit 2

git ls-files 2>/dev/null | sed 's,/.*,/,' | sort -u | grep -vxE -e \
    '(\.ci|corpus|filters|lib|pipelines|tests)/|\.gitignore|Makefile|(LICENSE|README\.md|SECURITY\.md)' |
    sed 's/$/: does not belong at the top level/'

cat >"$WORK/check.awk" <<'END'
FNR == 1 {
	inside = 0
	header = FILENAME
	sub(/c$/, "h", header)
	opens = $0 ~ /^\/\*/ || (header != FILENAME && (getline line <header) > 0)
}
FNR == 31 && !opens { print FILENAME ": opens without a comment" }
/^[a-zA-Z_].*\(/ && !inside { name = $0; sub(/\(.*/, "", name) }
/^\{/ { inside = 1; start = FNR }
/^\}/ && inside {
	inside = 0
	if (FNR - start - 1 > 60)
		print FILENAME ": " name " has " FNR - start - 1 " lines"
}
END
find lib filters tests -name '*.[ch]' ! -name '*_tables.h' | sort |
    xargs awk -f "$WORK/check.awk"
