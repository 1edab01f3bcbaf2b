gptokens -j keys.in
