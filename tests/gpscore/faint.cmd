# In the field a faint good tone counts less than a faint bad one.
printf 'The room was tidy.\nThe room was messy.\n' >"$WORK/in"
gpscore -f general "$WORK/in"
gpscore "$WORK/in"
