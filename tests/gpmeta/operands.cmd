# Without keys each operand is a document.
cd "$WORK" || exit 2
prose='This is a paragraph of prose with more than a dozen words, and it ends here.'
printf '%s\n' 'A title of five words' 'By Ann Hale' "$prose" >one
printf '%s\n' 'A second title of six words' 'By Tom Oakes' "$prose" >two
gpmeta one two
