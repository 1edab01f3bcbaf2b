# Edges: one class only (nothing is expected to differ, so only agreement is
# defined); a code that is missing; numbers with gaps between them, whose
# distance counts for alpha_interval alone.  By hand, of the last: units 1 1,
# 2 5, 5 5, with the counts 2, 1, 3: alpha_nominal 1 - 5 * 2 / 22, ordinal
# 1 - 5 * 8 / 180 (mean ranks 1, 2.5, 4.5), interval 1 - 5 * 18 / 250; the
# weighted kappas count places: 1 - 3 * 1 / 9, and 1 - 3 * 1 / 15.
# A word in a unit that nobody else coded does not make numbers names.
cd "$WORK" || exit 2
printf '1\tx\n2\tx\n' >one
gpagree one one
echo '== gaps'
printf '1\t1\n2\t2\n3\t5\n4\t5\n5\t10\n' >first
printf '1\t1\n2\t5\n3\t5\n4\t\n6\tword\n' >second
gpagree first second
