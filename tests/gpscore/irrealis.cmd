# What is called for, conditional or open is not there; reversals in a row.
gpscore -x
