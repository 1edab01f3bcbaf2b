echo "It cost £1.5m, \$20 or 10%." | gptokens --treebank -j
echo "It cost £1.5m, \$20 or 10%." | gptokens --treebank -a -j
# Units, half words, brackets inside a word, numbers of items.
gptokens --treebank -j -K 0 <<'END'
A 35mm film, 48hrs, 2.5kg; at 9am, in the 1990s, on the 5th.
The bo- bottle and the wor- I mean the work, th- that; fresh- and saltwater fish.
Great meal- we loved it, and -- well - so on.
Iron(III) and plan(s) but go(ing) and (so)on.
3. Fees
2.1. Limits of it
12.
1999. A year.
A film (dir. Poe), a book (ed. Poe and Roe); he said no (no. Then he left).
END
