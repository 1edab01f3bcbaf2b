# A rare word that two short notices share makes no story of them; a second report
# of one of them shares less, but more than one word.
cat >"$WORK/notices" <<'END'
mill-1	1	Mill Yard Surgery to close at Whitsun
mill-1	2	Patients of Mill Yard Surgery in Thorncote have been told that it shuts for good at Whitsun, as neither partner can find a successor.
fair-1	1	Whitsun fair to feature blood pressure van
fair-1	2	A van offering checks will park beside the Whitsun fair in Gale Common.
mill-2	1	GPs hand back contract in Thorncote
mill-2	2	The two partners at Mill Yard have handed back their contract, and 4,100 people must register elsewhere.
END
gpstories "$WORK/notices" | cut -f 1,2
