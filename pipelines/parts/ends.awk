# ends.awk - of each name, the sentences with the lowest and the highest scores.
#
# at and who hold them in order from 1 to kept; of equal ones the earlier comes
# first.  Values are scores, for the best with their sign turned.

# keep END NAME VALUE WHO MOST
function keep(end, name, value, what, most,  i, last) {
	last = kept[end, name]
	if (last == most && value >= at[end, name, last])
		return
	if (last < most)
		last = ++kept[end, name]
	for (i = last; i > 1 && at[end, name, i - 1] > value; i--) {
		at[end, name, i] = at[end, name, i - 1]
		who[end, name, i] = who[end, name, i - 1]
	}
	at[end, name, i] = value
	who[end, name, i] = what
}
