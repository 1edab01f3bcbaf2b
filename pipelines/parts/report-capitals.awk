# report-capitals.awk - how topics whose names are patterns are written: GPC, Wales.
#
# Reads the patterns of gptopics -P; writes topic, pattern.

{
	name = $1
	sub(/.*\//, "", name)
	words = tolower($2)
	gsub(/ /, "-", words)
	if (words == name && $2 != tolower($2))
		print $1 FS $2
}
