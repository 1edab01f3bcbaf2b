# The example of Frantzi, Ananiadou and Mima (2000), table 3: candidates that
# hold `basal cell carcinoma`, which occurs 984 times in all; its C-value is
# 1551.36, and that of the longest, which occurs 5 times, 5 log2(5) = 11.61.
{
	yes 'adenoid cystic basal cell carcinoma' | head -n 5
	yes 'cystic basal cell carcinoma' | head -n 6
	yes 'ulcerated basal cell carcinoma' | head -n 7
	yes 'recurrent basal cell carcinoma' | head -n 5
	yes 'circumscribed basal cell carcinoma' | head -n 3
	yes 'basal cell carcinoma' | head -n 958
} >"$WORK/in"
gpterms -n 5 --termhood "$WORK/in" | grep 'basal cell carcinoma'
echo '== a floor for candidates, documents, groups'
gpterms -n 5 --termhood -M 4 -d "$WORK/in" | grep 'basal cell carcinoma'
printf 'a\tdraft letter\na\tdraft letter\nb\tdraft letter read\n' |
    gpterms -n 3 -k 1 --termhood
gpterms -n 2 --termhood -m "$WORK/in" 2>&1 | head -n 1
gpterms -n 2 --termhood -l "$WORK/in" 2>&1 | head -n 1
gpterms -n 2 --termhood /dev/null
