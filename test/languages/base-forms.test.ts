// Base forms of English words by their tag.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseForm } from '../../src/languages/en/base-forms.ts';

const CASES: readonly (readonly [tag: string, pairs: string])[] = [
  [
    'VBD',
    'said say, went go, told tell, ruled rule, stopped stop, tried try, agreed agree, investigated investigate, visited visit',
  ],
  [
    'VBD',
    'charged charge, hanged hang, referred refer, offered offer, accused accuse, focused focus, passed pass, fled flee',
  ],
  [
    'VBN',
    'been be, sentenced sentence, acquitted acquit, extradited extradite, detained detain, overthrown overthrow, added add',
  ],
  [
    'VBG',
    'making make, running run, dying die, lying lie, saying say, according accord, putting put, seeing see, hearing hear',
  ],
  ['VBZ', "has have, 's be, goes go, denies deny, watches watch, faces face, lies lie, passes pass"],
  [
    'NNS',
    'women woman, policemen policeman, charges charge, countries country, lives life, crises crisis, boxes box, classes class',
  ],
  [
    'NNS',
    'politics politics, movies movie, houses house, churches church, buses bus, ex-wives ex-wife, people people, heroes hero',
  ],
  ['NNP', 'States States, Charges Charges'],
  ['PRP', 'him he, her she, them they, me I, us we, it it, herself herself'],
  ['PRP$', 'his he, her she, their they, our we'],
  ['MD', "'ll will, wo will, ca can, could could"],
  ['RB', "n't not, quickly quickly"],
  ['NN', 'Talks talks, court court'],
];

for (const [tag, pairs] of CASES) {
  for (const pair of pairs.split(', ')) {
    const [word = '', base = ''] = pair.split(' ');
    test(`${word} (${tag}) comes from ${base}`, () => assert.equal(baseForm(word, tag), base));
  }
}
