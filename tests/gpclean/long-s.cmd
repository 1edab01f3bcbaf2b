gpclean -x -K 0 long-s.in
