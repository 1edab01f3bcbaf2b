# Two reports of a national vote, a day apart, share its words and figures.  The second
# has names that the first has not: its publisher's, and whom it asked; of its names only
# one is there, too.  Without dates it is taken for another vote, as a notice of another
# closure would be.
cat >"$WORK/vote" <<'END'
guild	1	Porters vote to work to rule
guild	2	Porters in every hospital have voted to work to rule from 9 March, their guild has announced.
guild	3	They will push no trolley alone and carry no samples on foot. The guild says wages have fallen behind those of cleaners.
guild	4	Gwen Maddox, who leads the guild, called it a cry for help after three winters without a rise.
courier	1	Hospitals brace for porters' action
courier	2	By Delyth Prosser, Health Editor. This article first appeared in The Ruthin Courier on Tuesday.
courier	3	Operations may be late from 9 March, when porters begin to work to rule, as Gwen Maddox had foretold.
courier	4	Surgeons in Bangor, Rhyl and Llandudno told The Ruthin Courier that they would push trolleys themselves. Samples would go by taxi, said Huw Bevan of Gwynedd Laboratories.
courier	5	A retired matron in Conwy, Mair Pugh, remembered the winter of 1979, when nuns from Holywell carried the soup.
END
printf '%s\t%s\n' guild 2026-03-02 courier 2026-03-03 >"$WORK/meta"
gpstories -d "$WORK/meta" "$WORK/vote" | cut -f 1-3
gpstories "$WORK/vote" | cut -f 1-3
