# A sentence for each of the conditions under which a subject or role is found.
gpquotes -ls spared.in
