# What is no expression, and one that runs away.
gpsplit --document '(a' </dev/null
echo "status $?"
gpsplit --document "$(printf '(\t')" </dev/null 2>&1 | head -n 1
{ echo first; head -c 3000 /dev/zero | tr '\0' a; echo b; } |
    gpsplit --document '^(a+)+$' | cut -c 1-20
