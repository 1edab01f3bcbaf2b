# Bylines and titles, and what is neither.
try() {
	printf '%s\n' "$@" | sed 's/^/d	1	/' | gpmeta | cut -f 3-
}
prose='This is a paragraph of prose with more than a dozen words, and it ends here.'
try 'A title of five words' 'By Ann Example' "$prose"
try 'A title of five words' 'By Ann Hale and Bo van der Meer, health editors' "$prose"
# shellcheck disable=SC1112 # a curly apostrophe is meant
try 'A title of five words' 'Written by: Dr Ann O’Example-Smith' "$prose"
try 'A title of five words' 'Ann Example' '3 May 2024' "$prose"
try 'A title of five words' 'By Ann ExampleMar 5, 2024' "$prose"
try 'A title of five words' 'By Ann Example Reporter' "$prose"
try 'A title of five words' 'By Exampler Staff' "$prose"
try 'A title of five words' 'By ExampleHub Editorial Team' "$prose"
try 'A title of five words' 'By Ann ExampleHealth Correspondent' "$prose"
try 'A title of five words' 'Posted by Ann Example on May 3, 2024' "$prose"
try 'A title of five words' 'By Ann Hale, features writer, and Tom Oakes, data reporter' "$prose"
try 'A title of five words' 'Ann Hale, Health Editor, and Tom Oakes' "$prose"
try 'A title of five words' 'By Ann Hale in Leeds and Tom Oakes in Hull' "$prose"
try 'A title of five words' 'By Ann Hale and AP' "$prose"
try 'A title of five words' 'By Ann Hale and agencies' "$prose"
try 'A title of five words' 'By Ann Hale, Nairobi' "$prose"
try 'A title of five words' 'Report: Ann Hale and Bob Moss' "$prose"
try 'A title of five words' 'Report: Fewer beds in wards' "$prose"
try 'A title of five words' 'Guest blog by Ann Hale, partner, Hull' "$prose"
try '3 May 2024' 'A title of five words' 'Issued by: Hull Health Board' "$prose"
try 'A title of five words' 'By clicking you agree' "$prose"
try 'A title of five words' 'By Monday the board had met' "$prose"
try 'By Ann Example' '3 May 2024' 'A title of five words' "$prose"
try "$prose" 'By Ann Hale'
try 'Menu' 'Home' 'A title of five words' 'A title of five words' 'Photo: Example Pictures' 'By Reuters' "$prose"
try 'Sign up to our newsletter now' "$prose"
try 'A picture of a surgery (Photo: Ann Example)' "$prose"
try ''
gpmeta </dev/null
try 'A title of five words' 'Guest contributor Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Ann Hale; Tom Oakes' '3 May 2024' "$prose"
try 'A title of five words' 'Reporting by Ann Hale; editing by Tom Oakes' "$prose"
try 'A title of five words' 'Live updates with Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Posted by webadmin on 3 May 2024' "$prose"
try 'A title of five words' 'By our education reporter' '3 May 2024' "$prose"
# Labels before a name, among other parts and after a bullet; a photographer's
# paper; the caption that a label announces; a first line of a few words.
try 'A title of five words' 'Comment | By Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' '4 min · by Ann Hale · Updated on 3 May 2024' "$prose"
try 'A title of five words' 'Comment | By the numbers' '3 May 2024' "$prose"
try 'A title of five words' '• Author, Ann Hale' '• Role, Harbour reporter' "$prose"
try 'A title of five words' 'Author, editor and critic' "$prose"
try 'A title of five words' '3 May 2024' 'Ann Hale/The Port Gazette' "$prose"
try 'Boats return to the harbour' 'Harbour pierImage source, Port Pictures' 'Image caption,' 'The old pier has seven lamps' "$prose"
try 'Harbour dues' "$prose"
try 'Ann Hale and Bob Moss' 'Speakers at the harbour' 'Dr Ann Hale and Dr Bob Moss' '3 May 2024' 'Ferry fares to rise in June' "$prose"
# At the end of a standfirst, before a reporter's post, in a foot, and not
# before what is said; captions below a credit; a letter's title is above it.
try 'A title of five words' 'Which of the harbours pay. By Ann Hale' "$prose"
try 'A title of five words' 'The harbours cannot pay, writes Ann Hale' "$prose"
try 'A title of five words' 'The harbours cannot pay. Ann Hale reports' "$prose"
try 'A title of five words' 'Menu' 'Ann Hale' 'Local Democracy Reporting Service' 'A pier' "$prose"
try 'A title of five words' 'Ann Hale, chair of the harbour, said:' "$prose"
try 'A title of five words' "$prose" 'Ann Hale'
try 'A title of five words' "$prose" 'Ann Hale' 'Menu'
try 'A title of five words' "$prose" 'Ann Hale, 3 May 2024'
try 'A title of five words' "$prose" 'Posted by Ann Hale at 10:14'
try 'A title of five words' "$prose" 'Ann Hale is a harbour nurse in Hull'
try 'A title of five words' "$prose" 'Story by Ann Hale. Photos by Bob Moss.'
try 'Boats return to the harbour' 'Bob Moss A boat at the old pier.Bob Moss' 'Boats could not land at the old pier' "$prose"
try 'Boats return to the harbour' 'Boats could not land at the old pier. Source: Port News' "$prose"
try 'Harbour Update: 3 May 2024' 'Dear all' 'What the new fees mean for the boats' "$prose"
try 'Publish date: 3 May 2024' 'Dear all' "$prose" 'New fees at the pier' "$prose"
# A place below a byline, and a place alone, are no author; but a person may be
# called like one.  Who is in a picture, and the column above "By", neither.
try 'A title of five words' 'By Ann Hale' 'Milton Keynes' '3 May 2024' "$prose"
try 'Milton Keynes' 'A title of five words' 'Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'By Morgan Hill' '3 May 2024' "$prose"
try 'A title of five words' 'BOB MOSS/AFP/Getty Images' '3 May 2024' "$prose"
try 'A title of five words' 'Ann Hale (Credit: Port Pictures)' '3 May 2024' "$prose"
try 'A title of five words' 'Tide Professor' 'By ANN HALE MAY 3, 2024' "$prose"
# A label with a date, a post after the name, a description of the author below
# the standfirst, a stop, who else took part.
try 'Written on 3 May by' 'Ann Hale' 'A title of five words' "$prose"
try 'A title of five words' 'Ann Orchard, Chief Reporter' '3 May 2024' "$prose"
try 'A title of five words' "$prose" 'By Ann Hale, an editor of the harbour letter who has sailed to every port on this coast.' "$prose"
try 'A title of five words' "$prose" 'Posted by Ann Hale.' 'Share this post'
try 'A title of five words' 'Words by Ann Hale, pictures by Bob Moss' "$prose"
try 'A title of five words' 'Posted by Ann Hale, Bob Moss on 3 May 2024' "$prose"
try 'A title of five words' 'By' 'Ann HaleNews Reporter' 'Bob MossNews Reporter' '3 May 2024' "$prose"
# To whom a letter goes is not its title.
try 'To: all masters of ships in port' 'Letter to all masters about the tide' '3 May 2024' "$prose"
# Authors with their jobs between; a contact and a body's name are no title.
try 'A title of five words' 'Ann Hale' 'Senior analyst' 'Tom Oakes' 'Fellow' '3 May 2024' "$prose"
try 'Fares to rise, says harbour' '3 May 2024' 'Media contact: Tom Oakes' "$prose"
try 'Statement on the closing of the old pier' '3 May 2024' "Port Valley Sailors' Association" "$prose"
try 'Nurses Join Union' "$prose"
# Several authors in several places, in capitals, for another paper; a body above the title.
try 'A title of five words' 'By Ann Hale in Port Hill and Tom Oakes in Bay' "$prose"
try 'A title of five words' 'By Ann Hale in Port Hill, Bob Moss in Bay and Tom Oakes' "$prose"
try 'A title of five words' 'By Ann Hale in Hull, West Yorkshire' "$prose"
try 'A title of five words' 'BY ANN HALE AND TOM OAKES' "$prose"
try 'A title of five words' 'By Ann Hale, Special to The Gazette' "$prose"
try 'South Bay Health Board' 'Statement on the closing of the pier' '3 May 2024' "$prose"
# Whom a caption names are neither title nor authors.
try 'We run on goodwill' '3 May 2024' 'Pictured: Dr Ann Hale and Sister Joy Moss' "$prose"
try 'Pictured left: Ann Hale' 'Harbour dues to rise in June' '3 May 2024' "$prose"
try 'Pictured by a passing whale: our new harbour' '3 May 2024' "$prose"
# Below a label a body may be named, not a number; an agency before the name;
# a standfirst that goes on; whom the article calls Mr is not its author.
try 'A title of five words' 'By' 'The Harbour Team' '3 May 2024' "$prose"
try 'A title of five words' 'By' 'Lotte' '3 May 2024' "$prose"
try 'A title of five words' 'By' 'Pier 4' '3 May 2024' "$prose"
try 'A title of five words' 'PA Media: Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Author Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Yes, writes Ann Hale, but only once' '3 May 2024' "$prose"
try 'A title of five words' '3 May 2024' 'Bob Moss' "$prose" 'The harbour could not pay for all of it, Mr Moss said, in this year or the next.'
try 'A title of five words' '3 May 2024' 'Bob Moss' "$prose" 'The harbour could not pay for the moss on its walls, in this year or the next.'
try 'A title of five words' '3 May 2024' 'St Mary Pier' "$prose"
try 'A title of five words' '3 May 2024' 'L-R Ann Hale, Bob Moss' "$prose"
# A trail of links and a label are no title; between "Sign in" and a standfirst it is.
try 'Home · News · Harbours' 'A title of five words' '3 May 2024' "$prose"
try 'Purpose: For decision by all' 'Dues for the coming year' '3 May 2024' "$prose"
try 'Subscribe' 'Sign in' 'The fog, part IV' 'From theory to practice, the whole of the harbour' 'Ann Hale' 'May 3, 2024' "$prose"
try 'Sign in' 'News' 'Ferry to sail twice in a day' 'Ann Hale' 'May 3, 2024' "$prose"
# Names with a suffix, a nickname, a title, a second surname.
try 'A title of five words' 'By Ann B. Hale, Jr.' '3 May 2024' "$prose"
try 'A title of five words' 'By Ann Hale, Sr Manager' '3 May 2024' "$prose"
try 'A title of five words' 'By Rev. Ann B. Carr Hale' '3 May 2024' "$prose"
try 'A title of five words' 'By Ann "Nan" Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Por Ana Bay y Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Por Ana Bay y Luis Moss' '3 May 2024' "$prose"
try 'A title of five words' 'Mar y Puerto' '3 May 2024' "$prose"
# The next line goes on with "and"; a caption, a life and a reviewer are no byline.
try 'A title of five words' 'Ann Hale' 'and Tom Oakes' '3 May 2024' "$prose"
try 'A title of five words' 'Ann Hale' 'and Tom Oakes left' '3 May 2024' "$prose"
try 'A title of five words' 'Ann Hale from Harbour Team' '3 May 2024' "$prose"
try 'A title of five words' 'Ann Hale: 1931 - 2020' '3 May 2024' "$prose"
try 'A title of five' 'L-R: Ann Hale, Tom Oakes, Bo Carr' '3 May 2024' "$prose"
try 'A title of five' 'Reviewed by Dr Ann Hale' '3 May 2024' "$prose"
# A menu in one line, or a body at the top, is no title; a headline of such words is.
try 'News Sport Jobs' 'A title of five words' '3 May 2024' "$prose"
try 'Home  About us  Our boats  News' 'A title of five words' '3 May 2024' "$prose"
try 'Federation of Harbours' 'News' '3 May 2024' 'A title of five words' "$prose"
try 'News jobs go at the harbour' '3 May 2024' "$prose"
# Who says something, a body with an acronym, the owner of a picture, someone in the
# title by the surname; an address; a quotation below the title.
try 'A title of five words' 'Ann Hale, chief clerk of the Harbour Board commented on the tide' "$prose"
try 'A title of five words' "$prose" "$prose" 'ANN Harbours'
try 'A title of five words' 'Ann Gannet 2017' "$prose"
try 'Hale and the tide of the year' 'Captain' 'Ann Hale' '3 May 2024' "$prose"
try 'Postal Address' '12 North Quay St.' 'Saltport Center, ME 04530' 'Mate warns of a revolving door of harbour masters' "$prose"
try 'Tides turn for us' '“The tide was never as high as on the day of the great storm”' '3 May 2024' "$prose"
try "$prose $prose" 'Log in' 'A title of five words' 'By Ann Hale - 3 May 2024' "$prose" "$prose"
# What a reporter is, in capitals, before the name; a job after "our"; papers between
# names; others who helped; a name on the next line.
try 'A title of five words' 'Harbour Reporter Ann Hale' "$prose"
try 'A title of five words' 'A blog by our harbour master, Ann Hale' "$prose"
try 'A title of five words' 'By Ann Hale for the Port Gazette and Tom Oakes' "$prose"
try 'A title of five words' 'By Ann Hale with additional reporting by Tom Oakes' "$prose"
try 'A title of five words' 'Ann Hale and' 'Tom Oakes in Hull' "$prose"
# A verb of writing after the name; whose pictures they are, without a mark between.
try 'A title of five words' 'Ann Hale writes' "$prose"
try 'A title of five words' 'Words by Ann Hale Photography by Tom Oakes' "$prose"
# A region before the job is of the job; a list of authors, of whom one comes again.
try 'A title of five words' 'By Ann Hale North of the River editor' "$prose"
try 'A title of five words' 'By Ann Hale South West Rivers reporter' "$prose"
try 'A title of five words' 'By Ann Jo West Harbour Reporter' "$prose"
try 'A title of five words' 'Ann Hale, Tom Oakes and Bo Carr' 'Port Review 3 May 2024; 7 (2): e3' 'Ann Hale' 'School of Tides, University of Saltport, Saltport.' "$prose"
# A name that is the beginning of a longer one is not the longer one.
try 'A title of five words' 'Bob Moss, Ann Haley' 'Department of Health, Hull' 'By Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'Bob Moss, Ann Hale' 'Department of Health, Hull' 'By Ann Hale' '3 May 2024' "$prose"
try 'A title of five words' 'By Ann Haley' 'Ann Hale' '3 May 2024' "$prose"
