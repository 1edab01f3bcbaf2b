gpterms <numbers.in; echo --; gpterms --numbers <numbers.in; echo --; gpterms -a <numbers.in
