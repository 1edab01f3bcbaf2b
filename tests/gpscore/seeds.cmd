# In the seeds, no sentence that reports a vote of no confidence, a threat, a
# warning or a crisis is good, and no article is.
clean=$TOP/../shared/gold/clean.tsv
"$TOP/tests/needs" gold/clean.tsv || exit 77
gpsentences "$clean" | gpscore | awk -F '\t' '
	$4 > 0 && tolower($5) ~ /no confidence|threat|warn|crisis/ { print }
	{ sum[$1] += $4; n[$1]++ }
	END { for (d in sum) if (sum[d] / n[d] >= 0.05) print d, sum[d] / n[d] }'
