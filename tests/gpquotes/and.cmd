# A verb after and or but begins what the speaker does next, unless the subject
# of the clause may do it; a clause may follow a listener or a day at once.
gpquotes -l -i and.in
