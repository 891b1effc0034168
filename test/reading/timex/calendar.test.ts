// The calendar agrees with the one built in, and with what is known of Easter and ISO weeks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addMonths,
  dayAt,
  dayNumber,
  easterOf,
  isDay,
  isoDay,
  isoWeekText,
  parseDay,
  weekdayOf,
} from '../../../src/reading/timex/calendar.ts';

const MILLISECONDS_A_DAY = 86_400_000;

test('days, weekdays and their numbers are those of the built-in calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 100_000 }), (number) => {
      const day = dayAt(number);
      const built = new Date(number * MILLISECONDS_A_DAY);
      assert.equal(dayNumber(day), number);
      assert.equal(isoDay(day), built.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), built.getUTCDay() || 7);
    }),
  );
});

test('Easter falls where the church put it', () => {
  assert.deepEqual(
    [1998, 2000, 2008, 2016, 2024, 2025].map((year) => isoDay(easterOf(year))),
    ['1998-04-12', '2000-04-23', '2008-03-23', '2016-03-27', '2024-03-31', '2025-04-20'],
  );
});

test('weeks at the turn of the year belong to the year of their Thursday', () => {
  const weeks = ['2016-01-01', '2016-01-04', '2018-12-31', '2020-12-31', '2021-01-03'].map((iso) => {
    const day = parseDay(iso);
    return day === undefined ? '' : isoWeekText(day);
  });
  assert.deepEqual(weeks, ['2015-W53', '2016-W01', '2019-W01', '2020-W53', '2020-W53']);
});

test('a month later than the 31st is the last of a shorter month', () => {
  assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, 1), { year: 2024, month: 2, day: 29 });
  assert.deepEqual(addMonths({ year: 2024, month: 3, day: 31 }, -13), { year: 2023, month: 2, day: 28 });
});

test('days that are none are known', () => {
  assert.equal(isDay(1900, 2, 29), false);
  assert.equal(isDay(2000, 2, 29), true);
  assert.equal(parseDay('2023-02-29'), undefined);
});
