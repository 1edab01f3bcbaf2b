gpclean -x agency-names.txt | sed 's/^default:[0-9]*/RULE/'
