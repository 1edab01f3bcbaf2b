# curves.gp POINTS CHART: nanoseconds a byte over each of what grows.
points = ARG1
set terminal svg size 1100, 1500 font "sans-serif,11" background "white"
set output ARG2
set datafile separator "\t "
curves = system("awk -F '	' '!seen[$1]++ { printf \"\\\"%s\\\" \", $1 }' " . points)
names(c) = system("awk -F '\t' -v c='" . c . "' '$1 == c && !seen[$3]++ { printf \"\\\"%s\\\" \", $3 }' " . points)
data(c, n) = "< awk -F '[\t ]+' -v c='" . c . "' -v n='" . n . "' 'BEGIN { FS = \"\t\" } $1 == c && $3 == n { split($6, f, \" \"); print $4 \"\t\" (f[2] - f[1]) / $5 * 1e9 }' " . points
set multiplot layout 3, 2 margins 0.06, 0.84, 0.05, 0.97 spacing 0.24, 0.06
set logscale xy
set format x "10^{%T}"
set grid
set key outside right top font ",9"
set ylabel "ns/byte"
do for [c in curves] {
	set title c offset 0, -0.5
	if (c eq "% not ASCII") { unset logscale x; set format x "%g" }
	plot for [n in names(c)] data(c, n) using 1:2 with linespoints title n
}
unset multiplot
