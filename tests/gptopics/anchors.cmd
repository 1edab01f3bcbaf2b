# Phrases that overlap and are looked for at different words.
printf 'a\tmedical school\nb\tlocal medical committee\n' >"$WORK/topics"
printf 'The local medical committee met.\n' | gptopics -f "$WORK/topics" -l
