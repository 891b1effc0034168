import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAME_TYPES } from '../../src/reading/names/labels.ts';
import { readNamedReports, readPrintedReports } from '../../src/training/names-gold.ts';
import { needsShared, sharedPath } from '../support/shared.ts';

const options = needsShared('gold/names');
const GOLD = sharedPath('gold');

for (const corpus of ['conll2003-train', 'worldwide-train'] as const) {
  test(`${corpus}: names lie inside the text, in order, and begin and end with a word`, options, () => {
    for (const { id, text, names } of readNamedReports(GOLD, corpus)) {
      names.forEach(({ start, end, type }, i) => {
        assert.ok(start < end && end <= text.length && start >= (names[i - 1]?.end ?? 0), id);
        assert.ok(type >= 0 && type < NAME_TYPES.length, id);
        assert.equal(text.slice(start, end), text.slice(start, end).trim(), id);
      });
    }
  });
}

test('nearly every Worldwide report is found word for word as it was printed, with the same names', options, () => {
  const spaced = readNamedReports(GOLD, 'worldwide-train');
  const printed = readPrintedReports(GOLD, 'worldwide-train');
  assert.ok(printed.size > 0.9 * spaced.length);
  const bare = (text: string) => text.replace(/\s/g, '');
  let all = 0;
  let different = 0;
  for (const { id, text, names } of spaced) {
    const other = printed.get(id);
    if (!other) continue;
    assert.equal(other.names.length, names.length, id);
    all += names.length;
    different += names.filter(({ start, end }, i) => {
      const { start: from, end: to } = other.names[i]!;
      return bare(other.text.slice(from, to)) !== bare(text.slice(start, end));
    }).length;
  }
  // The corpus lost letters of a word here and there.
  assert.ok(different < all / 1000, `${different} of ${all}`);
});
