# More tables than are merged at a time, through runs on disk; zstd ones too.
i=0
while [ $i -lt 150 ]; do
	i=$((i + 1))
	printf 'a\t1\nb%s\t2\n' $i >"$WORK/t$i"
done
zstd -q --rm "$WORK/t7" -o "$WORK/t7.zst"
gptopics -m "$WORK"/t* | sed -n '1p;$p'
gptopics -m "$WORK"/t* | wc -l | tr -d ' '
gptopics -m -T 2 <"$WORK/t1"
