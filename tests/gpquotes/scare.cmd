gpquotes -s -l -K2 scare.in
