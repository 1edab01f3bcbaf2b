# chart.gp - settings shared by all charts.  `table' has a label and a value in each
# row; about five labels fit below a chart on the screen of a phone.
set datafile separator "\t"
set datafile missing "?"
set datafile commentschars ""
set style fill solid 1.0 noborder
set boxwidth 0.8
unset key
set tics nomirror scale 0.4
set grid ytics lt 1 lc "black" lw 0.2
stats table using 2 nooutput
rows = STATS_records + STATS_invalid
top = STATS_max > -STATS_min ? STATS_max : -STATS_min
every_ = (rows + 4) / 5
label(n, s) = int(n) % every_ == 0 ? s : ""
set xrange [-0.6:rows-0.4]
