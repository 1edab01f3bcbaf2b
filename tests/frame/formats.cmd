# What is no text is refused, with a program that converts it; the others are
# read.  What only looks like it is text.
. ./common.sh
cd "$WORK" || exit 2

# refused NAME BYTES: a file named after what converts it, and the same in gzip.
refused() {
	printf '%b' "$2" >"$1"
	gzip -c "$1" >"$1.gz"
	echo "$1" >>names
}
refused pdftotext '%PDF-1.7\n1 0 obj\n'
refused pandoc 'PK\003\004\024\0\006\0\010\0!\0word/document.xml'
refused pandoc-t '{\\rtf1\\ansi The board met.}'
refused xz '\0375\067zXZ\0\0\004\0346\0326'
refused bzip2 'BZh91AY&SY\0301\0203\n'
refused tar "$(printf 'minutes.txt%-246s' '' | tr ' ' x)ustar\\0"
refused tesseract '\0211PNG\r\n\032\n\0\0\0\rIHDR'
refused w3m '\n\n  <!DOCTYPE HTML>\n<html lang="en"><body>The board met.'
refused trafilatura '\0357\0273\0277<html>\n<p>The board met.\n'
refused w3m-comment '<!-- saved from url=(0014)about:internet -->\n<html>\n<body>'
refused w3m-div '<div class="article">\n<p>The board met.</p></div>'
refused pdftotext-late '\r\n%PDF-1.4\n1 0 obj\n'
refused ps2ascii '%!PS-Adobe-3.0\n'
refused sqlite3 'SQLite format 3\0\020\0'
refused strings '\0177ELF\002\001\001\0'
refused strings-zeros '\0177ELF\002\001\001\0\0\0\0\0\0\0\0\0\003\0076\0001\0\0\0\0060\0\0\0\n'
refused strings-exe 'MZ\0220\0\003\0\0\0\004\0\0\0\0377\0377\0\0\n'
refused djvutxt 'AT&TFORM\0\0\001\0DJVU\n'
refused whisper 'ID3\003\0\0\0\0\017vTIT2\0\0\0\r\0\0\0The board'
refused tesseract-bitmap 'BM\0146\0\0\0\0\0\0\0\0066\0\0\0(\0\0\0\n'
refused w3m-saved 'From: <Saved by Blink>\nMIME-Version: 1.0\n'
refused xmllint '<?xml version="1.0"?>\n<rss>'
refused jq '{"title": "The {board}", "n": [1, {"a": "\\""}]}\n{"title": "x"}\n'
refused jq-r '{\n  "title": "The board met.",\n  "n": 1\n}\n'
refused jq-rr '[\n  {"title": "The board met."},\n  {"title": "No"}\n]\n'

# refuse SUFFIX: the filter names each file, with what converts it, and goes on.
refuse() {
	# shellcheck disable=SC2046	# names are words
	run "$filter" $(sed "s/\$/$1/" names) text >got 2>said
	[ $? = 1 ] || echo "$filter: status"
	cmp want got
	[ "$(wc -l <said)" = "$(wc -l <names)" ] ||
	    echo "$filter: not one line for each file"
	paste -d ' ' names said | while read -r file line; do
		case $line in
		"$filter: $file$1: "*"${file%%-*}"*) ;;
		*) echo "$filter: $file$1: said: $line" ;;
		esac
	done
}

for filter in $(filters); do
	samples "$filter" | tail -n 30 >text
	run "$filter" text >want
	refuse ''
	refuse .gz
done

# The same in pieces of a byte.
for file in pdftotext tesseract bzip2 jq-r; do
	dribble 1 <$file 2>/dev/null | gpsplit >/dev/null 2>&1 &&
	    echo "$file: passed in pieces"
done

# Text that begins alike.
while IFS= read -r line; do
	printf '%s\n' "$line" | gpclean -K 0 >/dev/null || echo "refused: $line"
done <<'END'
<p> is the tag of a paragraph.
fLaC
See ftyp for the brand of the file.
Formats WEBP and AVIF are small.
AT&TFORMs a joint venture.
<div and <p class are parts of tags.
<!-- is how a comment begins.
SQLite format 3 is a format.
<html-like> names are none.
{"quoted": "words"} is how the reply looks.
{Braces} stand at the start of this line.
["a", "b"] are two letters.
{"He said": so did she
PKs are what surgeons call them.
BZh is no word.
GIF is said in two ways.
The new WAVE of films
ID3 is what sound files have.
%PDF is how such files begin.
END
