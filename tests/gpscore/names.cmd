# Names, addresses and numbers have no tone, and -x says so.
gpscore -x
