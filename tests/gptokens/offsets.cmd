gptokens -o keys.in
