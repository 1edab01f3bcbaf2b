# table.awk bars commands figures same start missing: print the tables of a run; after
# "short:" the commands below their bar, after "slower:" those slower than a peer,
# after "unequal:" those that differ from it on plain words, after "missing:" those
# that could not be run.
BEGIN { FS = OFS = "\t" }
FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
/^#/ { next }
file == "bars.tsv" { bar[$1, $2, $3] = $4 }
file == "commands.tsv" {
	row[++commands] = $1
	name[commands] = $6
	own[commands] = $4 == "-"
	note[commands] = $8
}
file == "figures" { figure($1 SUBSEP $2, $3, $4) }
file == "same" { same[$1, $2] = $3 OFS $4; plain[$1, $2] = $3 }
file == "start" {
	sub(/ .*/, "", $1)
	if (!(("start", $1) in n))
		starter[++starters] = $1
	add("start" SUBSEP $1, $3 * 1000)
	add("over" SUBSEP $1, ($3 - $2) * 1000)
}
file == "missing" { missing[++lacking] = $1 ", " $2 ": " $3 }

# Of one run: wc's figures and the command's.
function figure(key, bytes, six,  f) {
	split(six, f, " ")
	size[key] = bytes
	add("wall" SUBSEP key, f[4])
	add("ratio" SUBSEP key, f[1] / f[4])
	add("cpu" SUBSEP key, f[2] / (f[5] > 0 ? f[5] : 1e-5))
	add("KiB" SUBSEP key, f[6])
}

# The values of a key are kept sorted.
function add(key, x,  i) {
	for (i = ++n[key]; i > 1 && value[key, i - 1] > x; i--)
		value[key, i] = value[key, i - 1]
	value[key, i] = x
}

function median(key,  i) {
	i = int((n[key] + 1) / 2)
	return (value[key, i] + value[key, n[key] + 1 - i]) / 2
}

function spread(key) {
	return sprintf("%.3g\t%.3g\t%.3g", median(key), value[key, 1],
	    value[key, n[key]])
}

# Commands below their bar are listed at the end.
function short(key, what, is, least, most) {
	if ((least != "" && is < least) || (most != "" && is > most))
		shorts[++n_shorts] = sprintf("%s: %s %.3g, asked %s", key,
		    what, is, least != "" ? least : most)
}

function asked(key) { return key in bar ? bar[key] : "-" }

function command_line(i,  key, mib, label) {
	key = row[i] SUBSEP name[i]
	if (!(("wall", key) in size) && !(key in size))
		return
	label = row[i] ", " name[i]
	mib = value["KiB", key, n["KiB", key]] / 1024
	ratio[i] = median("ratio" SUBSEP key)
	print row[i], name[i], sprintf("%.1f", size[key] / 1e6),
	    sprintf("%.1f", size[key] / 1e6 / median("wall" SUBSEP key)),
	    spread("ratio" SUBSEP key),
	    sprintf("%.3g", median("cpu" SUBSEP key)), sprintf("%.1f", mib),
	    key in same ? same[key] : "-" OFS "-", asked(key SUBSEP "ratio"),
	    asked(key SUBSEP "peak"), note[i]
	short(label, "ratio", ratio[i], bar[key, "ratio"], "")
	short(label, "MiB", mib, "", bar[key, "peak"])
	if (own[i])
		last_own[row[i]] = i
	else {
		if (ratio[i] > ratio[last_own[row[i]]])
			slower[++n_slower] = sprintf("%s: %.3g, %s %.3g",
			    row[i] ", " name[last_own[row[i]]],
			    ratio[last_own[row[i]]], name[i], ratio[i])
		if (key in plain && plain[key] != "-" && plain[key] < 100)
			unequal[++n_unequal] = label ": " plain[key] " of 100"
	}
}

function start_line(s) {
	print "start-up", s, spread("start" SUBSEP s), spread("over" SUBSEP s),
	    asked("start-up" SUBSEP s SUBSEP "start")
	short("start-up, " s, "ms over mawk", median("over" SUBSEP s), "",
	    bar["start-up", s, "start"])
}

END {
	print "row", "name", "MB", "MB/s", "ratio", "lowest", "highest",
	    "ratio_of_cpu", "MiB", "same_plain", "same", "bar", "MiB_bar",
	    "unequal"
	for (i = 1; i <= commands; i++)
		command_line(i)
	print "\n"
	print "row", "name", "ms", "lowest", "highest", "over_mawk", "lowest",
	    "highest", "bar"
	for (i = 1; i <= starters; i++)
		start_line(starter[i])
	print "\n"
	for (i = 1; i <= n_shorts; i++)
		print "short: " shorts[i]
	for (i = 1; i <= n_slower; i++)
		print "slower: " slower[i]
	for (i = 1; i <= n_unequal; i++)
		print "unequal: " unequal[i]
	for (i = 1; i <= lacking; i++)
		print "missing: " missing[i]
}
