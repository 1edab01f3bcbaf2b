# Weighted kappas and Fleiss' kappa, worked out by hand.  Of 8 units 6 agree, two
# are one class apart: the observed distances and their squares add up to 2.  By
# chance, from the counts 3 2 3 and 2 2 4, they add up to 60 / 8 and 96 / 8:
# 1 - 2 / 7.5 = 0.7333, 1 - 2 / 12 = 0.8333.  All codes are 5 4 7:
# 1 - (2 / 8) / (1 - (25 + 16 + 49) / 256) = 0.6145.
cd "$WORK" || exit 2
printf '%s\n' low low low mid mid high high high | nl -w 1 >first
printf '%s\n' low low mid mid high high high high | nl -w 1 >second
gpagree --classes low,mid,high first second | grep kappa
# Names without an order have no distances.
gpagree first second | grep kappa
# Three coders: agreement 1, 1 / 3, 1; of 9 codes 4 and 5 by class:
# 1 - (1 - 7 / 9) / (1 - 41 / 81) = 0.5500.
printf 'a\t1\nb\t1\nc\t2\n' >one
printf 'a\t1\nb\t2\nc\t2\n' >two
gpagree one two two | grep kappa
