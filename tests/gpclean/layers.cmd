# Files of rules lie one above the other; the last that matches decides.
cd "$WORK" || exit 2
printf 'drop\t^share\nkeep\t^cookie\n' >own
cat >text <<'END'
The otters of the canal have a committee of their own, it emerged today.
Share this article
Sharecroppers of the lower town will meet on Monday
Cookie policy
Its chair has asked for more fish and for fewer dogs, in that order.
END
for files in '' '-f default' '-f own' '-f default -f own' '-f own -f default'
do
	echo "== $files"
	# shellcheck disable=SC2086
	gpclean $files text
done
echo '== what -x calls them'
gpclean -x -f default -f own text | sed 's/default:[0-9]*/default:N/'
