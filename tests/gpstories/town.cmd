# Stories of one town in a week share its name, which weighs most in each, and a word
# or two; a second report of one of them shares more than that.
cat >"$WORK/week" <<'END'
boiler-1	1	Ottersham schools shut as boiler fails
boiler-1	2	Two primary schools in Ottersham have sent their pupils home after the boiler they share broke down on Monday morning.
measles-1	1	Measles confirmed in Ottersham
measles-1	2	Eleven people in Ottersham have caught measles, the director of public health said, and doctors were asked to check for both doses of the vaccine.
fair-1	1	Ottersham horse fair is off for a year
fair-1	2	The organisers of the horse fair in Ottersham blame the cost of insurance, which has trebled since a stallion jumped a fence.
measles-2	1	Weekend clinics for vaccine as measles spreads
measles-2	2	Parents in Ottersham queued on Saturday as the number of cases of measles reached 17.
END
printf '%s\t2026-03-24\n' boiler-1 measles-1 fair-1 measles-2 >"$WORK/meta"
gpstories -d "$WORK/meta" "$WORK/week" | cut -f 1,2
