# came-in.gp - articles by date.
table = "came-in.tsv"
load "parts/chart.gp"
set terminal svg size 400,170 font ",12" noenhanced
set output "came-in.svg"
set border 1
set yrange [0:(top < 1 ? 1 : top)]
set format y "%.0f"
if (top <= 5) set ytics 1
plot table using 0:2:xtic(label($0, strcol(1))) with boxes lc "black"
