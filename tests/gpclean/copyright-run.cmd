# A long run of copyright signs is ornament, and no expression runs away on it.
awk 'BEGIN { for (i = 0; i < 5000; i++) printf "\302\251"; print "" }' |
    gpclean -x | cut -c 1-8
