gpterms -n 3 <phrases.in
