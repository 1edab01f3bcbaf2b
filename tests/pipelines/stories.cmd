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
