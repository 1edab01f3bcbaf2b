# Without case, the long s is an s and the Kelvin sign a k, in short strings too.
cd "$WORK" || exit 2
printf 'drop\t%s\n' 's$' '(?:a|k|s) ?k' >rules
printf '%s\n' '12 ſ' 'ſK' 'no' | gpclean -x -f rules
