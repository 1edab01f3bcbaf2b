# Lines that end in CR LF, here after questions, are read as those that end in LF.
awk '{ printf "%s\r\n", $0 }' interview.in | gpquotes -l
