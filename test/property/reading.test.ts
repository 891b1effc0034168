// Any text at all is read without an error, soundly, and the same again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readerForTests } from '../support/reader.ts';
import { assertSound } from './sound.ts';
import { damagedReports, marksOnly, monotony, newslike, soups } from './texts.ts';

/** Small enough for every run of the tests; raise it to look for more: CASEWIRE_TRIES=5000 node --test test/property/reading.test.ts */
const TRIES = Number(process.env.CASEWIRE_TRIES ?? 100);

const KINDS: readonly (readonly [what: string, texts: fc.Arbitrary<string>])[] = [
  ['soup of any characters', soups],
  ['marks and brackets alone', marksOnly],
  ['one thing again and again', monotony],
  ['pieces of news in any order', newslike],
  ['reports with damage', damagedReports],
];

for (const [what, texts] of KINDS) {
  test(`any text is read soundly and the same again: ${what}`, () => {
    const reader = readerForTests();
    fc.assert(
      fc.property(texts, (text) => {
        const reading = reader.readText('any', text);
        assert.equal(reading.text, text);
        assertSound(reading);
        assert.equal(JSON.stringify(reader.readText('any', text)), JSON.stringify(reading));
      }),
      { numRuns: TRIES },
    );
  });
}

test('what was read before leaves no trace', () => {
  const reader = readerForTests();
  fc.assert(
    fc.property(damagedReports, newslike, (one, other) => {
      const before = JSON.stringify(reader.readText('one', one));
      reader.readText('other', other);
      assert.equal(JSON.stringify(reader.readText('one', one)), before);
    }),
    { numRuns: Math.ceil(TRIES / 4) },
  );
});
