// Sentences and paragraphs: where they end, and that they cover every word once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReportParts } from '../../src/core/reading.ts';
import { quoteSides } from '../../src/reading/quote-marks.ts';
import { splitSentences } from '../../src/reading/sentences.ts';
import { tokenize } from '../../src/reading/tokens.ts';

function sentencesOf(text: string, parts?: ReportParts): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens, parts).sentences.map(({ first, end }) =>
    text.slice(tokens[first]!.start, tokens[end - 1]!.end),
  );
}

const CASES: readonly (readonly [what: string, sentences: readonly string[]])[] = [
  ['marks end them', ['He left.', 'Did she?', 'Stop!']],
  ['closing quotation marks go with the sentence before', ['“We lost.”', '"So it is."', 'She sat down.']],
  ['a question inside a quotation goes on to its said-clause', ['“Is it over?” she asked.']],
  ['titles do not end them', ['Mr. Dow met Gov. Lee and Sen. Roe.', 'They spoke.']],
  [
    'abbreviations end them only before an opener',
    ['He flew to the U.S. Monday from St. Pol.', 'He left the U.S.', 'The flight took a day.'],
  ],
  ['initials do not end them', ['J. R. Stone wrote to Ann C. "Nan" Field.', 'No answer came.']],
  ['dots that trail off end them before a capital', ['Well ... it depends.', 'We waited...', 'Nobody came.']],
  ['brackets close with them', ['(Nobody came.)', 'They waited.']],
  ['numbers of a list do not end them', ['1. Sign the paper.']],
  ['German and French marks', ['„Ja.“', '« Non. »', 'Quiet.']],
];

for (const [what, sentences] of CASES) {
  test(`sentences: ${what}`, () => assert.deepEqual(sentencesOf(sentences.join(' ')), sentences));
}

test('sentences end with their line, mark or not', () => {
  assert.deepEqual(sentencesOf('Court frees editor\n\nThe editor went home'), [
    'Court frees editor',
    'The editor went home',
  ]);
});

test('words without a full stop are cut into sentences, at a comma where there is one', () => {
  const words = (count: number): string => 'word '.repeat(count).trim();
  assert.deepEqual(
    sentencesOf(`${words(250)}, ${words(700)}`).map((sentence) => sentence.split(' ').length),
    [250, 300, 300, 100],
  );
});

test('lines that are wrapped to one width make one paragraph', () => {
  const wrapped = [
    'The court of appeal in the harbour town freed the editor on',
    'Friday, more than a year after her arrest over a series of',
    'reports on the port authority, her lawyers and the registry',
    'of the court said.',
    '',
    'She went home.',
  ].join('\n');
  const tokens = tokenize(wrapped);
  assert.equal(splitSentences(wrapped, tokens).paragraphs.length, 2);
  assert.equal(sentencesOf(wrapped).length, 2);
});

test('a line break in the middle of a sentence parts nothing', () => {
  assert.deepEqual(sentencesOf('The court of appeal in the harbour town freed the editor\non Friday. She went home.'), [
    'The court of appeal in the harbour town freed the editor\non Friday.',
    'She went home.',
  ]);
});

test('a list of short lines is no wrapped text', () => {
  assert.equal(sentencesOf('Anna Field\nBo Stone\nCy Lee\nDee Roe\nEve Dow').length, 5);
});

test('a dateline is one sentence and the report begins behind it', () => {
  const text = 'PORT VALE, March 3. /Wire/. The court freed the editor. She went home.';
  const at = text.indexOf('The court');
  assert.deepEqual(sentencesOf(text, { body: { start: at, end: text.length }, dateline: { start: 0, end: at - 1 } }), [
    'PORT VALE, March 3. /Wire/.',
    'The court freed the editor.',
    'She went home.',
  ]);
});

test('quotation marks open and close by what stands beside them', () => {
  const sides = (text: string): string => {
    const tokens = tokenize(text);
    return [...quoteSides(text, tokens, splitSentences(text, tokens).paragraphs)].filter((side) => side > 0).join('');
  };
  assert.equal(sides('"One," he said. "Two."'), '1212');
  assert.equal(sides('" One , " he said . " Two . "'), '1212');
  assert.equal(sides('„Eins“ und »zwei« und “three”'), '121212');
  assert.equal(sides("''We lost,'' she said."), '12');
});

test('sentences of any text cover its words once, in order, and stay inside paragraphs', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', '. ', '?', '"', '”', '(', ')', '\n', ' ', 'Mr.', '...', '1', '’'),
        maxLength: 60,
      }),
      (text) => {
        const tokens = tokenize(text);
        const { sentences, paragraphs } = splitSentences(text, tokens);
        for (const ranges of [sentences, paragraphs]) {
          const covered = ranges.flatMap(({ first, end }) =>
            Array.from({ length: end - first }, (_, index) => first + index),
          );
          assert.deepEqual(
            covered,
            tokens.map((_, index) => index),
          );
        }
        const ends = new Set(sentences.map(({ end }) => end));
        assert.ok(paragraphs.every(({ end }) => ends.has(end)));
      },
    ),
  );
});
