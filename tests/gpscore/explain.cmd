gpscore -x
