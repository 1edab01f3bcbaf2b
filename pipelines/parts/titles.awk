# titles.awk - read the file titles, which precedes what is named; untitled(NAME) is
# NAME without the titles before it.

FILENAME ~ /titles$/ { title[$0]; next }

function untitled(name,  space) {
	while ((space = index(name, " ")) && substr(name, 1, space - 1) in title)
		name = substr(name, space + 1)
	return name
}
