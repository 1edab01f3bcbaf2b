# Two surgeries of one board: the second report has the names of the board and of its
# valley, but its own heaviest names are not in the story, so it is another event.
# A newspaper's report of the first joins that, though it has names of its own.
cat >"$WORK/reports" <<'TEXT'
elm	1	Elmstow surgery to end its contract with the health board
elm	2	Partners at Elmstow surgery have told Wendover Valley Health Board that they will end their contract in May, after two years without a new doctor.
elm	3	Rosalind Tranter, for the board, said that all 4,100 patients at Elmstow would keep their appointments while it looks for doctors.
oak	1	Another surgery ends its contract with the health board
oak	2	Two doctors at Pinnock House in Garsby are to retire, and nobody answered their advertisements, says Wendover Valley Health Board, which will run Pinnock House from November.
oak	3	The rest of Wendover Valley has enough partners, but Garsby is an hour from the hospital. A shopkeeper has begun to collect prescriptions by van, and the village hall lends its kitchen to a nurse each Friday.
mail	1	Fears for patients as Elmstow partners give up
mail	2	The end of the contract at Elmstow surgery was raised in the council of Marlock last night, where Aubrey Quill asked Wendover Valley Health Board for a promise.
mail	3	Patients at Elmstow have waited for a new doctor for two years.
TEXT
gpstories "$WORK/reports" | cut -f 1-3
echo -- without this sign they are one
printf 'apart-young\t0\n' >"$WORK/weights"
gpstories -f "$WORK/weights" "$WORK/reports" | cut -f 1-3
