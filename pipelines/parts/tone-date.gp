# tone-date.gp - bars for the mean tone by date, below and above 0.
table = "tone-date.tsv"
load "parts/chart.gp"
set terminal svg size 400,190 font ",12" noenhanced
set output "tone-date.svg"
set border 0
set format y "%g"
set ytics 0.1
top = top < 0.2 ? 0.2 : ceil(top * 10) / 10.0
set yrange [-top:top]
set xzeroaxis lt 1 lc "black" lw 1
plot table using 0:2:xtic(label($0, strcol(1))) with boxes lc "black"
