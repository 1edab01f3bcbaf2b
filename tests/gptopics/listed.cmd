# -l lists every match, so -M and -T, which select by count, are refused.
for option in -M2 -T1; do
	echo 'The surgery closed.' | gptopics -l $option 2>&1 | head -n 1
done
gptopics -l -M 0 </dev/null && echo 'all counts are at least 0'
