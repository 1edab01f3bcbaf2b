# Punctuation, capitals and some words more make no other text; short texts are kept.
gpuniq copies.txt; echo --; gpuniq -x copies.txt; echo --; gpuniq -c copies.txt; echo --; gpuniq -d copies.txt; echo --; gpuniq -cd copies.txt; echo --; gpuniq -D copies.txt; echo --; gpuniq --least 1 -n 2 -x copies.txt
