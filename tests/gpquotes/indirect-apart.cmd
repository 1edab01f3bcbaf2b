# Whose a quotation is does not depend on whether indirect speech is asked for.
gpquotes -l indirect-apart.in
gpquotes -il indirect-apart.in | awk -F '\t' '$5 != "indirect"'
