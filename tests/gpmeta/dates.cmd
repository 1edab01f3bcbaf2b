# Forms of dates; what is none; day and month; what is not said stays empty.
try() {
	printf '%s\n\n%s\n\nThe first paragraph of prose is long enough %s\n' \
	    'A title of five words' "$1" \
	    'to be seen as such, and ends with a full stop.' |
	    gpsplit --name "$1" | gpmeta | cut -f 1,2
}
try '26 September 2023'
try 'Tuesday, 26 September 2023'
try '26th of September 2023, 10:30'
try '26 Sept. 2023'
try 'September 26, 2023'
try 'Sep 26th 2023 at 3.15pm'
try '2023-09-26'
try '2023-09-26T10:30:00Z'
try '2023/09/26'
try '26/09/2023'
try '26.9.2023'
try '9/26/2023'
try '3/4/2023'
try 'Published: 3 May 2024'
try 'Last updated: 4 May 2024'
try 'Published on 3 May 2024 | Updated on 4 May 2024'
try 'Updated on 4 May 2024, first published on 3 May 2024'
try '29 February 2024'
try '29 February 2023'
try '31/6/2023'
try '26 September'
try 'September 2023'
try '26/09/23'
try '26 / 09 / 2023'
try '26 / 09 / 23'
try 'Tue Sep 26 10:19:22 GMT 2023'
try '26-Sep-23'
try 'Sep 26-23'
try '26.9.23'
try '26 Sep 23'
try '1.2.23.4'
try '9.5/10'
try '26 September 2023Updated 27 September 2023'
try 'Sep 26, 20237:55 AM UTC'
try 'Ann Doe•Sep 26, 2023'
try '7 mai 2023'
try 'On 26 September 2023 the board met'
try '12345-09-26'
try 'Page last reviewed: 3 May 2024'
try 'Posted on 3 May 2024 | Review date: 30 June 2024'
printf 'd\t1\t3/4/2023\nd\t2\tMarch 4, 2023\n' | gpmeta
printf 'd\t1\t3/4/2023\nd\t2\tUpdated: 5/20/2023\n' | gpmeta
try '26.Sep.2023'
try '2023 September 26'
try "26 Sep '23"
try 'Ann Hale26 September 20235 min read'
