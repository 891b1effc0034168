// What the summary prints never says the opposite of the report, and marks what is doubtful.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../../src/cli/summary.ts';
import type { EventMention, Quotation, Reading } from '../../src/core/reading.ts';
import { spanOfWords } from '../support/marked.ts';
import { readerForTests } from '../support/reader.ts';

const TEXT = 'The ministry denies the two fires are related. Police arrested a clerk.';
const PLAIN = (words: string): string => words;
const PAINT = { title: PLAIN, faint: PLAIN, warn: PLAIN };

function summary(quotation: Partial<Quotation>, event: Partial<EventMention> = {}, text = TEXT): string {
  const said: Quotation = {
    kind: 'indirect',
    act: 'statement',
    source: [spanOfWords(text, 'The ministry')],
    cue: [],
    content: [spanOfWords(text, 'the two fires are related')],
    confidence: 0.9,
    ...quotation,
  };
  const reading: Reading = readerForTests().readText('report', text);
  const events = reading.events.map((each) => ({ ...each, ...event }));
  return summaryOf({ ...reading, quotations: [said], events }, PAINT, 100);
}

const CUES: readonly (readonly [text: string, cue: string, line: string])[] = [
  [TEXT, 'denies', '“The ministry”, not named, denies:'],
  [TEXT.replace('denies', 'has not said'), 'has not said', '“The ministry”, not named, has not said:'],
  [TEXT.replace('denies', 'doubts that'), 'doubts', '“The ministry”, not named, doubts:'],
  [TEXT.replace('denies', 'said'), 'said', '“The ministry”, not named'],
  [TEXT.replace('denies', 'has also said'), 'has also said', '“The ministry”, not named'],
];

for (const [text, cue, line] of CUES) {
  test(`the cue “${cue}” is ${line.endsWith(':') ? '' : 'not '}printed`, () => {
    const lines = summary({ cue: [spanOfWords(text, cue)] }, {}, text).split('\n');
    assert.ok(lines.includes(`  ${line}`), lines.join('\n'));
  });
}

test('a doubtful event says so, a sure one does not', () => {
  assert.match(summary({}, { confidence: 0.4 }), /Arrest, check this/i);
  assert.doesNotMatch(summary({}, { confidence: 0.8 }), /check this/);
});
