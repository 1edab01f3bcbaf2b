#!/bin/sh
# traits.sh [folder of the Unicode Character Database]: make
# lib/repair/traits_tables.h from Debian's unicode-data and the code pages of iconv.
set -eu
ucd=${1:-/usr/share/unicode}

# The code pages whose mojibake is undone, in the order in which one is
# preferred to another that explains a text as well.
pages='CP1252 CP1250 CP1251 MACINTOSH IBM437 CP1254 CP1253 CP1257'
pages="$pages IBM850 ISO-8859-2"

# "page byte code-point" for bytes 80 to FF, in decimal.  A byte that a page
# leaves undefined is the C1 control of the same number, as decoders that
# do not give up have it.
page_bytes() {
	number=0
	for page in $pages; do
		byte=128
		while [ $byte -le 255 ]; do
			# shellcheck disable=SC2059
			cp=$(printf "\\$(printf %03o $byte)" |
			    iconv -f "$page" -t UCS-4BE 2>/dev/null |
			    od -An -tu1 |
			    awk '{ print ($2 * 256 + $3) * 256 + $4 }')
			echo "$number $byte ${cp:-$byte}"
			byte=$((byte + 1))
		done
		number=$((number + 1))
	done
}

page_bytes | awk -v ucd="$ucd" -v pages="$pages" '
function hex(s,  i, v) {
	v = 0
	for (i = 1; i <= length(s); i++)
		v = v * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return v
}

# "0041..005A ; Latin # ..." gives lo, hi and value.
function range(line,  part, ends) {
	sub(/[ \t]*#.*/, "", line)
	if (split(line, part, /[ \t]*;[ \t]*/) < 2)
		return 0
	lo = hi = hex(part[1])
	if (split(part[1], ends, /\.\./) == 2) {
		lo = hex(ends[1])
		hi = hex(ends[2])
	}
	value = part[2] (part[3] == "" ? "" : " " part[3])
	return 1
}

function read_ranges(file, wanted, into,  line, cp) {
	while ((getline line < file) > 0)
		if (range(line) && (wanted == "" || value ~ wanted))
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
		combining[cp] = f[4] + 0
		last = cp
	}
	close(file)
}

# A list of code points and ranges in hexadecimal, all given this value.
function list(into, value, text,  n, i, item, ends, cp) {
	n = split(text, item, " ")
	for (i = 1; i <= n; i++) {
		if (split(item[i], ends, "-") < 2)
			ends[2] = ends[1]
		for (cp = hex(ends[1]); cp <= hex(ends[2]); cp++)
			into[cp] = value
	}
}

# Signs that the categories do not tell apart as the measure needs it.
function special_classes() {
	list(minor, 1, "0108-010B 0114 0115 011C 011D 0120-0127 012C 012D")
	list(minor, 1, "0132-013C 013F 0140 0145 0146 0149-014B 014E 014F")
	list(minor, 1, "0154-0157 015C 015D 0166 0167 0174-0177 017F")
	# of African languages, and Azerbaijani
	list(minor, 1, "0181 0186 0189 018A 018E-0190 0193 0194 0196-0199")
	list(minor, 1, "019D 01B2-01B4 01DD 0244 0253 0254 0256 0257 0259 025B")
	list(minor, 1, "0263 0268 0269 0272 0289 028A 028B 0292")
	list(living, 1, "0490-0493 0496-049B 04A0-04A3 04AA 04AB 04AE-04B3")
	list(living, 1, "04B6 04B7 04BA-04BD 04C0 04D0 04D1 04D4-04D9")
	list(living, 1, "04E2 04E3 04E6-04E9 04EE-04F3")
	list(special, "LATIN_LOWER", "02B9-02BF")
	list(special, "HAT_UPPER", "00C2")
	list(special, "TILDE_UPPER", "00C3")
	list(special, "RARE_LOWER", "02B0-02B8 02C0-02C5 02DE-02FF")
	list(special, "OPEN", "00A1 00AB 00BF 201A 201E 2039")
	list(special, "QUOTE", "2018 201C")
	list(special, "CLOSE", "00BB 2019 201D 203A")
	list(special, "EDGE", "00A0")
	list(special, "DASH", "00B7 2010-2015 2022 2026 2032 2033")
	list(special, "MONEY", "00A2 00A3 00A5 20A0-20C0")
	list(special, "SIGN", "00A7 00A9 00AA 00AE 00B0-00B3 00B5 00B9")
	list(special, "SIGN", "00BA 00BC-00BE 00D7 2122")
	list(special, "ODD", "00A4 00A6 00A8 00AC 00AF 00B4 00B6 00B8")
	list(special, "ODD", "00F7 0192 02C6-02DD 2020 2021 2030 2044 FB00-FB06")
	list(special, "BOX", "2310 2320 2321 2500-25FF")
	list(special, "CJK", "3000-303F 30FB 30FC FF00-FFEF")
	list(special, "NONE", "FFFC FFFD F8FF")
	list(special, "MARK", "200C 200D 0300-036F FE00-FE0F E0100-E01EF")
}

