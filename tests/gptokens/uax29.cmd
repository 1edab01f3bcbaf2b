gptokens -K0 -u -j tailoring.in
