# Two events in one town share its names, but no word that says what happened; a
# second report of one of them also says what.
cat >"$WORK/events" <<'END'
fire-1	1	Fire shuts kitchens at Ashmoor Infirmary
fire-1	2	Patients in Tolgate were given sandwiches after a fire in the hospital's kitchens on Sunday.
fire-1	3	The chief executive, Moira Haldane, thanked the crews who came from Brigwell and Stoneby.
choir-1	1	Singers to perform for the King
choir-1	2	Nurses and porters in Tolgate have been asked to sing carols at Windsor at the end of the year, with a harp and three trumpets.
choir-1	3	"We rehearse in the laundry of Ashmoor Infirmary," said the conductor, Elspeth Dray, who taught music in Devizes.
fire-2	1	Hospital fire: toaster blamed
fire-2	2	A faulty toaster started the fire that shut the kitchens of Ashmoor Infirmary, an inspector in Tolgate has found.
END
gpstories "$WORK/events" | cut -f 1,2
