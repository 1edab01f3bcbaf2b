# Names as news agencies of many countries print them: datelines, surnames
# alone before a verb, banks and clubs of one word, towns without their accents.
gpnames -l newswire.in
