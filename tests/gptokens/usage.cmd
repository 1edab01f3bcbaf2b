echo "a  b" | gptokens -a -a -j; gptokens -j -o </dev/null
