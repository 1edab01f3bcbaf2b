# Bonferroni: 0.05 over 4 terms asks for p below 0.0125, G2 above 6.2385.
cd "$WORK" || exit 2
printf 'a\t30\nb\t20\nc\t10\nrest\t940\n' >study
printf 'a\t10\nb\t10\nc\t10\nrest\t970\n' >reference
gpkeyness study reference
echo '== -a 0.05'
gpkeyness --significance 0.05 study reference
echo '== -a 1e-4'
gpkeyness --significance 1e-4 study reference
