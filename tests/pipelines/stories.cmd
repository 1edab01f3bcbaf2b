# Who told of the flood: two sites; a flood a year later is another story.
cd "$WORK" || exit 2
mkdir north south
article() { # FILE TITLE DATE TEXT
	printf '%s\n\nBy Osric Bellweather\n\n%s\n\n%s\n' "$2" "$3" "$4" >"$1"
}
flood="A burst water main flooded the Millrace Surgery in Alderbrook on Monday, and 400 patients were sent to a church hall, as Dr Petra Lindqvist told the board."
article north/1.txt 'Millrace Surgery in Alderbrook floods' '5 February 2024' "$flood The vaccine fridge was lost."
article north/2.txt 'Committee rejects the pension offer' '6 February 2024' "Members of the Fenshire committee voted by 31 to 4 against the pension offer, which its chair, Dr Osbert Quillan, called a rounding error."
article south/1.txt 'Church hall opens for flooded Millrace Surgery' '7 February 2024' "$flood She said that the records were safe."
article south/2.txt 'Millrace Surgery in Alderbrook floods again' '7 February 2025' "$flood She said that she would buy a boat."
"$TOP/pipelines/gptext" stories north south
echo --
"$TOP/pipelines/gptext" stories -T 1 north south | cut -f 1
echo --
# What they tell differently: a figure that one of them has in two ways may mean
# two things, and what is about so much agrees with it.
article south/3.txt 'Fenshire committee turns the pension offer down' '8 February 2024' "The Fenshire committee voted by 33 to 4 against the pension offer of the Treasury, which its chair, Dr Osbert Quillan, called a rounding error. In all 60 practices and 12 practices of the coast were asked."
article south/4.txt 'Pension offer rejected in Fenshire' '8 February 2024' "The Fenshire committee voted by 33 to 4 against the pension offer, which its chair, Dr Osbert Quillan, called a rounding error. Some 70 practices were asked."
"$TOP/pipelines/gptext" stories --figures north south
# The votes of two bodies do not disagree, though both name whom they turn down.
mkdir east
offer="The Harrowmere offer, which Dr Ottoline Greaves called a tombola, was put to meetings of doctors across Wolvershire."
article east/1.txt 'Harrowmere offer put to doctors in Wolvershire' '3 March 2025' "$offer

Northdale LMC turned the Treasury down by 31 votes to 4.

In a ballot of the British Medical Association, 3,000 voted for the offer and 1,000 against."
article east/2.txt 'Doctors in Wolvershire vote on the Harrowmere offer' '4 March 2025' "$offer

Southdale LMC turned the Treasury down by 28 votes to 9.

In a ballot of the BMA, 3,500 voted for the offer and 1,000 against."
"$TOP/pipelines/gptext" stories --figures east
# Nor do those on two motions of one body; of percentages both sides always differ.
mkdir motions
article motions/1.txt 'Harrowmere offer put to doctors in Wolvershire' '3 March 2025' "$offer

Northdale LMC voted by 31 to 4 to refuse the offer.

In a ballot of members 56 per cent voted for the offer and 44 per cent against."
article motions/2.txt 'Doctors in Wolvershire vote on the Harrowmere offer' '4 March 2025' "$offer

Northdale LMC carried a motion on parking by 22 votes to 17.

In a ballot of members 58 per cent voted for the offer and 42 per cent against."
"$TOP/pipelines/gptext" stories --figures motions
# Nor do a share and the same one rounded, or in words.
mkdir rounded
article rounded/1.txt 'Wolvershire doctors refuse the Harrowmere offer' '3 March 2025' "$offer

In a ballot of members 66.7 per cent voted against the offer."
article rounded/2.txt 'Harrowmere offer refused by Wolvershire doctors' '4 March 2025' "$offer

In a ballot of members two in three voted against the offer."
article rounded/3.txt 'Harrowmere offer: doctors in Wolvershire say no' '4 March 2025' "$offer

In a ballot of members 67 per cent voted against the offer."
# Nor do a bound, a number beside a share, or two shares of people who do two things.
article rounded/4.txt 'Harrowmere offer turned down in Wolvershire' '5 March 2025' "$offer

In a ballot of members more than 60 per cent voted against the offer. The hall was painted, and 30% of GPs have a key."
article rounded/5.txt 'No to the Harrowmere offer, say doctors in Wolvershire' '5 March 2025' "$offer

In a ballot of members 2,210 voted against the offer.

Coffee ran out: 45% of GPs drank none."
"$TOP/pipelines/gptext" stories rounded | cut -f 1-3
"$TOP/pipelines/gptext" stories --figures rounded
# People of two paragraphs that speak of different things are not compared.
mkdir west
people="The Tollgate practice in Sandmarch closes in May, and its senior partner, Dr Ludmila Harcastle, has written to all whom it looks after."
article west/1.txt 'Tollgate practice in Sandmarch closes' '3 March 2025' "$people

About the letter she spoke to 20 people.

A queue of 300 patients formed outside the Tollgate chemist."
article west/2.txt 'Sandmarch: Tollgate practice closes its doors' '4 March 2025' "$people

She said that 40 people had wept.

Outside the Tollgate chemist a queue of 500 patients formed."
"$TOP/pipelines/gptext" stories --figures west
echo --
cd "$TOP" || exit 2
pipelines/gptext stories --figures corpus
