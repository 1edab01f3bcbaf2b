// names.js FILE: the names of each line by compromise: line kind start end name,
// kinds as those of gpnames, offsets in code units.
'use strict';
const fs = require('fs');
const nlp = require('compromise');

const kinds = [['person', 'people'], ['body', 'organizations'],
	['place', 'places']];
const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n');
if (lines[lines.length - 1] === '')
	lines.pop();
lines.forEach((line, number) => {
	const doc = nlp(line);
	for (const [kind, find] of kinds)
		for (const found of doc[find]().json({ offset: true })) {
			const start = found.offset.start;
			const end = start + found.offset.length;
			fs.writeSync(1, [number + 1, kind, start, end,
				line.slice(start, end)].join('\t') + '\n');
		}
});
