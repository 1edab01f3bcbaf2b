gptokens -K0 --uax29 -j tailoring.in
