// Words in a paragraph of their own, behind one that says whose they are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerForTests } from '../../support/reader.ts';

/** What a paragraph introduces, as the reading of the whole report tells it: who said it, and the words. */
const CASES: readonly (readonly [what: string, text: string, source: string, content: string])[] = [
  [
    'in marks',
    'The bridge was closed for a week.\n\nThe Harbour Times reports:\n\n“In a sign of the town’s impatience, forty people signed a letter to the mayor in a single night. Half of them work on the other side.”',
    'The Harbour Times',
    '“In a sign of the town’s impatience, forty people signed a letter to the mayor in a single night. Half of them work on the other side.”',
  ],
  [
    'without marks',
    'The bridge was closed for a week.\n\nMayor Edda Morrow wrote in a letter to the council:\n\nThe bridge will be open again when the last bolt is tight, and not an hour before that.',
    'Mayor Edda Morrow',
    'The bridge will be open again when the last bolt is tight, and not an hour before that.',
  ],
];

for (const [what, text, source, content] of CASES) {
  test(`a paragraph that ends with a colon introduces the next, ${what}`, () => {
    const { quotations } = readerForTests().readText('introduced', text);
    const told = quotations.map((quotation) => ({
      source: quotation.source.map(({ start, end }) => text.slice(start, end)).join(' '),
      content: quotation.content.map(({ start, end }) => text.slice(start, end)).join(' '),
      kind: quotation.kind,
      act: quotation.act,
    }));
    assert.deepEqual(
      told.filter((each) => each.source === source),
      [{ source, content, kind: 'direct', act: 'statement' }],
    );
  });
}