function latin(cp) {
	if (cp in minor)
		return "MINOR_"
	return cp < 128 ? "" : cp < 384 || (cp >= 7840 && cp <= 7929) ||
	    cp == 416 || cp == 417 || cp == 431 || cp == 432 ||
	    (cp >= 536 && cp <= 539) ? "LATIN_" : "RARE_"
}

function cased(cp) {
	return category[cp] ~ /^(Lu|Lt)$/ ? "UPPER" : "LOWER"
}

# The letters that Russian lacks are fewer and farther between, and those
# beyond U+0460 that no language of some size has, as rare as rare Latin.
function cyrillic(cp) {
	if ((cp >= 1040 && cp <= 1103) || cp == 1025 || cp == 1105)
		return "CYRILLIC_"
	return cp < 1120 || (cp in living) ? "CYRAREST_" : "RARE_"
}

function script_class(cp,  s) {
	s = script[cp]
	# Han of the extensions is as rare as a script that few can read.
	if (s == "Han" && (cp < 19968 || cp > 65535) && cp > 13311)
		s = "Rare Han"
	if (s ~ /^(Han|Hiragana|Katakana|Hangul|Bopomofo)$/)
		return "CJK"
	if (category[cp] !~ /^[LM]/ && s ~ /^(Latin|Greek|Cyrillic)$/)
		return ""
	if (s == "Latin")
		return latin(cp) cased(cp)
	if (s == "Greek")
		return "GREEK_" cased(cp)
	if (s == "Cyrillic")
		return cyrillic(cp) cased(cp)
	if (s == "" || s == "Common" || s == "Inherited")
		return ""
	if (!(s in script_number))
		script_number[s] = known + others++
	return "SCRIPT + " script_number[s]
}

# Scripts in wide use (UAX #31, table 5) have the lowest numbers.
function number_scripts(names,  n, i, name) {
	n = split(names, name, " ")
	for (i = 1; i <= n; i++)
		script_number[name[i]] = known++
}

function class_of(cp,  c) {
	c = category[cp]
	if (cp in special)
		return special[cp]
	if (cp <= 32 || white[cp])
		return cp > 127 && cp < 160 ? "C1" : "EDGE"
	if (cp < 128 && c ~ /^[PS]/)
		return "PUNCT"
	if (cp >= 127 && cp < 160)
		return "C1"
	if (c == "Cf")
		return "FORMAT"
	if (c == "" || c == "Co" || c == "Cs" || c == "Cn")
		return "NONE"
	if (script_class(cp) != "")
		return script_class(cp)
	if (c == "Nd" && cp < 128)
		return "DIGIT"
	if (cp in pictographic || cp >= 126976)
		return "EMOJI"
	return c ~ /^M/ ? "MARK" : "SYMBOL"
}

function use_of(cp) {
	if (cp in use)
		return use[cp]
	if (cp == 0 || white[cp])
		return "SPACE"
	if (category[cp] == "Cc")
		return "REMOVE"
	return "PLAIN"
}

function uses() {
	list(use, "REMOVE", "00AD 061C 180E 200B 200E 200F 202A-202E")
	list(use, "REMOVE", "2060-206F FEFF FFF9-FFFB E0001")
	list(use, "JOINER", "200C 200D")
	list(use, "TAG", "E0020-E007F")
	list(use, "SINGLE", "2018 2019 201A 201B 2032 2039 203A")
	list(use, "DOUBLE", "201C 201D 201E 201F 2033 00AB 00BB")
	list(use, "HYPHEN", "2010-2015 2212")
	list(use, "ELLIPSIS", "2026")
}

# Scripts whose letters ZWJ and ZWNJ join or part: those of Arabic and
# Indic shaping (Unicode Standard, 23.2 and chapters 9, 12 to 14).
function joins(cp) {
	return (category[cp] ~ /^[LM]/ && script[cp] ~ joining) ? "true" : "false"
}

