// The memory of what is costly to make.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemory } from '../../src/app/memory.ts';

/** Counts how often each key was made. */
function counting() {
  const made: string[] = [];
  return { made, make: (key: string) => async () => `${made.push(key)}: ${key}` };
}

test('what is known is not made again', async () => {
  const { made, make } = counting();
  const memory = createMemory<string>(2);
  assert.equal(await memory.recall('a', make('a')), await memory.recall('a', make('a')));
  assert.deepEqual(made, ['a']);
});

test('what was not asked for the longest goes first', async () => {
  const { made, make } = counting();
  const memory = createMemory<string>(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await memory.recall(key, make(key));
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});

test('what failed or came out undefined is made again', async () => {
  const memory = createMemory<string | undefined>(2);
  await assert.rejects(
    memory.recall('a', () => Promise.reject(new Error('not now'))),
    /not now/,
  );
  assert.equal(await memory.recall('a', async () => undefined), undefined);
  assert.equal(await memory.recall('a', async () => 'made'), 'made');
});
