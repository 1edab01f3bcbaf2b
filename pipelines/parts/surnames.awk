# surnames.awk - to rows name kind count, add one for each surname, which stands alone
# where a person is named again.

{ print }
$2 == "person" && (n = split($1, word, " ")) > 1 && !seen[word[n]]++ {
	print word[n] "\t" $2 "\t" 1
}
