# A body writes all its notices in the same words: two on one day are two events if they
# share only these, and not the names that few documents have.  A newspaper tells of the
# second in words of its own.
cat >"$WORK/notices" <<'END'
mill	1	CQC places Dunster practice in special measures
mill	2	England's chief inspector of general practice has placed Mill Lane Surgery in Dunster in special measures after a visit by the CQC.
mill	3	The practice was rated inadequate for being safe and well-led, and good for being caring.
mill	4	Fridges were warm, vaccines had gone out of date, and Dr Isolde Farrant kept no list of who had asked for a home visit.
mill	5	A second look in winter will tell whether it may stay open, said Crispin Yarde of the patients' group in Minehead.
quay	1	CQC places Porlock practice in special measures
quay	2	England's chief inspector of general practice has placed Quayside Surgery in Porlock in special measures after a visit by the CQC.
quay	3	The practice was rated inadequate for being effective and well-led, and good for being responsive.
quay	4	Nurses had not been trained in resuscitation, letters from hospitals lay unread, and Dr Jory Penhale worked alone.
quay	5	It has handed its phones to a company in Bridgwater, and Tamsin Luscombe now manages Quayside Surgery.
post	1	Doctor alone at Quayside Surgery, watchdog says
post	2	Letters from hospitals were left for weeks at Quayside Surgery in Porlock, where Dr Jory Penhale has no partner.
post	3	Tamsin Luscombe, its new manager, told The Porlock Post that a company in Bridgwater will take the calls.
END
printf '%s\t2026-03-05\n' mill quay post >"$WORK/meta"
gpstories -d "$WORK/meta" "$WORK/notices" | cut -f 1-3
echo -- without this sign they are one
printf 'apart-phrases\t0\n' >"$WORK/weights"
gpstories -d "$WORK/meta" -f "$WORK/weights" "$WORK/notices" | cut -f 1-3
