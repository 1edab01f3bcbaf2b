# No shipped expression runs away: what stands in each is repeated to 64 KiB,
# with spaces and without, together and piece by piece.
cat >"$WORK/pump.awk" <<'END'
function pump(s,   out) {
	for (out = s; length(out) < 65536;)
		out = out out
	print out
}
/^[#$\t]/ || NF < 2 { next }
{
	s = $2
	sub(/^!/, "", s)
	if (s !~ /^\// && (s !~ /[^A-Za-z0-9 *-]/ || s ~ /[{~>$]/))
		next
	gsub(/\\[bwds][*+?]?|\{[0-9,]*\}|[()?:*+|\\\/^$]|\[[^]]*\]/, "\t", s)
	n = split(s, piece, "\t")
	all = ""
	for (i = 1; i <= n; i++)
		if (piece[i] != "") {
			pump(piece[i]); pump(piece[i] "."); pump(piece[i] " ")
			all = all piece[i] " "
		}
	pump(all); pump(all "1 "); pump(all "A."); pump(all "& ")
	patterns++
}
END
gptopics -P | awk -F '\t' -f "$WORK/pump.awk" >"$WORK/in"
awk 'END { print (NR > 100) }' "$WORK/in"
gptopics -K 0 "$WORK/in" >/dev/null
for s in 'A.' 'A & ' 'A&' '& ' 'A' "A's " 'É.'; do
	awk -v s="$s" 'BEGIN { while (length(out) < 65536) out = out s; print out }'
done | gptopics -K 0 >/dev/null
