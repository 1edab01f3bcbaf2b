# Names, addresses and numbers have no tone, and -x says so.
gpscore -x
printf '143\t3.2\n' >"$WORK/slang"
echo 'Ring 143.' | gpscore -x -f default -f "$WORK/slang"
