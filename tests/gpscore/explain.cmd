gpscore -e
