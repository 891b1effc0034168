// The whole analysis with the models of the package: that it is right where anybody would agree, and sound for any text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Analysis } from '../../src/core/analysis.ts';
import { analyse } from '../../src/reading/analyse.ts';
import { loadParser } from '../../src/reading/parse.ts';
import { loadTagger } from '../../src/reading/tags.ts';

const model = (stage: string): Uint8Array => readFileSync(new URL(`../../models/en/${stage}.bin`, import.meta.url));
const syntax = { tagger: loadTagger(model('tagger')), parser: loadParser(model('parser')) };

/** Each word with its tag and, for what hangs on something, its label and the head's word. */
function tagged(text: string): string {
  const { tokens, tags } = analyse(text, syntax);
  return tokens.map((token, index) => `${token.text}/${tags[index]}`).join(' ');
}

function arc(text: string, word: string): string {
  const { tokens, heads, labels } = analyse(text, syntax);
  const index = tokens.findIndex((token) => token.text === word);
  const head = heads[index]!;
  return `${labels[index]} ${head < 0 ? '-' : tokens[head]!.text}`;
}

test('plain sentences get the tags that anybody would give them', () => {
  assert.equal(
    tagged('The court freed the editor on Friday.'),
    'The/DT court/NN freed/VBD the/DT editor/NN on/IN Friday/NNP ./.',
  );
  assert.equal(tagged("She didn't say why."), "She/PRP did/VBD n't/RB say/VB why/WRB ./.");
});

for (const [headline, verb] of [
  ['COURT REJECTS APPEAL BY FORMER MINISTER', 'REJECTS'],
  ['POLICE ARREST TWO AFTER RAID ON BANK', 'ARREST'],
  ['MINISTER DENIES CHARGES', 'DENIES'],
  ['JUDGE SENTENCES CAPTAIN TO NINE YEARS', 'SENTENCES'],
  ['PROSECUTORS CHARGE BAKER WITH ARSON', 'CHARGE'],
] as const) {
  test(`the headline in capitals “${headline}” keeps its verb`, () => {
    assert.match(tagged(headline), new RegExp(`${verb}/VB`));
  });
}

test('words lead back to their base', () => {
  const { lemmas } = analyse('The women said they had been freed; he wasn’t investigating her.', syntax);
  assert.deepEqual(lemmas, [
    'the',
    'woman',
    'say',
    'they',
    'have',
    'be',
    'free',
    ';',
    'he',
    'be',
    'not',
    'investigate',
    'she',
    '.',
  ]);
});

const ARCS: readonly (readonly [text: string, word: string, arc: string])[] = [
  ['The minister said the talks had failed.', 'minister', 'nsubj said'],
  ['The minister said the talks had failed.', 'failed', 'ccomp said'],
  ['The minister said the talks had failed.', 'said', 'root -'],
  ['The editor was arrested by police.', 'editor', 'nsubjpass arrested'],
  ['The editor was arrested by police.', 'police', 'nmod arrested'],
  ['Anna Field, a lawyer for the union, told reporters that it was over.', 'lawyer', 'appos Field'],
  ['Anna Field, a lawyer for the union, told reporters that it was over.', 'was', 'ccomp told'],
  ['“We will appeal,” her lawyer told reporters.', 'appeal', 'ccomp told'],
  ['“We will appeal,” her lawyer told reporters.', 'reporters', 'dobj told'],
];

for (const [text, word, expected] of ARCS) {
  test(`"${word}" in "${text}" is ${expected}`, () => assert.equal(arc(text, word), expected));
}

function assertSound(text: string, { tokens, sentences, paragraphs, tags, lemmas, heads, labels }: Analysis): void {
  for (const list of [tags, lemmas, heads, labels]) assert.equal(list.length, tokens.length);
  for (const { start, end } of tokens) assert.ok(start >= 0 && start < end && end <= text.length);
  for (const { first, end } of sentences) {
    assert.ok(paragraphs.some((paragraph) => paragraph.first <= first && end <= paragraph.end));
    const roots = heads.subarray(first, end).filter((head) => head === -1);
    assert.equal(roots.length, 1);
    for (let index = first; index < end; index++) assert.ok(reachesRoot(heads, index, first, end));
  }
}

/** Does the way up from `index` stay in the sentence and come to its root? */
function reachesRoot(heads: Int32Array, index: number, first: number, end: number): boolean {
  let at = index;
  for (let steps = 0; steps <= end - first; steps++) {
    if (at === -1) return true;
    if (at < first || at >= end) return false;
    at = heads[at]!;
  }
  return false;
}

const words = [
  'The',
  'court',
  'said',
  '“',
  '”',
  '"',
  ',',
  '.',
  '?',
  '\n',
  '\n\n',
  'Mr.',
  'U.S.',
  "n't",
  '’s',
  '(',
  ')',
  '5',
  'FREED',
  '—',
  '🙂',
  '\ud800',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
);

test('any text is analysed: a tree with one root over each sentence, nothing outside of the text', () => {
  fc.assert(fc.property(anyText, (text) => assertSound(text, analyse(text, syntax))));
});

test('the same text twice gives the same analysis, whatever came between', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const once = analyse(text, syntax);
      analyse(other, syntax);
      assert.deepEqual(analyse(text, syntax), once);
    }),
    { numRuns: 50 },
  );
});

test('a very long sentence without any mark is cut, so that no stage needs more than its share of time', () => {
  const text = 'the court freed the editor and '.repeat(2000);
  assertSound(text.slice(0, 3000), analyse(text.slice(0, 3000), syntax));
  const { sentences } = analyse(text, syntax);
  assert.ok(sentences.every(({ first, end }) => end - first <= 300));
  assert.equal(sentences.at(-1)!.end, 12_000);
});

test('nothing to read gives nothing', () => {
  assert.deepEqual(analyse(' \n\t ', syntax).tokens, []);
});