# The pages on which cp is a byte from lo to hi, as bits.
function pages_where(cp, lo, hi,  p, bit, sum) {
	bit = 1
	for (p = 0; p < npages; p++) {
		if (cp == 65533 && lo == 128) # what became of some byte
			sum += bit
		else if (((p, cp) in byte) && byte[p, cp] >= lo && byte[p, cp] <= hi)
			sum += bit
		bit *= 2
	}
	return sum + 0
}

function record_of(cp,  key, p) {
	key = class_of(cp) ", " use_of(cp) ", " joins(cp) ", " \
	    (cp in pictographic || (cp >= 127995 && cp <= 127999) ?
	    "true" : "false") ", " \
	    (cp in composes ? "true" : "false") ", " \
	    (category[cp] ~ /^M/ ? "true" : "false") ", " (combining[cp] + 0) ", " \
	    pages_where(cp, 194, 223) ", " pages_where(cp, 224, 244) ", " \
	    pages_where(cp, 128, 191) ", {"
	for (p = 0; p < npages; p++)
		key = key (p ? ", " : " ") byte[p, cp] + 0
	key = key " }"
	if (!(key in number)) {
		number[key] = records++
		text = text "\t{ " key " },\n"
	}
	return number[key]
}

function print_array(declaration, values, n,  i, line) {
	printf "\nconst %s[] = {", declaration
	line = 80
	for (i = 0; i < n; i++) {
		if (line + length(values[i]) + 1 > 78) {
			printf "\n\t"
			line = 8
		}
		printf "%s,", values[i]
		line += length(values[i]) + 1
	}
	print "\n};"
}

{
	byte[$1, $3] = $2
}

END {
	npages = split(pages, page_name, " ")
	joining = "^(Arabic|Syriac|Mandaic|Manichaean|Adlam|Nko|Mongolian|" \
	    "Phags_Pa|Hanifi_Rohingya|Thaana|Devanagari|Bengali|" \
	    "Gurmukhi|Gujarati|Oriya|Tamil|Telugu|Kannada|Malayalam|" \
	    "Sinhala|Myanmar|Khmer|Tibetan|Lao|Thai|Balinese|" \
	    "Javanese|Sundanese|Limbu|Meetei_Mayek|Chakma|Grantha|" \
	    "Tirhuta|Newa|Modi|Sharada|Kaithi|Brahmi|Takri|" \
	    "Khudawadi|Khojki|Siddham|Syloti_Nagri|Saurashtra|" \
	    "Tai_Tham|Cham|Batak|Buginese|Lepcha|Bhaiksuki|" \
	    "Masaram_Gondi|Gunjala_Gondi|Dogra|Nandinagari|Sogdian|" \
	    "Old_Sogdian|Kharoshthi|Tifinagh)$"
	# Text read as Latin-1 and as Windows-1252 comes mixed.
	for (cp = 128; cp < 160; cp++)
		byte[0, cp] = cp
	# Where iconv is not at one with Apple (ROMAN.TXT of Unicode).
	byte[3, hex("2206")] = hex("C6")
	byte[3, hex("F8FF")] = hex("F0")
	read_categories(ucd "/UnicodeData.txt")
	read_ranges(ucd "/Scripts.txt", "", script)
	read_ranges(ucd "/PropList.txt", "^White_Space", white)
	read_ranges(ucd "/emoji/emoji-data.txt", "^Extended_Pictographic",
	    pictographic)
	read_ranges(ucd "/DerivedNormalizationProps.txt", "^NFC_QC", composes)
	special_classes()
	uses()
	number_scripts("Arabic Armenian Bengali Devanagari Ethiopic " \
	    "Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao " \
	    "Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai " \
	    "Tibetan")

	record_of(1114112)
	block = 128
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
	if (records > 65535 || distinct > 65535)
		exit 1

	print "/*"
	print " * Made by traits.sh from the Unicode Character Database" \
	    " and iconv;"
	print " * do not edit."
	print " */"
	print "_Static_assert(TRAITS_BLOCK == " block ", \"block\");"
	print "_Static_assert(SCRIPT_OTHER == SCRIPT + " known ", \"scripts\");"
	print "\nconst struct traits traits_all[] = {"
	printf "%s};\n", text
	print_array("uint16_t traits_stage1", stage1, n1)
	print_array("uint16_t traits_stage2", stage2, cells)
}'
