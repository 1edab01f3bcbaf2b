echo "I don’t think the GP and THE nurse will go" | gptokens --no-stopwords -j
printf "nurse\n" >"$WORK/words"
echo "the nurse" | gptokens --no-stopwords -j --stopwords "$WORK/words"
echo "the nurse left" | gptokens --no-stopwords -j --stopwords default --stopwords "$WORK/words"
