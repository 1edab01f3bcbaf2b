gptokens --stem keys.in; echo "The ponies’ RUNNING relational Doctors" | gptokens --stem -j
