echo "STRASSE Straße ÄRZTE Σίσυφος NHS’s ﬁne" | gptokens -c -j
