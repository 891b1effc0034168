// A sentence broken off by its source is one statement, whole; others are left alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerForTests } from '../../support/reader.ts';

/** What the statements of a text hold, pieces of one joined by " … ". */
function contents(text: string): string[] {
  const { quotations } = readerForTests().readText('t', text);
  return quotations.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

for (const { text, whole } of [
  {
    text: 'The crew, according to Viktor Lund, was fed and left the ship at noon.',
    whole: 'The crew … was fed and left the ship at noon',
  },
  {
    text: 'Three of the divers, according to the harbour office in Larne City, have returned.',
    whole: 'Three of the divers … have returned',
  },
]) {
  test(`“${text}” is one statement`, () => assert.ok(contents(text).includes(whole), contents(text).join(' | ')));
}

for (const text of [
  'According to Viktor Lund, the crew left the ship.',
  'The crew left at noon, according to Viktor Lund, a spokesman.',
  'Wages rose according to the plan of the ministry.',
]) {
  test(`“${text}” is not broken off`, () => assert.ok(!contents(text).some((words) => words.includes(' … '))));
}
