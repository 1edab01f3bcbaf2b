# What is written to a filter comes out though the pipe stays open.
prose='The practice in Penfold Bay said for the @th time that it had not
been asked.'
prose=$(echo "$prose" | tr '\n' ' ')

# is_live LINES TEXT COMMAND...
is_live() {
	lines=$1
	text=$2
	shift 2
	[ "$1" = sh ] || [ -x "$BUILD/bin/$1" ] || return 0
	# shellcheck disable=SC2059
	printf "$text" | live "$lines" "$@" || echo "$*: is not live"
}

is_live 1 "$prose\n\n" gpsplit
is_live 1 "$prose $prose $prose\n" gpsplit
is_live 1 "$prose\n" gpsplit --lines
is_live 3 "Title\nBy A. Name\n7 May 2024\n\n" gpsplit
is_live 1 "$prose\n" gpclean
is_live 1 "doc\t@\t$prose\n" gpclean --live
is_live 1 'Share this article\n' gpclean -x
is_live 1 "$prose\n" sh -c 'gpsplit --lines | gpclean --live'
is_live 2 "doc\t@\tOne comes. Two come.\n" gpsentences
is_live 3 "doc\t@\tOne, two, three.\n" gptokens
is_live 1 "doc\t@\t$prose\n" gptokens -j
is_live 1 "doc\t@\tMore from NHS England.\n" gpterms -l
is_live 2 "doc\t@\tMore from NHS England.\n" gptopics -l
is_live 1 "doc\t@\t$prose\n" gpkwic penfold
is_live 1 "doc\t@\t$prose\n" gpscore
is_live 2 "doc\t@\tMore from Dr Ann Penfold of Leeds.\n" gpnames -l
is_live 1 "doc\t@\tDr Ann Penfold said: 'We shall wait for it.'\n" gpquotes
is_live 2 'doc\t@\tPassed by 20 votes to ten on 7 May 2024.\n' gpfacts
