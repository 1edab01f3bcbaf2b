# sparks.gp - charts the size of a word; each row has the number of its chart and a
# value, one for each date.
table = "sparks.tsv"
load "parts/chart.gp"
stats table using 1 nooutput
charts = int(STATS_max)
each = rows / charts
set terminal svg size 120,26 font ",8" noenhanced
unset border
unset tics
unset grid
set margins 0, 0, 0, 0
set xrange [-0.6:each-0.4]
set arrow from graph 0, graph 0 to graph 1, graph 0 nohead lc "black" lw 0.5
do for [i = 1:charts] {
	from = (i - 1) * each
	set yrange [*:*]
	stats table using 2 every ::from::(from + each - 1) nooutput
	set output sprintf("spark/%d.svg", i)
	set yrange [0:(STATS_max < 0.1 ? 0.1 : STATS_max)]
	plot table using 0:2 every ::from::(from + each - 1) with boxes lc "black"
}
