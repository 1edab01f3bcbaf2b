gptokens -K0 -a -j tailoring.in
