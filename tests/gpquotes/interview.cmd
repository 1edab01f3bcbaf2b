# Who replies in an interview, and who speaks in a transcript that has no marks.
gpquotes -l interview.in
