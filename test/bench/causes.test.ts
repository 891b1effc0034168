// Each kind of miss is told by what can be seen of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missesOf } from '../../bench/statements/causes.ts';
import { passageOf } from './passage.ts';

//            0    1    2    3  4       5  6    7      8    9   10      11   12  13    14     15 16
const TEXT = 'Orla Finn said on Tuesday she will resign , she and Maren also told staff , who wept .';

const MISSES: readonly (readonly [gold: string, found: string, cause: string, edge: string])[] = [
  ['cue 2 2', 'cue 2 4', 'day or time at an edge', 'right'],
  ['content 5 7', 'content 5 8', 'punctuation at an edge', 'right'],
  ['content 5 9', 'content 5 11', 'coordination at an edge', 'right'],
  ['source 9 11', 'source 11 11', 'coordination at an edge', 'left'],
  ['content 5 14', 'content 5 17', 'clause or apposition at an edge', 'right'],
  ['cue 13 13', 'cue 12 13', 'auxiliary or adverb at an edge', 'left'],
  ['content 13 14', 'content 14 14', 'other words at an edge', 'left'],
  ['content 5 7', '', 'missed', 'none'],
  ['', 'content 5 7', 'spurious', 'none'],
  ['source 0 1', 'content 0 1', 'other type', 'none'],
];
for (const [gold, found, cause, edge] of MISSES) {
  test(`marked ${gold || 'nothing'}, found ${found || 'nothing'}: ${cause}`, () => {
    const misses = missesOf(passageOf(TEXT, gold ? [gold] : [], found ? [found] : []));
    assert.deepEqual([misses[0]?.cause, misses[0]?.edge], [cause, edge]);
  });
}

test('what is right is no miss', () => {
  assert.deepEqual(missesOf(passageOf(TEXT, ['source 0 1'], ['source 0 1'])), []);
});

test('words that the other side gives to a neighbouring span are a border', () => {
  const misses = missesOf(passageOf(TEXT, ['cue 13 13', 'content 14 14'], ['cue 13 14']));
  assert.equal(misses[0]?.cause, 'border with a neighbour');
});

test('one found span for two marked ones is joined', () => {
  const causes = missesOf(passageOf(TEXT, ['content 5 7', 'content 9 14'], ['content 5 14'])).map((miss) => miss.cause);
  assert.deepEqual(causes, ['split or joined', 'split or joined']);
});

test('a found content that swallows a marked source is nested', () => {
  const [first] = missesOf(passageOf(TEXT, ['content 3 8', 'source 9 9'], ['content 3 14']));
  assert.equal(first?.cause, 'nested');
});
