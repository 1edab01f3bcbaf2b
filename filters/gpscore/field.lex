# field
care	0
