echo "It cost £1.5m, \$20 or 10%." | gptokens --treebank -j
echo "It cost £1.5m, \$20 or 10%." | gptokens --treebank -a -j
