# Two notices of the same kind share all words but the names; they are two stories,
# and a second report of one of them is not a third.  What stands beside the titles
# of a site makes no story of its pages.
cat >"$WORK/notices" <<'END'
willow-1	1	Willow Bank Practice to close its doors
willow-1	2	Willow Bank Practice in Ansdell Green will see its last patient in July after Dr Edwin Tarr and his partners failed to find a successor.
willow-1	3	All those registered will be written to before Christmas with a list of practices nearby. Nobody needs to do anything until the letter comes.
canal-1	1	Canal Side Surgery to close its doors
canal-1	2	Canal Side Surgery in Port Mallow will see its last patient in August after Dr Nerys Cobb and her partners failed to find a successor.
canal-1	3	All those registered will be written to before Christmas with a list of practices nearby. Nobody needs to do anything until the letter comes.
willow-2	1	Ansdell Green loses its only doctors
willow-2	2	Villagers met on Sunday to ask who will care for the 2,900 patients of Willow Bank Practice when Dr Edwin Tarr retires in July.
END
gpstories "$WORK/notices" | cut -f 1,2
echo --
printf '%s\t1\t%s | Opinion | The Wharfedale Examiner\n' a 'A tax on sugar is a tax on breakfast' \
	b 'Let pharmacists look into ears' c 'The night bus that saves lives' | gpstories | cut -f 1,2
echo -- two motions at a council: the form of address is no name that they share
cat >"$WORK/council" <<'END'
live1	1	Council debate on pharmacy closures - live
live1	2	10.05 The debate on pharmacy closures in Westmere has opened. Cllr Ivo Brandt says nine pharmacies have shut since 2023.
live1	3	10.40 Cllr Rhian Vaughan says the two remaining chemists in Aston Vale cannot cope.
live1	4	11.15 The motion to ask the health board for an emergency contract is carried by 31 votes to 12.
live2	1	Westmere council calls for emergency pharmacy contract
live2	2	Councillors in Westmere have asked the health board for an emergency pharmacy contract after nine chemists closed in three years.
live2	3	The motion by Cllr Ivo Brandt was carried by 31 votes to 12 on Tuesday. Cllr Rhian Vaughan said Aston Vale's two remaining pharmacies could not cope.
live3	1	Westmere council approves leisure centre contract
live3	2	Councillors in Westmere have approved a ten-year contract for the running of the town's leisure centres.
live3	3	The motion by Cllr Petra Haines was carried by 26 votes to 19 on Wednesday. Swimming prices will rise by 6 per cent.
END
printf 'live1\t2026-07-14\nlive2\t2026-07-14\nlive3\t2026-07-15\n' >"$WORK/meta"
gpstories -d "$WORK/meta" "$WORK/council" | cut -f 1,2
