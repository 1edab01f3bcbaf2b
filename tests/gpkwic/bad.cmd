gpkwic 2>&1 | head -n 1
gpkwic '/(/' </dev/null
echo "status $?"
gpkwic -W x a 2>&1 | head -n 1
gpkwic -W w a 2>&1 | head -n 1
gpkwic -A -W 5w a 2>&1 | head -n 1
gpkwic -e a missing
echo "status $?"
echo a | gpkwic a >/dev/full
echo "status $?"
