gpscore -v
