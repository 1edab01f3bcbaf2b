gptokens --stem keys.in; echo "The ponies’ RUNNING relational Doctors" | gptokens --stem -j
echo "The ferry‘s doctors‘ DON‘T" | gptokens --stem -j
