echo "one two three, four  five (six)" | gptokens -n 2
echo "one two three, four  five (six)" | gptokens -n 2 -o
echo "One two three" | gptokens -n 3 --fold-case -j
echo "One two three four" | gptokens -n 2 -j
echo "the fall of the house of cards" | gptokens -n 2 --no-stopwords
