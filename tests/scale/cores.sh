# On the cores of this machine, spread writes what a single process writes.
set -eu
command -v parallel >/dev/null || { echo "skipped: no GNU parallel"; exit; }
cd "$WORK"
spread=$TOP/pipelines/spread
"$TOP/tests/pipelines/vary" 1000 news "$TOP"/corpus/0*.txt
find news -type f | sort | xargs gpsplit >raw

gpclean raw >clean
"$spread" -w -b 256k gpclean raw | cmp - clean
"$spread" -w -b 256k gpclean <raw | cmp - clean
echo "gpclean: the same bytes, from a file and from standard input"
cut -f 1 raw | uniq >documents
"$spread" -w -b 64k 'cut -f 1 | uniq' raw | cmp - documents
echo "documents are whole: $(wc -l <documents)"
gpsentences clean | gpscore >scored
"$spread" -b 300k 'gpsentences | gpscore' clean | cmp - scored
gpterms -k 1 -n 2 clean >terms
"$spread" -b 200k -m 'gpterms -m' 'gpterms -k 1 -n 2' clean | cmp - terms
gptopics -w clean >topics
"$spread" -w -b 200k -m 'gptopics -m -w' 'gptopics -w' clean | cmp - topics
echo "sentences, tone, terms and topics: the same bytes"

# One block in three fails at first and is tried again.
mkdir tried
cat >once.sh <<'E'
cat >block.$$
if [ $(($(cksum <block.$$ | cut -d ' ' -f 1) % 3)) -eq 0 ] &&
    mkdir "tried/$(cksum <block.$$ | cut -d ' ' -f 1)" 2>/dev/null; then
	gpsentences block.$$ | head -n 3
	rm block.$$
	echo cut >>cuts
	exit 1
fi
gpsentences block.$$
rm block.$$
E
gpsentences clean >sentences
"$spread" -b 200k 'sh ./once.sh' clean | cmp - sentences
echo "$(wc -l <cuts) blocks failed half way and were done again: the same bytes"
"$spread" 'exit 3' clean && { echo "a failure is not passed on"; exit; }

# 1 GB, if there is space and time: make check-scale BIG=yes.
if [ -n "${BIG-}" ]; then
	while [ "$(wc -c <big 2>/dev/null || echo 0)" -lt 1000000000 ]; do
		cat clean >>big
	done
	for filter in gptopics gpterms gpsentences; do
		merge=
		[ $filter = gpsentences ] || merge="-w -m '$filter -m'"
		for how in "$filter big" "$spread $merge $filter big"; do
			start=$(date +%s%N)
			eval "$how" | cksum >sum
			echo "$(cat sum) $((($(date +%s%N) - start) / 1000000)) ms: $how"
		done
	done
fi
echo ok
