// Many reports read on several threads are taken in as one thread would: same order, same outcomes, nothing half done.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { addPaths, type PathOutcome } from '../../src/app/add-paths.ts';
import { addReport, readInput } from '../../src/app/add-report.ts';
import type { Desk } from '../../src/app/desk.ts';
import { InputRefused } from '../../src/app/errors.ts';
import { openCasewire } from '../../src/app/open.ts';
import { ReadingPool } from '../../src/app/reading-pool.ts';
import { dataFolder } from '../store/invented.ts';
import { handDesk, NOW } from './hand-desk.ts';

const THREAD = new URL('./pool-thread.ts', import.meta.url);
const READER = new URL('../../src/cli/reading-worker.ts', import.meta.url);

const text = (day: number, more = ''): string => `Day ${day} at the quay\nTomas Ilk said it was day ${day}.${more}`;

/** Reports that meet each other: one twice, one changed under its address, broken lines between them. */
const LINES = [
  { text: text(1), url: 'https://quay.example/1' },
  { text: text(2, ' It came late.') },
  { text: text(2, ' It came late.') },
  'no JSON',
  { text: text(1, ' It was changed.'), url: 'https://quay.example/1' },
  { text: '' },
  { text: text(3) },
];

function sources(t: TestContext): string[] {
  const folder = dataFolder(t);
  mkdirSync(join(folder, 'more'));
  for (let day = 4; day < 12; day += 1) writeFileSync(join(folder, 'more', `${day}.txt`), text(day));
  writeFileSync(
    join(folder, 'many.jsonl'),
    LINES.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return [join(folder, 'many.jsonl'), join(folder, 'absent.txt'), join(folder, 'more')];
}

function pooled(t: TestContext): Desk {
  return handDesk(t, { pool: new ReadingPool({ threads: 3, worker: THREAD }) });
}

const told = (one: PathOutcome): unknown =>
  'outcome' in one ? one.outcome : [one.refused.message, one.refused.advice];

test('what becomes of each report is the same with threads and without', async (t) => {
  const from = sources(t);
  const [alone, many] = [handDesk(t), pooled(t)];
  const expected = await Array.fromAsync(addPaths(alone, from), told);
  assert.deepEqual(await Array.fromAsync(addPaths(many, from), told), expected);
  assert.equal(expected.length, LINES.length + 9);
  const { rows } = await alone.store.wire({});
  assert.deepEqual((await many.store.wire({})).rows, rows);
  for (const { id } of rows) assert.deepEqual(await many.store.reading(id), await alone.store.reading(id));
  const again = await Array.fromAsync(addPaths(many, from.slice(2)));
  assert.ok(again.every((one) => 'outcome' in one && one.outcome.outcome === 'same'));
});

test('stopped in the middle, what was told is kept and nothing else', async (t) => {
  const desk = pooled(t);
  const stop = new AbortController();
  let kept = 0;
  for await (const one of addPaths(desk, [sources(t)[2]!], {}, stop.signal)) {
    if ('outcome' in one) kept += 1;
    if (kept === 3) stop.abort();
  }
  assert.equal(kept, 3);
  assert.equal((await desk.store.wire({})).total, 3);
});

test('a report over which a thread ends is refused, the others are kept', async (t) => {
  const desk = pooled(t);
  const folder = dataFolder(t);
  for (const [name, words] of [
    ['1.txt', text(1)],
    ['2.txt', text(2, ' A crash.')],
    ['3.txt', text(3)],
  ] as const)
    writeFileSync(join(folder, name), words);
  const outcomes = await Array.fromAsync(addPaths(desk, [folder]));
  assert.deepEqual(
    outcomes.map((one) => ('outcome' in one ? one.outcome.outcome : /came to its end/.test(one.refused.message))),
    ['new', true, 'new'],
  );
  await assert.rejects(readInput(desk, { text: text(4, ' A crash.') }), InputRefused);
  await assert.rejects(addReport(desk, { text: text(5, ' A crash.') }), InputRefused);
});

test('the trained weights read on threads what they read here', async (t) => {
  const open = (threads: boolean): Promise<Desk> =>
    openCasewire({
      dataFolder: dataFolder(t),
      clock: () => new Date(NOW),
      ...(threads && { threads: { most: 1, worker: READER, alsoHere: true } }),
    });
  const [alone, many] = await Promise.all([open(false), open(true)]);
  t.after(() => {
    alone.close();
    many.close();
  });
  const folder = [sources(t)[2]!];
  assert.deepEqual(
    await Array.fromAsync(addPaths(many, folder), told),
    await Array.fromAsync(addPaths(alone, folder), told),
  );
  for (const { id } of (await alone.store.wire({})).rows)
    assert.deepEqual(await many.store.reading(id), await alone.store.reading(id));
});
