// A text four times as long is about four times the work, whatever its shape. Work is counted, so that no busy machine decides.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GROWTH_SHAPES } from '../../bench/growth-shapes.ts';
import { readerForTests } from '../support/reader.ts';
import { workCounter } from './work-count.ts';

const SHORT = 2500;
const TIMES = 4;
/** A little more than in proportion: what stands once in a text, as bounds that are soon reached, counts for more in a short one. */
const MOST_GROWTH = 1.25;
/** What is read token by token without anything to find: costly to count and told by the others. `npm run bench:growth` times them all. */
const ONE_BY_ONE = new Set([
  ...['quotation marks alone', 'marks within marks', 'nested brackets', 'apostrophes', 'lone surrogates', 'initials'],
  ...['reports of many paragraphs', 'sentences of days', 'one name again and again', 'emoji', 'full stops', 'lines'],
]);

test('work grows in proportion to the text, in texts of every shape', async (t) => {
  const reader = readerForTests();
  const counter = await workCounter();
  reader.readText('first', GROWTH_SHAPES['one paragraph']!(SHORT));
  for (const [shape, textOf] of Object.entries(GROWTH_SHAPES).filter(([name]) => !ONE_BY_ONE.has(name))) {
    await t.test(shape, async () => {
      const short = await counter.count(() => reader.readText('short', textOf(SHORT)));
      const long = await counter.count(() => reader.readText('long', textOf(SHORT * TIMES)));
      assert.ok(short > 0, 'something is counted');
      const growth = long / short / TIMES;
      assert.ok(growth < MOST_GROWTH, `four times the text is ${(growth * TIMES).toFixed(1)} times the work`);
    });
  }
  await counter.close();
});

test('one word of 200,000 letters, a million blanks and 10,000 quotation marks are read', () => {
  const reader = readerForTests();
  for (const text of ['a'.repeat(200_000), ' '.repeat(1_000_000), '"'.repeat(10_000)])
    assert.equal(reader.readText('long', text).text, text);
});
