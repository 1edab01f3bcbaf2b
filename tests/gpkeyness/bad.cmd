cd "$WORK" || exit 2
printf 'a\t1\nb\nc\tx\nd\te\t1\n' >bad
printf 'a\t1\n' >good
gpkeyness good bad
echo "status $?"
printf 'k\ta\t1\n' >keyed
gpkeyness keyed good good
echo "status $?"
gpkeyness missing good
echo "status $?"
gpkeyness -k 1 good good
echo "status $?"
gpkeyness --significance 2 good good 2>&1 | head -n 1
gpkeyness 2>&1 | head -n 1
gpkeyness - - <good 2>&1 | head -n 1
gpkeyness good good >/dev/full
echo "status $?"
gpkeyness /dev/null /dev/null
gpkeyness good /dev/null
# From a spreadsheet; with any bytes in a term; and counts of any size.
printf 'a\t1\r\nb\t2\r\n' >windows
gpkeyness windows windows
printf 'a\0b\t1\n\303\t2\n' >bytes
gpkeyness bytes bytes | cat -v
printf 'a\t18446744073709551615\nb\t18446744073709551616\nc\t-1\n' >huge
gpkeyness huge good
echo "status $?"
