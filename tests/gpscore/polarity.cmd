# Sentences with the sign that their score must have; those with another
# one are shown.
gpscore | awk -F '\t' '
	{ sign = $2 > 0.05 ? "+" : $2 < -0.05 ? "-" : "0" }
	sign != $1 { print }
	END { print NR " sentences" }'
