# Each question on three small articles.
cd "$WORK" || exit 2
mkdir news
cat >news/a.txt <<'E'
Practice closes

By Ann Other
3 May 2024

The surgery in Penfold Bay has closed. GPs said that the contract was unfair.

The BMA is angry about the contract.
E
cat >news/b.txt <<'E'
Practice opens

By Ann Other
9 June 2024

The new surgery in Penfold Bay is excellent. The BMA praised it.
E
printf 'No date here, and nothing about the BMA.\n' >news/c.txt
echo 'not an article' >news/README.md

p=$TOP/pipelines
show() {
	echo "== $*"
	# shellcheck disable=SC2145	# the script, then its operands
	"$p/$@"
}
show top-terms -T 3 news
show top-terms -n 1 news
show top-terms --top=2 news -- nosuch
echo "status $?"
show terms-by-month -T 1 news
show topics-by-month news | awk -F '\t' '$3 || /^==/'
show tone-by-topic news/a.txt news/b.txt | cut -f 1,2 | sort
show tone-by-month news | cut -f 1,2
show whats-new news | head -n 3
show whats-new -s 2024-06-01 -u 2024-06-30 news | tail -n 1
show whats-new -s 1d -u 2023-01-01 news
show whats-new -s tomorrow news
show whats-new -s 2023-02-29 news
show whats-new -s 2024-05-01 -u 2024-04-30 news
show where contract news
show where --topic bodies/bma news
show where -t bodies/bma news
show where Contracts news
show where nothing-at-all news
echo "status $?"

# A reader that has enough is no fault.
"$p/who-said" '' news
"$p/where" contract news | :
