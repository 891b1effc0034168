// Dates as people read them, and nothing more exact than the data.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, writeDate, writeTimex } from '../../src/web/words/dates.ts';

test('a date is as exact as it is', () => {
  assert.equal(writeDate('2016-11-21', { weekday: true }), '21 November 2016, Monday');
  assert.equal(writeDate('2016-11-21'), '21 November 2016');
  assert.equal(writeDate('2016-11', { weekday: true }), 'November 2016');
  assert.equal(writeDate('2016'), '2016');
  assert.equal(writeDate('soon'), 'soon');
});

test('a value of TIMEX3 becomes words', () => {
  const table = [
    ['2017-01-20', '20 January 2017, Friday'],
    ['2016-11', 'November 2016'],
    ['P25Y', '25 years'],
    ['P1W', '1 week'],
    ['PT36H', '36 hours'],
    ['PXM', 'some months'],
    ['2016-W47', 'week 47 of 2016'],
    ['2016-W47-WE', 'weekend of week 47 of 2016'],
    ['2014-SU', 'summer 2014'],
    ['2014-Q3', 'quarter 3 of 2014'],
    ['2016-11-21TMO', '21 November 2016, Monday, morning'],
    ['2016-11-21T14:30', '21 November 2016, Monday, 14:30'],
    ['PRESENT_REF', 'now'],
    ['199X', 'the 1990s'],
    ['XXXX-11-21', 'no one day'],
  ] as const;
  for (const [value, words] of table) assert.equal(writeTimex(value), words);
});

test('one is one, and thousands can be read', () => {
  assert.equal(count(1, 'report'), '1 report');
  assert.equal(count(0, 'report'), '0 reports');
  assert.equal(count(12_400, 'report'), '12,400 reports');
});
