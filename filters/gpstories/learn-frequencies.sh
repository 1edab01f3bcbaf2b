#!/bin/sh
# learn-frequencies.sh BUILD BOOKS >frequencies.tsv: count the documents of general
# English and of the field that have a word, for streams too short to tell which
# words are rare.
#
# BUILD has the filters; BOOKS has a paragraph a line and may be compressed: the
# 64 MB of ../shared/bench, from books that are in the public domain.  A document is
# 25 paragraphs, about as long as a long article.  Of the articles in corpus/ a word
# needs 3.  Stop words are no terms.  The words of estimates.tsv come first.
set -eu
export LC_ALL=C
bin=$(cd "$1" && pwd)/bin
room=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shares LEAST: the words in at least this many of 1,000 documents.
shares() {
	"$bin/gptokens" | tr '[:upper:]' '[:lower:]' | awk -F '\t' -v least="$1" '
	FILENAME != "-" { stop[$1]; next }
	$1 != document { documents++; document = $1 }
	$NF !~ /^[a-z][a-z]+$/ || $NF in stop { next }
	last[$NF] != documents { last[$NF] = documents; n[$NF]++ }
	END {
		for (word in n)
			if (1000 * n[word] / documents >= least)
				printf "%s\t%.0f\n", word, 1000 * n[word] / documents
	}' "$work/stopwords" -
}

"$bin/gpterms" --print-stopwords >"$work/stopwords"
cat <<'END'
# In how many of 1,000 documents a word occurs, in general English or in the field,
# whichever is more; rarer words are left out.  Counted by learn-frequencies.sh in
# books whose authors died before 1925, in pieces of 25 paragraphs, and in the
# articles of corpus/.  The first rows are those of estimates.tsv.
# word TAB documents
END
sed '/^#/d' "$room/estimates.tsv"
{
	zstdcat -f "$2" | awk '{ print int(NR / 25) "\t" $0 }' | shares 14
	cd "$room/../.."
	"$bin/gpsplit" --document '^=== article' corpus/*.txt | "$bin/gpclean" |
	    cut -f 1,3 | shares 90
} | sort -t '	' -k 1,1 -k 2,2nr | awk -F '\t' '!seen[$1]++'
