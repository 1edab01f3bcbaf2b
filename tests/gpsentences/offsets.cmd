gpsentences -o keys.in
