// tone.js vader|afinn FILE: the tone of each line by VADER or by AFINN,
// "score TAB line".
'use strict';
const fs = require('fs');

function scorer(name) {
	if (name === 'vader') {
		const vader = require('vader-sentiment');
		return (line) => vader.SentimentIntensityAnalyzer
			.polarity_scores(line).compound;
	}
	const Sentiment = require('sentiment');
	const sentiment = new Sentiment();
	return (line) => sentiment.analyze(line).comparative;
}

const score = scorer(process.argv[2]);
const lines = fs.readFileSync(process.argv[3], 'utf8').split('\n');
if (lines[lines.length - 1] === '')
	lines.pop();
let out = [];
for (const line of lines) {
	out.push(score(line) + '\t' + line + '\n');
	if (out.length === 1000) {
		fs.writeSync(1, out.join(''));
		out = [];
	}
}
fs.writeSync(1, out.join(''));
