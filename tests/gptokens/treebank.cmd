echo "It cost £1.5m, \$20 or 10%." | gptokens -t -j
echo "It cost £1.5m, \$20 or 10%." | gptokens -t -a -j
