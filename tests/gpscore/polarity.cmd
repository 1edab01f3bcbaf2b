# Sentences with the sign that their score must have ("0": nearly none);
# those with another one are shown.
gpscore | awk -F '\t' '
	$1 == "+" && $2 <= 0 || $1 == "-" && $2 >= 0 ||
	    $1 == "0" && ($2 > 0.05 || $2 < -0.05) { print }
	END { print NR " sentences" }'
