gpclean -x agency-names.txt
