# Text beside an article goes: sidebars above it, other articles and comments
# below it without a heading, headlines between its paragraphs, heads and tails
# of press releases.  In marked.txt, + marks lines that stay and - lines that go;
# each page starts with ===.
cd "$WORK" || exit 2
awk '/^===/ { page = $2; next } { print page, NR "\t" substr($0, 2) }' OFS='\t' \
    "$TOP/tests/gpclean/marked.txt" | gpclean -K2 >kept
awk -F '\t' '
NR == FNR { kept[$2]; next }
/^===/ { pages++; next }
(/^[+]/ && !(FNR in kept)) || (/^-/ && FNR in kept) { print FNR ": " $0 }
END { print pages " pages" }' kept "$TOP/tests/gpclean/marked.txt"
