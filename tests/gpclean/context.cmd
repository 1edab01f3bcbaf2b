# What a line is, and where it stands, decides: the same lines stay between
# paragraphs of an article and go among links far below it.
cd "$WORK" || exit 2
prose='The trust said that the lower lock would be shut until the spring,
and that boats would have to wait for it to open or turn back at the mill.
Nobody could say how many there would be, or who would pay for the mooring.'
some='What the boaters say
An otter, two herons and a dog
Three things to know'
links='Tides and weather for the week
Pictures of the lower town
Boats for hire by the day
Reports of the harbour office
Walks along the canal
Photos of the week 24
Tickets and offers
Terms | Rules | Map'
{
	echo "$prose"
	echo "$some"
	echo "$prose"
	echo 'Share on Facebook'
	echo "$links"
	echo 'Share on Facebook'
	echo "$links" | sed 's/^/Our /'
	echo "$some" | sed 's/$/ today/'
} >in
gpclean -x in | sed 's/^line:[-0-9.]*/line/; s/^default:[0-9]*/rule/'
