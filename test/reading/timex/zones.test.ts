// Wherever the machine stands, a report has the same days: the table of phrases is read under three time zones, a day apart.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./print-values.ts', import.meta.url));

function valuesUnder(zone: string): string {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, [SCRIPT], { env, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

const reference = valuesUnder('UTC');

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
