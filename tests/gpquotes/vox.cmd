# A name and a dash before what a reader says; words that lead to the next
# quotation do not attribute the last; offices with two prepositions; work.
gpquotes -l vox.in
