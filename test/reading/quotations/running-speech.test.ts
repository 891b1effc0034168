// A speech over several paragraphs, of which only the last one closes its quotation marks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../src/core/span.ts';
import { findRunningSpeech } from '../../../src/reading/quotations/running-speech.ts';
import { analysisForTests } from '../../support/analysis.ts';
import { spanOfWords } from '../../support/marked.ts';

const SPEECH = [
  '“We heard nothing for two days,” Ana Berg said. “Then a boat came.',
  '“Nobody was in it. We asked for help.',
  '“We are still waiting.”',
  'The ministry did not answer.',
].join('\n\n');

function running(text: string, taken: readonly Span[] = []): string[] {
  return findRunningSpeech(analysisForTests(text), taken).map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['a mark per paragraph', SPEECH, ['“Then a boat came.', '“Nobody was in it. We asked for help.']],
  ['straight marks', SPEECH.replaceAll(/[“”]/g, '"'), ['"Then a boat came.', '"Nobody was in it. We asked for help.']],
  ['a mark that was forgotten, and no speech behind it', '“We lost the ship, she said.\n\nNobody came.', []],
  ['marks that close', '“We lost the ship,” she said.\n\n“Nobody came,” he said.', []],
  ['an apostrophe that opens the next paragraph', '“We lost it.\n\n‘90s music was played.', []],
];

for (const [what, text, found] of CASES) {
  test(`speech that runs on: ${what}`, () => assert.deepEqual(running(text), found));
}

test('what is already a statement is not told twice', () => {
  const known = spanOfWords(SPEECH, 'We asked for help.');
  assert.deepEqual(running(SPEECH, [known]), ['“Then a boat came.']);
});
