# A mistake in a file of rules is refused, with the file, the line and why.
cd "$WORK" || exit 2

refuse() {
	# shellcheck disable=SC2059
	printf "$1" >rules
	echo 'a line' | gpclean -f rules && echo "'$1' was taken"
}

refuse 'drop\t(a\n'
refuse '# fine\ndrop\tfine\n\nthrow\taway\n'
refuse 'drop\n'
refuse 'drop\t\n'
refuse 'drop\ta\tb\n'
refuse 'drop a\n'
refuse 'from\ta\n'
refuse 'from\ta\t(b\n'
refuse 'from\ta\t\n'
refuse 'let\tNAME\n'
refuse 'drop\t{NAME}\n'
refuse 'let\tNAME\t(a\ndrop\t{NAME}\n'
refuse 'drop\ta**\n'
refuse 'drop\ta\\tb\n\033[31m\tc\n'
gpclean -f missing </dev/null
gpclean -f . </dev/null
gpclean -f default -f missing </dev/null
