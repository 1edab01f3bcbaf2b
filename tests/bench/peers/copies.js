// copies.js simhash|minhash FILE: the pairs of documents of `doc line text` that
// simhash-js or minhash of npm take for copies: doc doc.  simhash: hashes that
// differ in 3 bits of 32 at most (Manku, Jain and Das Sarma 2007 take 3 of 64);
// minhash: Jaccard of the sets of word 5-grams from 0.5 up, by 128 permutations.
'use strict';
const fs = require('fs');

const SHINGLE = 5;
const method = process.argv[2];
const documents = new Map();
for (const line of fs.readFileSync(process.argv[3], 'utf8').split('\n')) {
	const [doc, , text] = line.split('\t');
	if (text !== undefined)
		documents.set(doc, (documents.get(doc) || '') + text + '\n');
}

function shingles(text) {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
	const out = new Set();
	for (let i = 0; i + SHINGLE <= words.length; i++)
		out.add(words.slice(i, i + SHINGLE).join(' '));
	return out;
}

function bits(x) {
	let n = 0;
	for (x >>>= 0; x !== 0; x = (x & (x - 1)) >>> 0)
		n++;
	return n;
}

const methods = {
	simhash() {
		const { SimHash } = require('simhash-js');
		const hasher = new SimHash();
		return {
			of: (text) => hasher.hash(text),
			same: (a, b) => bits(a ^ b) <= 3,
		};
	},
	minhash() {
		const { Minhash } = require('minhash');
		return {
			of(text) {
				// The same seed, hence the same permutations, for all.
				const hash = new Minhash({ numPerm: 128, seed: 1 });
				for (const shingle of shingles(text))
					hash.update(shingle);
				return hash;
			},
			same: (a, b) => a.jaccard(b) >= 0.5,
		};
	},
};

const { of, same } = methods[method]();
const known = [...documents].map(([doc, text]) => [doc, of(text)]);
const out = [];
for (let i = 0; i < known.length; i++)
	for (let j = 0; j < i; j++)
		if (same(known[i][1], known[j][1]))
			out.push(known[i][0] + '\t' + known[j][0]);
fs.writeSync(1, out.map((pair) => pair + '\n').join(''));
