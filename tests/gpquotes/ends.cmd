# Who follows the verb at the end of a sentence, and where a clause ends.
gpquotes -K 2 -i -l ends.in
