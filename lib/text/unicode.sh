#!/bin/sh
# Makes lib/text/unicode_tables.h from the Unicode Character Database (Debian: unicode-data).
# usage: lib/text/unicode.sh [folder of the database] > lib/text/unicode_tables.h
set -eu
ucd=${1:-/usr/share/unicode}

for f in UnicodeData.txt CaseFolding.txt PropList.txt auxiliary/WordBreakProperty.txt emoji/emoji-data.txt; do
	[ -r "$ucd/$f" ] || { echo "unicode.sh: $ucd/$f: cannot be read; install unicode-data" >&2; exit 2; }
done

awk -F';' -v ucd="$ucd" '
function hex(s,  i, v) {
	v = 0
	for (i = 1; i <= length(s); i++)
		v = v * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return v
}

# "0041..005A    ; ALetter # ..." gives lo, hi and value; false for a comment or an empty line.
function range(line,  part, ends) {
	sub(/[ \t]*#.*/, "", line)
	if (split(line, part, /[ \t]*;[ \t]*/) < 2)
		return 0
	lo = hex(part[1])
	hi = lo
	if (split(part[1], ends, /\.\./) == 2) {
		lo = hex(ends[1])
		hi = hex(ends[2])
	}
	value = part[2]
	return 1
}

function read_ranges(file, wanted, into,  line, cp) {
	while ((getline line < file) > 0)
		if (range(line) && (wanted == "" || wanted == value))
			for (cp = lo; cp <= hi; cp++)
				into[cp] = value
	close(file)
}

function read_categories(file,  line, f, cp, first) {
	while ((getline line < file) > 0) {
		split(line, f, ";")
		cp = hex(f[1])
		first = f[2] ~ /, Last>$/ ? last + 1 : cp
		for (; first <= cp; first++)
			category[first] = f[3]
		if (f[14] != "")
			lower[cp] = hex(f[14]) - cp
		last = cp
	}
	close(file)
}

function read_folds(file,  line, f, cp, to, n, i) {
	while ((getline line < file) > 0) {
		if (line ~ /^# CaseFolding-/) {
			version = line
			sub(/^# CaseFolding-/, "", version)
			sub(/\.txt.*/, "", version)
		}
		if (split(line, f, /; */) < 3 || line ~ /^#/)
			continue
		cp = hex(f[1])
		if (f[2] == "C" || f[2] == "S")
			fold[cp] = hex(f[3]) - cp
		else if (f[2] == "F") {
			n = split(f[3], to, " ")
			full = full sprintf("\t{ 0x%X", cp)
			for (i = 1; i <= 3; i++)
				full = full (i <= n ? ", 0x" to[i] : ", 0")
			full = full " },\n"
		}
	}
	close(file)
}

# The number of the record of cp, new records being appended.
function record_of(cp,  key) {
	key = "WB_" (cp in word_break ? word_break[cp] : "Other") ", GC_" (cp in category ? category[cp] : "Cn") \
	    ", " (cp in pictographic ? "true" : "false") ", " (cp in white ? "true" : "false") \
	    ", " (lower[cp] + 0) ", " (fold[cp] + 0)
	if (!(key in number)) {
		number[key] = records++
		list = list "\t{ " key " },\n"
	}
	return number[key]
}

function print_array(declaration, values, n,  i) {
	printf "\nstatic const %s[] = {", declaration
	for (i = 0; i < n; i++)
		printf "%s%d,", (i % 24 ? "" : "\n\t"), values[i]
	print "\n};"
}

BEGIN {
	block = 128
	read_categories(ucd "/UnicodeData.txt")
	read_folds(ucd "/CaseFolding.txt")
	read_ranges(ucd "/PropList.txt", "White_Space", white)
	read_ranges(ucd "/auxiliary/WordBreakProperty.txt", "", word_break)
	read_ranges(ucd "/emoji/emoji-data.txt", "Extended_Pictographic", pictographic)

	record_of(1114112) # the first record is that of what is not assigned
	for (cp = 0; cp < 1114112; cp += block) {
		key = ""
		for (i = 0; i < block; i++) {
			r[i] = record_of(cp + i)
			key = key r[i] ","
		}
		if (!(key in blocks)) {
			blocks[key] = distinct++
			for (i = 0; i < block; i++)
				stage2[cells++] = r[i]
		}
		stage1[n1++] = blocks[key]
	}
	if (records > 256 || distinct > 65535)
		exit 1

	print "/* Made by unicode.sh from the Unicode Character Database; do not edit. */"
	print "#define UNICODE_VERSION \"" version "\""
	print "#define BLOCK " block "u"
	print "\nstatic const struct unicode_record records[] = {"
	printf "%s};\n", list
	print "\n/* A code point and its full case folding, sorted. */"
	print "static const uint32_t full_folds[][4] = {"
	printf "%s};\n", full
	print "\n/* Block of a code point, then record within the block. */"
	print_array("uint16_t stage1", stage1, n1)
	print_array("uint8_t stage2", stage2, cells)
}'
