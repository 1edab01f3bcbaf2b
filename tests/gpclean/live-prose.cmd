# A line of prose in the body comes out at once, the pipe still open; what
# waits for it comes with it.
cd "$WORK" || exit 2
mkfifo in
gpclean >out <in &
exec 3>in
look() {
	n=0
	while [ "$(wc -l <out)" -lt "$1" ] && [ $n -lt 40 ]; do
		sleep 0.05
		n=$((n + 1))
	done
	echo "== $1"
	tail -n "+$2" out
}
echo 'Otters on the canal' >&3
echo 'The otters of the canal have a committee of their own.' >&3
look 2 1
echo 'Its chair has asked for more fish and for fewer dogs.' >&3
look 3 3
echo 'What the dogs say' >&3
echo 'Nobody has asked the dogs, who are said to be unconcerned.' >&3
look 5 4
exec 3>&-
wait
