// Time expressions are found where they stand, with the values anybody would give them, under three report dates.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps, textOf } from '../../src/core/span.ts';
import { findTimexes } from '../../src/reading/timexes.ts';
import { analysisForTests } from '../support/analysis.ts';
import { NO_TIMES, PHRASES, REPORT_DATES } from './timex/phrases.ts';

function timexesOf(text: string, anchor: string | undefined) {
  return findTimexes(analysisForTests(text), { body: { start: 0, end: text.length } }, anchor);
}

for (const [sentence, type, values, mod] of PHRASES) {
  REPORT_DATES.forEach((date, i) => {
    const value = typeof values === 'string' ? values : values[i];
    test(`${sentence} in a report of ${date} is ${value}`, () => {
      const start = sentence.indexOf('[');
      const end = sentence.indexOf(']') - 1;
      const text = sentence.replace('[', '').replace(']', '');
      const found = timexesOf(text, date).filter((timex) => overlaps(timex, { start, end }));
      const seen = found.map((timex) => [textOf(text, timex), timex.type, timex.value, timex.mod]);
      assert.deepEqual(seen, [[text.slice(start, end), type, value, mod]]);
    });
  });
}

for (const sentence of NO_TIMES) {
  test(`nothing in "${sentence}" is a time`, () => assert.deepEqual(timexesOf(sentence, '2016-11-21'), []));
}

test('without a report date what hangs on it stays open', () => {
  const values = timexesOf('He fled on Monday, was seen last week and died on 3 May.', undefined).map(
    ({ value }) => value,
  );
  assert.deepEqual(values, ['XXXX-WXX-1', 'XXXX-WXX', 'XXXX-05-03']);
});

test('a dateline with its year is a date to count from', () => {
  const text = 'OSLO, May 3, 2011 - He fled on Monday.';
  const parts = { body: { start: 0, end: text.length }, dateline: { start: 0, end: 19, date: '2011-05-03' } };
  const [, monday] = findTimexes(analysisForTests(text), parts, undefined);
  assert.equal(monday?.value, '2011-05-02');
});

test('a history keeps the year it has reached', () => {
  const text =
    'In March 1911 the railway was begun. On 4 May 1911 the first men died. In July the money ran out. ' +
    'By October 1911 nobody worked. In January the owners fled. On 2 April 1912 the line was sold.';
  const values = timexesOf(text, '2016-11-21').map(({ value }) => value);
  assert.deepEqual(values, ['1911-03', '1911-05-04', '1911-07', '1911-10', '1912-01', '1912-04-02']);
});

test('no expression runs over the end of a paragraph', () => {
  const values = timexesOf('They left in May\n\n2016 people stayed.', '2020-01-03').map(({ value }) => value);
  assert.deepEqual(values, ['2019-05']);
});

test('quarters in an earnings report are those last told', () => {
  const text =
    'In the third quarter of 2008 the bank lost money. A year earlier it had earned some. The quarter was its worst.';
  assert.deepEqual(
    timexesOf(text, '2008-11-04').map(({ value }) => value),
    ['2008-Q3', '2007-Q3', '2008-Q3'],
  );
});

const PIECES = [
  '1',
  '1,000,',
  'the ',
  'last ',
  'May ',
  'and ',
  '-',
  "'98",
  'a.m. ',
  'two hundred ',
  'of ',
  '\n',
  'Monday ',
  '(',
  '9:',
  'é',
  '\ud800',
];

const TEXTS = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text gives spans inside it, in order, none over another, and the same twice', () => {
  fc.assert(
    fc.property(TEXTS, fc.constantFrom('2016-11-21', '2024-02-29', undefined), (text, anchor) => {
      const found = timexesOf(text, anchor);
      found.forEach((timex, i) => {
        assert.ok(0 <= timex.start && timex.start < timex.end && timex.end <= text.length);
        assert.ok(i === 0 || (found[i - 1]?.end ?? 0) <= timex.start);
        assert.ok(timex.confidence > 0 && timex.confidence <= 1);
        assert.match(timex.value, /^[A-Z0-9:+._-]+$/);
      });
      assert.equal(JSON.stringify(timexesOf(text, anchor)), JSON.stringify(found));
    }),
    { numRuns: 300 },
  );
});

test('long nasty texts are read to their end', () => {
  for (const piece of PIECES) {
    const text = piece.repeat(20_000);
    const analysis = {
      text,
      tokens: [],
      sentences: [],
      paragraphs: [],
      tags: [],
      lemmas: [],
      heads: new Int32Array(0),
      labels: [],
    };
    assert.ok(Array.isArray(findTimexes(analysis, { body: { start: 0, end: text.length } }, '2016-11-21')));
  }
});
