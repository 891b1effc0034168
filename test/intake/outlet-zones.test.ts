// A page's time in universal time becomes the outlet's day, wherever this machine stands.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { reportFromHtml } from '../../src/intake/html.ts';
import { dayIn, OUTLET_ZONES, zoneOfOutlet } from '../../src/intake/outlet-zones.ts';

const ZONES: readonly (readonly [address: string, zone: string | undefined])[] = [
  ['https://www.nytimes.com/a', 'America/New_York'],
  ['https://edition.cnn.com/a', 'America/New_York'],
  ['https://www.quaypost.co.nz/a', 'Pacific/Auckland'],
  ['https://quaypost.jp/a', 'Asia/Tokyo'],
  ['https://notnytimes.com/a', undefined],
  ['https://quaypost.example/a', undefined],
  ['https://quaypost.co/a', undefined],
  ['quaypost.jp', undefined],
  ['', undefined],
];

for (const [address, zone] of ZONES)
  test(`"${address}" keeps its days in ${zone ?? 'no zone that is known'}`, () =>
    assert.equal(zoneOfOutlet(address), zone));

test('every zone of the tables is one that the runtime knows', () => {
  for (const zone of OUTLET_ZONES) assert.match(dayIn(zone, 0), /^19(?:69-12-31|70-01-01)$/);
});

const DAYS: readonly (readonly [address: string, printed: string, day: string])[] = [
  ['https://www.nytimes.com/a', '2021-05-12T03:40:00Z', '2021-05-11'],
  ['https://www.nytimes.com/a', '2021-05-12T05:40:00Z', '2021-05-12'],
  ['https://www.nytimes.com/a', '2021-12-12T04:40:00+00:00', '2021-12-11'],
  ['https://www.nytimes.com/a', '2021-05-12T00:00:00Z', '2021-05-12'],
  ['https://www.nytimes.com/a', '2021-05-12T03:40:00-04:00', '2021-05-12'],
  ['https://quaypost.jp/a', '2021-05-11T20:00:00Z', '2021-05-12'],
  ['https://quaypost.jp/2021/05/11/a', '2021-05-11T20:00:00Z', '2021-05-11'],
  ['https://quaypost.example/a', '2021-05-12T03:40:00Z', '2021-05-12'],
];

/** The day that intake finds on a page with this time of publication. */
function dayOf(address: string, printed: string): string | undefined {
  const words = 'The harbour was closed on Monday after a storm had damaged two of its cranes, the port said. '.repeat(
    8,
  );
  const html = `<html><head><title>Harbour</title><meta property="article:published_time" content="${printed}"></head><body><article><h1>Harbour</h1><p>${words}</p></article></body></html>`;
  return reportFromHtml(html, { url: address }).report?.published?.date;
}

for (const [address, printed, day] of DAYS)
  test(`${printed} at ${address} is ${day}`, () => assert.equal(dayOf(address, printed), day));

const MODULE = new URL('../../src/intake/outlet-zones.ts', import.meta.url).href;
const PRINT = `import(${JSON.stringify(MODULE)}).then(({ dayIn }) => process.stdout.write(dayIn('America/New_York', Date.parse('2021-05-12T03:40:00Z'))))`;

for (const zone of ['Pacific/Auckland', 'America/Los_Angeles'])
  test(`the outlet's day is the same on a machine in ${zone}`, () => {
    const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
    assert.equal(execFileSync(process.execPath, ['-e', PRINT], { env, encoding: 'utf8' }), '2021-05-11');
  });
