// Several threads read lines as one would: same order, nothing lost, whatever becomes of a thread.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../src/app/read-lines.ts';
import { type Answer, type PoolOptions, ReadingPool, ThreadEnded, type Work } from '../../src/app/reading-pool.ts';

const THREAD = new URL('./pool-thread.ts', import.meta.url);
const BROKEN = new URL('./broken-thread.ts', import.meta.url);

async function* from(lines: Iterable<string>): AsyncGenerator<string> {
  yield* lines;
}

const here = async (work: Work): Promise<Answer> => {
  const line = 'line' in work ? work.line : work.report.text;
  return { json: `read ${line}`, refused: line.includes('bad') };
};

function read(lines: Iterable<string>, options: Partial<PoolOptions> = {}): Promise<Answer[]> {
  return Array.fromAsync(readLines(from(lines), new ReadingPool({ threads: 2, worker: THREAD, ...options })));
}

const POOLS: readonly [string, Partial<PoolOptions>][] = [
  ['one thread', { threads: 1 }],
  ['three threads', { threads: 3 }],
  ['this thread alone', { threads: 0, here }],
  ['this thread and two more', { threads: 2, here }],
];
for (const [who, options] of POOLS) {
  test(`lines read by ${who} come back in the order in which they went in`, async () => {
    const lines = Array.from({ length: 40 }, (_, i) => (i % 7 === 0 ? `late ${i}` : i % 7 === 3 ? `bad ${i}` : `${i}`));
    const all = await read(lines, options);
    assert.deepEqual(
      all.map(({ json }) => json),
      lines.map((line) => `read ${line}`),
    );
    assert.deepEqual(
      all.map(({ refused }) => refused),
      lines.map((line) => line.startsWith('bad')),
    );
    assert.deepEqual(await read([], options), []);
  });
}

test('a thread that ends gives an error for the line it was reading, and all others are read', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: `r${i}`, text: i % 9 === 4 ? 'crash' : '' }));
  for (const [at, { json, refused }] of (await read(lines)).entries()) {
    const crashes = at % 9 === 4;
    assert.equal(refused, crashes);
    if (!crashes) assert.equal(json, `read ${lines[at]}`);
    else {
      const { id, error } = JSON.parse(json);
      assert.equal(id, `r${at}`);
      assert.match(error.detail, /thread that read this came to its end/);
    }
  }
});

test('a report over which a thread ends is told apart from all other failures', async () => {
  const pool = new ReadingPool({ threads: 1, worker: THREAD });
  const report = (text: string): Work => ({ report: { text, notices: [] }, id: 'r1' });
  await assert.rejects(pool.read(report('crash')), ThreadEnded);
  assert.equal(JSON.parse((await pool.read(report('calm'))).json).text, 'calm');
  await pool.close();
});

test('a failure that is no fault of the line ends the run', async () => {
  await assert.rejects(read(['a', 'fail: no weights', 'c']), /fail: no weights/);
  await assert.rejects(read(['a', 'b'], { worker: BROKEN }), /could not be started: there are no weights/);
});

test('long lines are left to the threads, so that this one hears what comes in', async () => {
  const readHere: string[] = [];
  const lines = ['short', 'x'.repeat(100_000), 'x'.repeat(90_000)];
  const options = {
    threads: 1,
    here: (work: Work) => {
      readHere.push('line' in work ? work.line.slice(0, 5) : '');
      return here(work);
    },
  };
  assert.equal((await read(lines, options)).length, 3);
  assert.deepEqual(readHere, ['short']);
});

test('only a few lines are taken before their readings are, and fewer where they are long', async () => {
  for (const { length, most } of [
    { length: 10, most: 70 },
    { length: 4_000_000, most: 2 },
  ]) {
    let taken = 0;
    async function* counted(): AsyncGenerator<string> {
      for (; taken < 100; taken += 1) yield 'x'.repeat(length);
    }
    let handedOn = 0;
    for await (const _ of readLines(counted(), new ReadingPool({ threads: 2, worker: THREAD }))) {
      handedOn += 1;
      assert.ok(taken + 1 - handedOn <= most, `${taken + 1} taken, ${handedOn} handed on`);
    }
    assert.equal(handedOn, 100);
  }
});

test('stopped in the middle it ends at once, threads and all', async () => {
  const stop = new AbortController();
  const pool = new ReadingPool({ threads: 2, worker: THREAD });
  const read: string[] = [];
  for await (const { json } of readLines(from(['a', 'b', 'never', 'c']), pool, stop.signal)) {
    read.push(json);
    if (read.length === 2) setImmediate(() => stop.abort());
  }
  assert.deepEqual(read, ['read a', 'read b']);
});
