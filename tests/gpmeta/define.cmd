# A definition stands where it is called, in its own case; a later one of the
# same name replaces it for what follows.
cd "$WORK" || exit 2
cat >rules <<'END'
define	/(?<A_NAME_AS_LONG_AS_PCRE2_ALLOWS_>Ann)/
define	/(?<N>(?&A_NAME_AS_LONG_AS_PCRE2_ALLOWS_) (?:Poe|Orme))/
byline	/^(?i:told by) \K(?i)(?&N)(?= *$)/
define	/(?<N>Jo Hale)/
byline	/^(?i:seen by) \K(?i)(?&N)(?= *$)/
END
for line in 'Told by Ann Poe' 'TOLD BY Ann Orme' 'Told by ann poe' \
    'Told by Jo Hale' 'Seen by Jo Hale' 'Seen by Ann Poe'; do
	printf 'a\t%s\n' 'Clinic opens at last' '7 April 2025' "$line" \
	    'The clinic in the mill has opened its doors to all, and the list of those who wait for it is long.' |
		gpmeta -f rules -x | grep byline || echo none
done
