// Wherever the machine stands, a report has the same days: the table of phrases is read under time zones a day apart.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { printedValues } from './printed-values.ts';

const MODULE = new URL('./printed-values.ts', import.meta.url).href;
const PRINT = `import(${JSON.stringify(MODULE)}).then(({ printedValues }) => process.stdout.write(printedValues()))`;

function valuesUnder(zone: string): string {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, ['-e', PRINT], { env, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

const reference = printedValues();

test('the table is read, and days are found', () => {
  const { values, days } = JSON.parse(reference);
  assert.ok(values.length > 750);
  assert.deepEqual(
    days.map((day: { published?: { date: string } }) => day.published?.date),
    ['2020-05-03', '2022-01-01', '2022-11-21', '2020-01-01'],
  );
});

for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test(`times and days are the same under ${zone}`, () => assert.equal(valuesUnder(zone), reference));
}
