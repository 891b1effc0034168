// Statements told from attitudes, by cue and by what is told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelsFrom } from '../../../src/reading/quotations/cue-levels.ts';
import { actOf, kindOf } from '../../../src/reading/quotations/meaning.ts';
import { passagesOf } from '../../../src/reading/quotations/passage.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const FINITE = new Set(['fell', 'will', 'was']);

/** [cue's words as lemmas, content, kind, act] */
const CASES: readonly (readonly [cue: string, content: string, kind: string, act: string])[] = [
  ['say', 'the dam was safe', 'indirect', 'statement'],
  ['believe', 'the dam was safe', 'indirect', 'attitude'],
  ['say believe', 'the dam was safe', 'indirect', 'statement'],
  ['urge', 'them to leave', 'indirect', 'attitude'],
  ['call', 'it " a farce "', 'mixed', 'statement'],
  ['believe', '" the dam was safe "', 'direct', 'statement'],
  ['according to', 'two of the dams', 'indirect', 'statement'],
  ['', 'prices fell', 'indirect', 'statement'],
];

for (const [cue, content, kind, act] of CASES) {
  test(`"${content}" with the cue "${cue}" is ${kind}, ${act}`, () => {
    const text = `${cue} ${content}`;
    const tokens = tokenize(text);
    const whole = { first: 0, end: tokens.length };
    const words = tokens.map((token) => token.text);
    const analysis = {
      text,
      tokens,
      sentences: [whole],
      paragraphs: [whole],
      tags: words.map((word) => (FINITE.has(word) ? 'VBD' : 'NN')),
      lemmas: words,
      heads: new Int32Array(tokens.length).fill(-1),
      labels: words.map(() => 'dep'),
    };
    const passage = passagesOf(analysis, [], levelsFrom(new Int32Array(), new Uint8Array()))[0]!;
    const edge = cue === '' ? 0 : cue.split(' ').length;
    const group = { cue: edge > 0 ? [{ first: 0, end: edge }] : [], content: [{ first: edge, end: tokens.length }] };
    const found = kindOf(analysis, passage, group.content);
    assert.equal(found, kind);
    assert.equal(actOf(analysis, passage, group, found), act);
  });
}
