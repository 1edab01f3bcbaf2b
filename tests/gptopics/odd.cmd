# Invalid bytes, NUL, expressions that match nothing, empty texts.
printf 't\t/x*/\nt\tword\nt\télan\n' >"$WORK/topics"
printf 'word\377word\n\n \nxx\0word ÉLAN\n%s' 'word' |
    gptopics -l -f "$WORK/topics" | tr '\0' '@'
printf '' | gptopics -f "$WORK/topics"
printf '' | gptopics --zero -f "$WORK/topics"
printf '' | gptopics --zero -k 1 -f "$WORK/topics"
