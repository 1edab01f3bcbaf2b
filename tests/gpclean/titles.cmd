# Headlines that read like furniture stay.  One that a rule drops all the same
# comes back if a date below shows that it is a headline.  Prints those lost.
lost() {	# [DATE]: of the headlines on standard input
	awk -v OFS='\t' -v date="$1" '{
		print "d" NR, 1, $0
		if (date != "")
			print "d" NR, 2, date
		print "d" NR, 3, "A doctor who has worked in the town for thirty" \
		    " years told a meeting on Tuesday that it could not go on."
		print "d" NR, 4, "The board said that it had heard her and would" \
		    " answer before the end of the month."
	}' | gpclean -K 2 -x | awk -F '\t' -v OFS='\t' '$2 != 2 { print $3, $4 }'
}
lost '' <<'EOF'
Full access to GP records delayed until spring
Free access to contraception extended to under-25s
Unlimited access to appointments by account holders questioned
Photo of sleeping doctor shames hospital board
Close-up of a surgery in crisis
Hospital trust hires former BBC editor
Police question Courier reporter
About the author of the long-term plan
Register for organ donation now, families urged
Log in to see your GP, patients told
Create a new account of the pandemic, inquiry told
Keep reading to children, health visitors say
Stay at home: what the alerts got wrong
More from less: how one practice cut its costs
Explore options for merger, boards told
Search on for new chief executive
Opening hours: GPs say no
Copyright row over patient leaflet involves media group
GP jobs fall
Reading time: how books help dementia
Jane Hill lives in hope
Dr Amy Rix writes prescriptions for parks
The College of Nursing is a union in crisis
EOF
lost '4 May 2024' <<'EOF'
Watch: ministers on the run
Pictured: the ward where eight died
Press release from dead man fools papers
EOF
# Furniture above a text that has no title goes.
lost '' <<'EOF' | cut -f 2
Sign up to our daily newsletter for free
Unlimited access to all our articles and archive
Press release from the Guild of Family Doctors
EOF
