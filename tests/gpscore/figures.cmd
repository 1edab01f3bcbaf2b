# Figures are compared, or "up" and "down" say which way; what is counted decides
# whether that is good.  Years, votes and other figures say nothing.
gpscore -x <<'END'
There were 38 complaints, against 17 a year before.
There were 17 complaints, against 38 a year before.
The town has 48 GPs, compared with 61 in 2016.
The town has 61 GPs, compared with 48 in 2016.
Vacancies stood at 550, down 90.
The county has 212 more pharmacists.
The number of nurses fell by a tenth.
Of 19 falls in May, against 32 in April, none led to harm.
Nurses took 90 more calls.
Three nurses went down with flu.
Of the 40 nurses, 31 voted against the old rota and 9 for it.
The motion was carried by 44 to 12.
The scheme was set up 12 years ago.
END
cd "$WORK" || exit 2
printf '%s\n' 'against	figures' 'up	figures	1' 'dozens	count' \
    '{owl}	words	owls' '{more}	words	figure higher' \
    '{less}	words	figure lower' '{owl} ~6 {more}	frame	1' \
    '{owl} #6 {more}	frame	2' \
    '{owl} ~6 {less}	frame	-2' >owls
gpscore -x -f owls <<'END'
We saw dozens of owls, against 7.
We saw 9.5 owls, against 7.
We saw 1,200 owls, against 900.
We saw owls, up 7.
Our 7 owls, up 7.
Owls in 4, against 7 in 2020.
We saw 7 against
20
7 owls, against 9.
He counted 20. 7 owls, against 9.
END
