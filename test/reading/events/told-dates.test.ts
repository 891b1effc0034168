import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Timex } from '../../../src/core/reading.ts';
import { setScene } from '../../../src/reading/events/scene.ts';
import { toldDates } from '../../../src/reading/events/told-dates.ts';
import { analysisForTests } from '../../support/analysis.ts';

/** The dates told in a text in which the given words have the given values. */
function told(
  text: string,
  values: readonly (readonly [words: string, value: string])[],
  published?: string,
): string[] {
  const timexes = values.map(([words, value]): Timex => {
    const start = text.indexOf(words);
    assert.ok(start >= 0);
    return { start, end: start + words.length, type: 'DATE', value, confidence: 1 };
  });
  const scene = setScene(analysisForTests(text), [], []);
  return toldDates(scene, timexes, published).map(({ date, completed }) => (completed ? `${date}*` : date));
}

const FULL: readonly (readonly [value: string, date: string | undefined])[] = [
  ['2021-03-18', '2021-03-18'],
  ['2021-03-18T14:00', '2021-03-18'],
  ['2021-03', '2021-03'],
  ['2021', '2021'],
  ['2021-W11', '2021-03'],
  ['2021-W13', '2021'],
  ['2021-SU', '2021'],
  ['PAST_REF', undefined],
  ['XXXX-03-18', undefined],
];

for (const [value, date] of FULL) {
  test(`the value ${value} alone tells ${date ?? 'no date'}`, () => {
    assert.deepEqual(told('She left on that day.', [['that day', value]]), date ? [date] : []);
  });
}

const COMPLETED: readonly (readonly [words: string, value: string, date: string | undefined])[] = [
  ['12 May', 'XXXX-05-12', '2021-05-12*'],
  ['November', 'XXXX-11', '2020-11*'],
  ['Tuesday', 'XXXX-WXX-2', '2021-03*'],
  ['this month', 'XXXX-XX', '2021-03*'],
  ['last month', 'XXXX-XX', '2021-02*'],
  ['last week', 'XXXX-WXX', undefined],
];

for (const [words, value, date] of COMPLETED) {
  test(`“${words}” beside 18 March 2021 is ${date ?? 'no date'} where the report's own day is not known`, () => {
    const dates = told(`The fire was on 18 March 2021. She left ${words}.`, [
      ['18 March 2021', '2021-03-18'],
      [words, value],
    ]);
    assert.deepEqual(dates, date ? ['2021-03-18', date] : ['2021-03-18']);
  });
}

test('nothing is completed where the report has a day of its own, or where no month is told in full', () => {
  const may = ['12 May', 'XXXX-05-12'] as const;
  assert.deepEqual(
    told('It was 18 March 2021. She left on 12 May.', [['18 March 2021', '2021-03-18'], may], '2021-05-20'),
    ['2021-03-18'],
  );
  assert.deepEqual(told('It was in 2021. She left on 12 May.', [['2021', '2021'], may]), ['2021']);
});

test('a completed month is never more than half a year from the month of writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (writing, month) => {
      const two = (number: number): string => String(number).padStart(2, '0');
      const dates = told('It was then. She left there.', [
        ['then', `2021-${two(writing)}`],
        ['there', `XXXX-${two(month)}`],
      ]);
      const [year, of] = dates[1]!.replace('*', '').split('-').map(Number) as [number, number];
      assert.equal(of, month);
      assert.ok(Math.abs((year - 2021) * 12 + month - writing) <= 6);
    }),
    { numRuns: 40 },
  );
});
