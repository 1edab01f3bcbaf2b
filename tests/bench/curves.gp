# curves.gp POINTS CHART: draw nanoseconds a byte over each quantity that grows.
points = ARG1
set terminal svg size 1100, 1500 font "sans-serif,11" background "white"
set output ARG2
set datafile separator "\t"
curves = system("awk -F '\t' '!seen[$1]++ { printf \"\\\"%s\\\" \", $1 }' " . points)
names(c) = system("awk -F '\t' -v c='" . c . "' '$1 == c && !seen[$3]++ { printf \"\\\"%s\\\" \", $3 }' " . points)
cost = "{ split($6, f, \" \"); print $4 FS (f[2] - f[1]) / $5 * 1e9 }"
data(c, n) = "< awk -F '\t' -v c='" . c . "' -v n='" . n . "' '$1 == c && $3 == n " . cost . "' " . points
set multiplot layout 3, 2
set logscale y
set grid
set key outside right top font ",9"
set ylabel "ns/byte"
do for [curve in curves] {
	set title curve
	if (curve eq "% not ASCII") {
		unset logscale x
		set format x "%g"
	} else {
		set logscale x
		set format x "10^{%T}"
	}
	plot for [n in names(curve)] data(curve, n) using 1:2 \
		with linespoints title n
}
unset multiplot
