import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchesOf } from '../../../src/reading/quotations/lattices.ts';

const lengthsOf = (...lengths: number[]) =>
  stretchesOf(lengths.map((length) => ({ length }))).map((stretch) => stretch.map(({ length }) => length));

test('a report is read as one sequence', () => {
  assert.deepEqual(lengthsOf(30, 200, 1, 600), [[30, 200, 1, 600]]);
});

test('a long report is cut between passages, and nothing is left out', () => {
  assert.deepEqual(lengthsOf(600, 600, 600, 600, 1), [[600, 600, 600, 600], [1]]);
  assert.deepEqual(lengthsOf(2400, 2400), [[2400], [2400]]);
});

test('a passage longer than that is a sequence of its own', () => {
  assert.deepEqual(lengthsOf(10, 5000, 10), [[10], [5000], [10]]);
});

test('where there is no passage there is nothing to read', () => {
  assert.deepEqual(lengthsOf(), []);
});
