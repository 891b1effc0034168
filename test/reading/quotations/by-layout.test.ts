// Statements that only the layout shows, beside those that were found by their words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Span, textOf } from '../../../src/core/span.ts';
import { withLayout } from '../../../src/reading/quotations/by-layout.ts';
import { analysisForTests } from '../../support/analysis.ts';
import { spanOfWords } from '../../support/marked.ts';

type Told = readonly [source: string, content: string];

/** Found by its words: where its source and its content stand. */
function statement(text: string, [source, content]: Told) {
  return {
    kind: 'direct' as const,
    act: 'statement' as const,
    source: source === '' ? [] : [spanOfWords(text, source)],
    cue: [],
    content: [spanOfWords(text, content)],
    confidence: 0.9,
  };
}

const TRANSCRIPT = 'LUND: Who knew?\nBERG: Nobody, the mayor said so.\nLUND: When?\nBERG: On Monday.';
const SPEECH = '“We waited,” Berg said. “Then a boat came.\n\n“Nobody was in it.”';

const CASES: readonly (readonly [what: string, text: string, found: readonly Told[], told: readonly Told[]])[] = [
  [
    'speech that runs on',
    SPEECH,
    [['Berg', '“We waited,”']],
    [
      ['Berg', '“We waited,”'],
      ['', '“Then a boat came.'],
    ],
  ],
  [
    'the turns of a transcript, and who is quoted in one',
    TRANSCRIPT,
    [['the mayor', 'Nobody']],
    [
      ['the mayor', 'Nobody'],
      ['LUND', 'Who knew?'],
      ['BERG', 'Nobody, the mayor said so.'],
      ['LUND', 'When?'],
      ['BERG', 'On Monday.'],
    ],
  ],
  [
    'a turn that was found with its label, or without anybody, is told once',
    TRANSCRIPT,
    [
      ['LUND', 'Who knew?'],
      ['', 'On Monday.'],
    ],
    [
      ['LUND', 'Who knew?'],
      ['BERG', 'Nobody, the mayor said so.'],
      ['LUND', 'When?'],
      ['BERG', 'On Monday.'],
    ],
  ],
  [
    'questions and answers name nobody',
    'Q: Who knew?\nA: Nobody.\nQ: When?\nA: On Monday.',
    [],
    [
      ['', 'Who knew?'],
      ['', 'Nobody.'],
      ['', 'When?'],
      ['', 'On Monday.'],
    ],
  ],
  ['an ordinary report', '“We waited,” Berg said.', [['Berg', '“We waited,”']], [['Berg', '“We waited,”']]],
];

for (const [what, text, found, told] of CASES) {
  test(`by layout: ${what}`, () => {
    const words = (spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(' ');
    const all = withLayout(
      analysisForTests(text),
      found.map((one) => statement(text, one)),
    );
    assert.deepEqual(
      all.map(({ source, content }) => [words(source), words(content)]),
      told,
    );
  });
}
