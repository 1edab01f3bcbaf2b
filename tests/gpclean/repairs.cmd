# -x lists repairs: one row each, where the line stands, whatever waits there.
# shellcheck disable=SC1112	# they are meant
{
printf 'h\t1\tThe ferry timetable, once more\n'
printf 'h\t2\tThe ferry timetable, once more\n'
printf 'h\t3\tThe ferry to Port Ã‰lan leaves at six, said the harbour master.\n'
printf 'h\t4\t“No,” said the caf\351 owner, R&amp;amp;D\tat five, or not.\n'
printf 'h\t5\tShare this article\n'
printf 'h\t6\tSign up to our newsletter, Herr MÃ¼ller\n'
printf 'h\t7\tNothing  but spaces was mended here, and that is not listed.\n'
printf 'h\t8\tA cafe\314\201 in another form is not listed either, I am told.\n'
printf 'h\t9\tThe boats are slow, and the\302\255 crews are no faster than they.\n'
} >"$WORK/in"
gpclean -x "$WORK/in" | sed 's/default:[0-9]*[^\t:]*/RULE/'
echo '== before and after'
gpclean -x "$WORK/in" | awk -F '\t' '$3 == "repair" { print $4 " > " $NF }'
echo '== without them each line is there once'
{ gpclean "$WORK/in"; gpclean -x "$WORK/in" | grep -v '	repair	'; } |
    cut -f 2 | sort
echo '== in raw lines, and behind one that waits'
printf 'The canal\nâ€œClosedâ€ for â‚¬5\n' | gpclean -x
echo '== not with --keep-all'
gpclean --keep-all "$WORK/in" | cut -f 3 | grep -c repair
gpclean -x --keep-all "$WORK/in" | cut -f 3 | grep -c repair
gpclean --keep-all -x "$WORK/in" | cut -f 3 | grep -c repair
