printf "x\303\303\237e \377\377 \320\320\266\n" | gptokens -a -j
printf "x\303\303\237e \377\377 \320\320\266\n" | gptokens -j
