# titles.awk - read the file titles, which precedes what is named: rows of gpnames -P,
# word and kind.  untitled(NAME) is NAME without the titles before it.

FILENAME ~ /titles$/ { is[$1, $2]; next }

function untitled(name,  space) {
	while ((space = index(name, " ")) &&
	    (substr(name, 1, space - 1), "title") in is)
		name = substr(name, space + 1)
	return name
}
