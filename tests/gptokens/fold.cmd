echo "STRASSE Straße ÄRZTE Σίσυφος NHS’s ﬁne" | gptokens --fold-case -j
