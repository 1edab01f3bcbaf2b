# chart.gp TABLE CHART: draw the ratios of bench.tsv as bars, with their spread; ours
# are coloured, and a stroke marks the required ratio.
table = ARG1
set terminal svg size 900, 1400 font "sans-serif,11" background "white"
set output ARG2
set datafile separator "\t"
set datafile missing "-"
stats table every ::1 using 5 index 0 nooutput
rows = STATS_records
set title "Speed as a multiple of LC\\_ALL=C wc -w (logarithmic)"
set logscale x
set xrange [0.001 : 100]
set yrange [rows : -1]
set grid xtics
set ytics font ",10"
unset key
set style fill solid
set lmargin 38
ours(name) = name[1:2] eq "gp" ? 0x2a6fb0 : 0xb8b8b8
label(row, name) = name . "  [" . row . "]"
plot table every ::1 index 0 using 5:0:(0.001):5:($0 - 0.4):($0 + 0.4):(ours(strcol(2))):ytic(label(strcol(1), strcol(2))) \
	with boxxyerror linecolor rgb variable, \
     '' every ::1 index 0 using 5:0:6:7 with xerrorbars linecolor rgb "black" pointtype 0, \
     '' every ::1 index 0 using 12:0:($0 - 0.45):($0 + 0.45) with yerrorbars linecolor rgb "red" linewidth 2 pointtype 0
