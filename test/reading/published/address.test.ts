// Web addresses tell the day in many ways, and often only seem to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfAddress } from '../../../src/reading/published/address.ts';

const ADDRESSES: readonly (readonly [address: string, date: string | undefined])[] = [
  ['https://a.example/2022/07/26/pilot-freed', '2022-07-26'],
  ['https://a.example/news/2022/7/6/pilot-freed', '2022-07-06'],
  ['https://a.example/news/2022-07-30/pilot/101272942', '2022-07-30'],
  ['https://a.example/20220718/5d0e30/c.html', '2022-07-18'],
  ['https://a.example/stories/202207260441.html', '2022-07-26'],
  ['https://a.example/News/2014/Feb-26/248567-pilot.ashx', '2014-02-26'],
  ['https://a.example/world/2014/mar/02/pilot', '2014-03-02'],
  ['https://a.example/article/2014/03/01/pilot-idUSBREA200OQ20140301', '2014-03-01'],
  ['https://a.example/2022/06/pilot-freed/', '2022-06'],
  ['https://a.example/article/3185462/pilot', undefined],
  ['https://a.example/news-story/8b912e379e31316214a9ea662a20fc75', undefined],
  ['https://a.example/pilot-101658860938947.html', undefined],
  ['https://a.example/2022/13/45/pilot', undefined],
  ['https://a.example/2022/02/30/pilot', undefined],
  ['https://a.example/2022/07/26/see-also-2021-05-04', undefined],
  ['https://a2022-07-26.example/pilot', undefined],
  ['https://a.example/ship-1234/20/01/pilot', undefined],
  ['', undefined],
];

for (const [address, date] of ADDRESSES) {
  test(`"${address}" tells ${date ?? 'no day'}`, () => assert.equal(dateOfAddress(address), date));
}
