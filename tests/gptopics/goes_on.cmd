# What a document says once it has named its topic: words of every trade, which
# count there and nowhere else: not where an article about other things names the
# topic in passing.
cat >"$WORK/press" <<'END'
shut	Larkhill surgery will shut in June.
shut	A tender drew no offer.
shut	Some villagers said goodbye with flowers.
shut	For some it is a bus ride away.
shut	Another firm spoke of a takeover.
pay	Practices have had no uplift in funding since April.
pay	Wages have gone up twice.
pay	Some partners borrowed to meet them.
load	The GP said that she had dealt with seventy people on Monday.
load	Her inbox was full again at night.
load	Nobody can keep that pace, she said.
ask	The LMC has written to ministers to demand a meeting about GP pay.
ask	They have until May to respond.
news	The surgery at Larkhill needs a new roof.
news	Its practice nurse has asked for a clinic of her own.
news	Now the practice will close.
news	Some will miss it.
news	It is nine miles to the next one.
shop	The shop will shut in June.
shop	A tender drew no offer.
shop	Some villagers said goodbye with flowers.
shop	For some it is a bus ride away.
shop	Wages have gone up twice.
shop	Her inbox was full again at night.
shop	They have until May to respond.
force	The police station will shut in June.
force	Its counter moves to a room beside the health centre.
force	Officers are overworked, and £6m must be found.
tooth	The only dentist in Larkhill has left the NHS.
tooth	Patients must register elsewhere, nine miles away.
dentists	The health centre at Larkhill has a new roof.
dentists	Dental patients there have had letters.
dentists	The practice at the mill will close in May.
dentists	A GP beside the mill says that her practice will close too.
castle	The hospital at Bishop's Weir loses its beds, says the NHS.
castle	Campaigners have written to the health secretary.
castle	The letter says that lives are at risk.
line	The branch line may shut, and the surgery in the station with it.
homes	GPs and the council differ over 900 new homes at Larkhill.
homes	Doctors say that there is no room for so many.
homes	The plan goes to a vote in May.
homes	It has been changed twice.
homes	Councillors fear that the surgery in the old village may be closed.
homes	They have looked at a tender for the road.
homes	Some who came to the meeting took a bus.
poll	Half of teachers work at weekends.
poll	One in five has seen a GP about stress.
END
gptopics -K 1 -l "$WORK/press" |
    grep -E '	(practice-closure|funding|workload|letters-and-demands)	'
