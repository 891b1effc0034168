// The model card tells of the weights that are here: their files, their figures, and the licence of everything they were fitted on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scoresTable, weightsTable, withBlock } from '../../bench/card/tables.ts';
import { CARD, weightsOnDisk } from '../../bench/card/weights.ts';

const card = readFileSync(CARD, 'utf8');

test('every corpus that weights were fitted on has a line with its licence', () => {
  const lines = card.split('\n').filter((line) => line.startsWith('|'));
  for (const corpus of new Set(weightsOnDisk().flatMap(({ header }) => header.corpora))) {
    const name = corpus.replace(/ train.*$/, '');
    assert.ok(
      lines.some((line) => line.startsWith(`| ${name}`)),
      `no line begins with ${name}`,
    );
  }
});

test('every file of weights has a line that says what it is', () => {
  for (const { file } of weightsOnDisk()) assert.ok(card.includes(`| \`${file}\` |`), `no line for ${file}`);
});

test('the table of weights gives version, sizes, corpora and scores', () => {
  const header = { corpora: ['one corpus'], scores: { F1: 77.04 } };
  const table = weightsTable('en-0', [{ file: 'a.bin', bytes: 1_234_000, header }]);
  assert.match(table, /^Version `en-0`, 1 files, 1\.23 MB\./);
  assert.match(table, /\| `a\.bin` \| 1\.23 \| one corpus \| F1 77 \|$/);
});

test('a block is replaced and the rest left as it was', () => {
  const before = 'a\n<!-- x: made by npm run bench:card -->\nold\n<!-- end of x -->\nb\n';
  const after = 'a\n<!-- x: made by npm run bench:card -->\n\nnew\n\n<!-- end of x -->\nb\n';
  assert.equal(withBlock(before, 'x', 'new'), after);
  assert.equal(withBlock(after, 'x', 'new'), after);
});

test('a card without the block is an error that names it', () => {
  assert.throws(() => withBlock('# Card', 'x', 'new'), /no block between “<!-- x: made by/);
});

test('what a peer cannot do is a dash, and no peer is said to be none', () => {
  const table = scoresTable('en-0', [
    { data: 'd', what: 'w', ours: [1, 2], peer: { name: 'p', figures: [undefined, 3] } },
    { data: 'd', what: 'v', ours: [4] },
  ]);
  assert.match(table, /\| d \| w \| 1\/2 \| p -\/3 \|\n\| d \| v \| 4 \| none \|$/);
});
