gpclean -x -K 0 long-s.in | sed "s/^default:[0-9]* //"
