# A dash or quote cut off at the end of a line is left where it is.
printf '%s\n\n' 'Library to keep its hours' "$(printf 'By \342\200')" \
    "$(printf '\342\200')" "$(printf '\342\200\224 Jo Hale')" \
    'The library in the south of the town will keep its hours, the council said.' \
    'More prose stands here, in which the librarian thanks all who wrote to her.' |
    gpsplit --name x | gpmeta
