// The scorer of coreference against the worked example of the reference scorer's paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Score, scoreCoreference } from '../../bench/coreference-scores.ts';

const clusters = (words: string): string[][] => words.split(' ').map((cluster) => [...cluster]);
const shown = ({ recall, precision }: Score): string => `${recall.toFixed(2)} ${precision.toFixed(2)}`;

test('the worked example of Pradhan et al. (2014), figure 1, comes out as printed there', () => {
  const { muc, b3, ceafe } = scoreCoreference(clusters('abc defg'), clusters('ab cd fghi'));
  assert.equal(shown(muc), '0.40 0.40');
  assert.equal(shown(b3), '0.42 0.50');
  assert.equal(shown(ceafe), '0.65 0.43');
});

const CASES: readonly { name: string; key: string; found: string; muc: string; b3: string; ceafe: string }[] = [
  {
    name: 'the same clusters are perfect',
    key: 'ab c',
    found: 'c ba',
    muc: '1.00 1.00',
    b3: '1.00 1.00',
    ceafe: '1.00 1.00',
  },
  {
    name: 'all apart keeps no link',
    key: 'abcd',
    found: 'a b c d',
    muc: '0.00 0.00',
    b3: '0.25 1.00',
    ceafe: '0.40 0.10',
  },
  {
    name: 'all together keeps every link',
    key: 'ab cd',
    found: 'abcd',
    muc: '1.00 0.67',
    b3: '1.00 0.50',
    ceafe: '0.33 0.67',
  },
  {
    name: 'the best alignment is not the greedy one',
    key: 'abcde fg',
    found: 'abcfg de',
    muc: '0.80 0.80',
    b3: '0.66 0.66',
    ceafe: '0.57 0.57',
  },
];

for (const { name, key, found, muc, b3, ceafe } of CASES)
  test(name, () => {
    const scores = scoreCoreference(clusters(key), clusters(found));
    assert.deepEqual([shown(scores.muc), shown(scores.b3), shown(scores.ceafe)], [muc, b3, ceafe]);
  });
