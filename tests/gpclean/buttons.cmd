# Buttons of shops, headings of reviews and the answers of forms go; lines of the
# article that only begin like them stay.
gpsplit - <<'PAGE' | gpclean | cut -f3
Nurses in Marlow try a lighter bag

The bag that district nurses carry in Marlow weighs half of what the old one did, and most of them want to keep it.

Buy now

Check latest price

"My back has not hurt since the summer," said Ann Example, who has visited patients in the town for eleven years.

Oops! Something went wrong while submitting the form.

Thank you! Your message has been received.

Shop workers asked for the same bag, and the trust that runs the clinics has ordered sixty more of them.

Order from chaos

Why trust in the new bag grew

The maker of the bag said that it had thrown away four designs before nurses were content with the fifth.

If you don't see our welcome letter, please check your spam folder.

Thanks to a gift from the town's league of friends, each of the nurses will have one by the end of the year.
PAGE
