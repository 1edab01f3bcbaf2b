# Words of grammar with letters beyond ASCII are known: 100 % of this line.
place=$(sed -n '/define PLACE_MEASURES/,/enum place_group/p' \
    "$TOP/lib/page/place.h" | grep -oE '[WF]\((F, )?[a-z_0-9]+, [a-z]+[,)]' |
    grep -v name |
    grep -n '^F(function,' | cut -d : -f 1)
printf 'd\t1\tfür über är på się não\nd\t2\tFür Xyloph\n' |
    gplearn -K2 --measures | cut -f 3 | cut -d ' ' -f "$place"
