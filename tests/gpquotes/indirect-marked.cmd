# Marked words have their own row; the clause around them has one only if it
# says something in words of its own, and ends before a quotation after a colon.
# A quoted clause is no title, however many capitals it has.
gpquotes -il indirect-marked.in
