// The second look at attributions with a part missing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeSpans } from '../../../src/reading/quotations/completion.ts';
import { levelsFrom } from '../../../src/reading/quotations/cue-levels.ts';
import { passagesOf } from '../../../src/reading/quotations/passage.ts';
import { CONTENT, CUE, SOURCE } from '../../../src/reading/quotations/spans.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const LEAST = { content: 0.14, contentOfSure: 0.05, source: 0.15, otherSide: 0.04 };

/** A passage of one sentence without a parse. */
function passageFrom(text: string) {
  const tokens = tokenize(text);
  const whole = { first: 0, end: tokens.length };
  const analysis = {
    text,
    tokens,
    sentences: [whole],
    paragraphs: [whole],
    tags: tokens.map(({ text: word }) => (word === ',' ? ',' : 'NN')),
    lemmas: tokens.map(({ text: word }) => word),
    heads: new Int32Array(tokens.length).fill(-1),
    labels: tokens.map(() => 'dep'),
  };
  return passagesOf(analysis, [], levelsFrom(new Int32Array(), new Uint8Array()))[0]!;
}

const span = (type: number, first: number, end: number, probability: number) => ({ type, first, end, probability });

test('a cue and source without content get the content that shares most with all that are possible', () => {
  const passage = passageFrom('The northern bridge is shut , the mayor said');
  const chosen = [span(SOURCE, 6, 8, 0.9), span(CUE, 8, 9, 0.9)];
  const whole = span(CONTENT, 0, 5, 0.08);
  const withComma = span(CONTENT, 0, 6, 0.07);
  const scrap = span(CONTENT, 3, 5, 0.09);
  assert.deepEqual(completeSpans(passage, [whole, withComma, scrap, ...chosen], chosen, LEAST), [whole, ...chosen]);
});

test('a source is filled in before a content that would swallow it', () => {
  const passage = passageFrom('The northern bridge is shut , the mayor said');
  const cue = span(CUE, 8, 9, 0.9);
  const source = span(SOURCE, 6, 8, 0.2);
  const content = span(CONTENT, 0, 5, 0.2);
  const found = completeSpans(passage, [content, span(CONTENT, 0, 8, 0.25), source, cue], [cue], LEAST);
  assert.deepEqual(found, [content, source, cue]);
});

test('a content goes on behind a parenthesis that names the source', () => {
  const passage = passageFrom('The bridge , according to Brod , will open');
  const chosen = [span(CONTENT, 0, 2, 0.6), span(CUE, 3, 5, 0.9), span(SOURCE, 5, 6, 0.8)];
  const rest = span(CONTENT, 7, 9, 0.1);
  assert.deepEqual(completeSpans(passage, [...chosen, rest], chosen, LEAST), [...chosen, rest]);
});

test('what is whole stays as it is', () => {
  const passage = passageFrom('the mayor said the bridge is shut');
  const chosen = [span(SOURCE, 0, 2, 0.9), span(CUE, 2, 3, 0.9), span(CONTENT, 3, 7, 0.9)];
  assert.deepEqual(completeSpans(passage, chosen, chosen, LEAST), chosen);
});
