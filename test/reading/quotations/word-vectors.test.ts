import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsByWord } from '../../../src/reading/quotations/word-vectors.ts';

test('a word has the row of its hash, others have none', () => {
  const rowOf = rowsByWord(Int32Array.from([7, -3, 1_000_003, 0]));
  assert.deepEqual([7, -3, 1_000_003, 0, 8, -1].map(rowOf), [0, 1, 2, 3, -1, -1]);
});

test('of two words with one hash the first, more frequent one counts', () => {
  assert.equal(rowsByWord(Int32Array.from([5, 9, 5]))(5), 0);
});

test('hashes that fall into one slot are kept apart', () => {
  const keys = Int32Array.from({ length: 50 }, (_, i) => i * 4096);
  const rowOf = rowsByWord(keys);
  keys.forEach((key, row) => {
    assert.equal(rowOf(key), row);
  });
});

test('an empty table knows no word', () => {
  assert.equal(rowsByWord(new Int32Array(0))(1), -1);
});
