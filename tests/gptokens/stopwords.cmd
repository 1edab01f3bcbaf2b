echo "I don’t think the GP and THE nurse will go" | gptokens -x -j
printf "nurse\n" >"$WORK/words"
echo "the nurse" | gptokens -x -j -f "$WORK/words"
echo "the nurse left" | gptokens -x -j -f default -f "$WORK/words"
