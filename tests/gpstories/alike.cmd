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
