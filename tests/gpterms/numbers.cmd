gpterms <numbers.in; echo --; gpterms -N <numbers.in; echo --; gpterms -w <numbers.in
