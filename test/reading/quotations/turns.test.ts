// Transcripts: whose turn is whose, and what is no transcript.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../src/core/span.ts';
import { findTurns } from '../../../src/reading/quotations/turns.ts';
import { analysisForTests } from '../../support/analysis.ts';

function turnsOf(text: string): string[] {
  return findTurns(analysisForTests(text)).map(
    ({ source, content }) => `${textOf(text, source)} | ${content.map((span) => textOf(text, span)).join(' | ')}`,
  );
}

const CASES: readonly (readonly [what: string, text: string, turns: readonly string[]])[] = [
  [
    'questions and answers',
    'Q: Where was the ship?\nA: At sea. Nobody knew.\nQ: Who asked?\nA: Nobody.',
    ['Q | Where was the ship?', 'A | At sea. Nobody knew.', 'Q | Who asked?', 'A | Nobody.'],
  ],
  [
    'names in capitals, and a paragraph that goes on',
    'INTERVIEWER: Where was it?\n\nANA BERG: At sea.\n\nNobody knew.\n\nINTERVIEWER: Who asked?\n\nBERG: Nobody.\n\nThe ship was lost on Monday.',
    ['INTERVIEWER | Where was it?', 'ANA BERG | At sea. | Nobody knew.', 'INTERVIEWER | Who asked?', 'BERG | Nobody.'],
  ],
  [
    'times before the names',
    '[00:12] Jonas Lund: Where was it?\n[00:15] Ana Berg: At sea.\n[01:02] Jonas Lund: Who asked?',
    ['Jonas Lund | Where was it?', 'Ana Berg | At sea.', 'Jonas Lund | Who asked?'],
  ],
  [
    'each turn in quotation marks, behind a headline with a colon',
    'Sarrin: We lost the ship\n\nA ship was lost on Monday. A transcript follows.\n\n"LUND: Where was it?\n\n"BERG: At sea.\n\n"(LAUGHTER.)\n\n"LUND: Who asked?',
    ['LUND | Where was it?', 'BERG | At sea. | "(LAUGHTER.)', 'LUND | Who asked?'],
  ],
  ['a headline with a colon', 'Berg: We lost the ship\n\nSARRIN: A ship was lost on Monday.', []],
  ['a list of captions', 'Image: Ana Berg.\nImage: Jonas Lund.\nImage: Port Lune.', []],
  ['a table', 'Berg: 12\nLund: 14\nBerg: 16\nLund: 18', []],
];

for (const [what, text, turns] of CASES) {
  test(`transcripts: ${what}`, () => assert.deepEqual(turnsOf(text), turns));
}
