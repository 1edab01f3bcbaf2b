# The parts of each text of these cases add up to the sum under its score.
sed 's/^/heads	/' heads.in | cat polarity.in - | nl -b a >"$WORK/in"
gpscore "$WORK/in" | sort -k 1,1 >"$WORK/scores"
gpscore -x "$WORK/in" | awk -F '\t' '
	{ sum[$1] += $NF; score[$1] = $3 }
	END {
		for (t in sum) {
			s = sum[t] / sqrt(sum[t] ^ 2 + 15)
			d = s - score[t]
			if (d > 0.00006 || d < -0.00006)
				print t, s, score[t]
		}
	}'
