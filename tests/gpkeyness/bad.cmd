cd "$WORK" || exit 2
printf 'a\t1\nb\nc\tx\nd\te\t1\n' >bad
printf 'a\t1\n' >good
gpkeyness good bad
echo "status $?"
gpkeyness missing good
echo "status $?"
gpkeyness -k 1 good good
echo "status $?"
gpkeyness --significance 2 good good 2>&1 | head -n 1
gpkeyness 2>&1 | head -n 1
gpkeyness good good >/dev/full
echo "status $?"
gpkeyness /dev/null /dev/null
gpkeyness good /dev/null
