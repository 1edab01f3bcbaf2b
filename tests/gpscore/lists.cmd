# What a list names after "topics include" and the like did not happen; without such
# words, or without a list, it did.
gpscore -x <<'END'
Topics include grief, fraud and abuse.
There are three aims: happy staff, safe care and trust.
The aims were met, and happy staff, safe care and trust came of it.
Topics include fraud.
Staff spoke of grief, fraud and abuse.
Topics include grief, fraud and abuse, but the course was superb.
Happy staff have three aims
Topics include grief. Fraud, theft and abuse went on.
END
