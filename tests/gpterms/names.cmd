# A name of the glossary that has spaces is the same phrase as its words are
# elsewhere; one with a control character is refused; an address ends at one.
cd "$WORK" || exit 2
printf 'care board\tICB\n' >names
echo 'ICB chair met the care board chair; a care, board' |
    gpterms -n 3 -f names
printf 'care\001board\tICB\n' >bad
gpterms -f bad; echo $?
printf 'see www.a.org/b\001c and www.a.org/b\n' | gpterms -a
