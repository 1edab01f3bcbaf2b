#!/bin/sh
# learn-frequencies.sh BUILD BOOKS >frequencies.tsv: count the documents of general
# English and of the field that have a word, for streams too short to tell which
# words are rare.
#
# BUILD has the filters; BOOKS has a paragraph a line and may be compressed: the
# 64 MB of ../shared/bench, from books that are in the public domain.  A document is
# 25 paragraphs, about as long as a long article.  Of the articles in corpus/ a word
# needs 3.  Stop words are no terms.
set -eu
export LC_ALL=C
bin=$(cd "$1" && pwd)/bin
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
# articles of corpus/.  The first rows are estimates: the number of documents, then
# agencies, and what stands beside titles; years; and words of the press of today that
# such books do not have.
# word TAB documents
the	1000
END
for word in ap afp pa reuters opinion exclusive live updated video; do
	printf '%s\t200\n' $word
done
for word in 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 \
    2028 2029 2030; do
	printf '%s\t150\n' $word
done
for word in abpi bnf cab ccg ccgs cqc hee ics icss jcvi mhra mp mps msp ons pcn \
    pcns pct pms qof rcn sas tv eu us; do
	printf '%s\t100\n' $word
done
for word in academic activists adults airport ambulance apps assault asthma \
    autism backlog billion boiler boycott broadcaster budget bullying \
    burglary campaign campaigners campus cancer car cardiac carers caring \
    cash celebrity chemist chemists chronic clinics closure coalition code \
    commissioner compensation computer consultations controversy coroner \
    corruption councillor councillors coverage covid cyber deadline deaths \
    dementia demolition dental dentist dentists depression deputy developer \
    developers devolution diabetes digital disability doses drivers drugs \
    effective emails emergencies employer environment epidemic equipment \
    ethnic exam exams expert experts federation festival fines firefighters \
    firms flooding flu football forecast founder fraud frontline fuel fund \
    funding funds gender global graduate graduates guidance guidelines hacker \
    hackers healthcare helicopter heritage homeless homes hospice hospitals \
    households housing hub immigration immunisation improvements inadequate \
    infection infections inflation injection injections inquest inspections \
    inspector inspectors insurance internet investigation investigators \
    investment jabs jail jobs journalist journalists junior kidney laptop \
    leaflet litigation lockdown locum lorry magistrates malpractice mandate \
    manslaughter maternity mayor measles media medication medicines \
    meningitis merger midwife midwives migrants ministry misconduct mobile \
    morphine mortgage motorway museum negligence network obesity ombudsman \
    online opioid opticians outbreak outstanding oxygen paediatric pandemic \
    paramedic paramedics parking payroll pensioners pensions petition \
    pharmacies pharmacy phone phones physiotherapist physiotherapists pilot \
    planning poll pregnancy prescriptions prevention privacy probe \
    procurement programme prosecution prosecutors protesters psychiatric \
    publicity questionnaire racism racist radio rated rating ratings \
    receptionist receptionists recession recruitment recycling redundancies \
    redundancy referendum referral refugees refund refurbishment regional \
    registrar regulator rehabilitation renewal rents repay reporter reporters \
    researcher researchers responsive restaurant ruling rural salary scabies \
    scientist scientists screening secondary sector shingles shortage \
    shortages smokers specialist specialists spokesman spokeswoman sponsor \
    staffing statistics strategy stress student students suicide supermarket \
    supplier suppliers sustainability tablet taxpayers teachers technology \
    teenager teenagers telephone television theft therapist therapy tourism \
    tourists toxic traffic trainee trainees transplant transport treasury \
    tribunal trustees unions universities update urgent vaccination \
    vaccinations vaccine vaccines victims villagers virus volunteer \
    volunteers voters ward wards warfarin website wellbeing whistleblower \
    workers workforce workload workplace; do
	printf '%s\t40\n' $word
done
{
	zstdcat -f "$2" | awk '{ print int(NR / 25) "\t" $0 }' | shares 14
	cd "$(dirname "$0")/../.."
	"$bin/gpsplit" --document '^=== article' corpus/*.txt | "$bin/gpclean" |
	    cut -f 1,3 | shares 90
} | sort -t '	' -k 1,1 -k 2,2nr | awk -F '\t' '!seen[$1]++'
