gpscore --shares
