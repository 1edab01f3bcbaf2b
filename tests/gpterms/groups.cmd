# shellcheck disable=SC2086
for o in "-k 1" "-k 1,2" "-k 2" "-l" "-k 1 -T 1" "-M 2" "-k1 -n2 -M2"; do echo "== $o"; gpterms $o <groups.in; done
