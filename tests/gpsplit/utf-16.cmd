# UTF-16 without a mark is known by its first two characters, also in scripts
# other than Latin; UTF-8 and bytes that only look like it are not UTF-16.
for encoding in UTF-16LE UTF-16BE; do
	while IFS= read -r text; do
		printf '%s\n' "$text" | iconv -f UTF-8 -t $encoding |
		    gpsplit --name "$encoding"
	done <<'EOF'
Ульи перевезли в сад.
В больнице нет мест.
«Больница закрыта», сказали врачи.
— Кто там?
Το νοσοκομείο έκλεισε.
בית החולים סגור.
المستشفى مغلق اليوم.
EOF
done
printf 'Ульи перевезли.\n' | gpsplit --name UTF-8
printf 'a\004b\005c\n' | gpsplit --name controls | tr '\004\005' '45'
