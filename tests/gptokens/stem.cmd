gptokens -s keys.in; echo "The ponies’ RUNNING relational Doctors" | gptokens -s -j
