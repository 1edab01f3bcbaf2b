# tone-name.gp - means with error bars, one below the other; each row has a label, a
# mean and a margin.  ARG1 is body or topic.
table = "tone-" . ARG1 . ".tsv"
load "parts/chart.gp"
# 17 points for each row: gnuplot's own margins would take those of a few rows.
height = 47 + 17 * rows
set terminal svg size 400,height font ",12" noenhanced
set tmargin at screen 1 - 8.0 / height
set bmargin at screen 36.0 / height
set output "tone-" . ARG1 . ".svg"
set border 0
set yrange [rows-0.4:-0.6]
set xrange [-1<*<-0.5:0.5<*<1]
set format x "%g"
set xtics 0.5
unset grid
set grid xtics lt 1 lc "black" lw 0.2
set yzeroaxis lt 1 lc "black" lw 1
plot table using ($2 - $3):0:(2 * $3):(0) with vectors nohead lc "black" lw 1, \
    "" using 2:0:(0.012):(0.28):ytic(1) with boxxyerror lc "black"
