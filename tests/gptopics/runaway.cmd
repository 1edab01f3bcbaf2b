# A runaway expression is stopped, and named once with its file and line; the
# record goes on, and so does the expression on the next one.
cd "$WORK" || exit 2
printf '# a\nt\t/(?:a+a+)+b/\nt\tword\nt\t/x*x*x*x*y/\n' >topics
awk 'BEGIN { for (i = 0; i < 5000; i++) printf "a"; print "c word b" }' >long
awk 'BEGIN { for (i = 0; i < 300000; i++) printf "x"; print "Q y" }' >longer
echo 'aab word xy' >short
gptopics -K 0 -l -f topics long short long longer short
echo "status $?"
gpkwic -K 0 -f topics long long short
echo "status $?"
gpkwic -K 0 '/(?:a+a+)+b/' <long
echo "status $?"
