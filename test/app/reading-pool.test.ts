import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LineRead, readLines } from '../../src/app/reading-pool.ts';

const THREAD = new URL('./pool-thread.ts', import.meta.url);

async function* from(lines: Iterable<string>): AsyncGenerator<string> {
  yield* lines;
}

async function read(lines: Iterable<string>, threads = 2): Promise<LineRead[]> {
  const all: LineRead[] = [];
  for await (const one of readLines(from(lines), threads, THREAD)) all.push(one);
  return all;
}

test('lines come back in the order in which they went in, however long each takes', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => (i % 7 === 0 ? `late ${i}` : `line ${i}`));
  for (const threads of [1, 2, 3])
    assert.deepEqual(
      (await read(lines, threads)).map(({ json }) => json),
      lines.map((line) => `read ${line}`),
    );
  assert.deepEqual(await read([]), []);
});

test('what could not be read is told apart', async () => {
  assert.deepEqual(
    (await read(['a', 'bad', 'c'])).map(({ refused }) => refused),
    [false, true, false],
  );
});

test('a thread that ends gives an error for the line it was reading, and all others are read', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: `r${i}`, text: i % 9 === 4 ? 'crash' : '' }));
  for (const [at, { json, refused }] of (await read(lines)).entries()) {
    const crashes = at % 9 === 4;
    assert.equal(refused, crashes);
    if (!crashes) assert.equal(json, `read ${lines[at]}`);
    else {
      const { id, error } = JSON.parse(json);
      assert.equal(id, `r${at}`);
      assert.match(error.detail, /thread that read this line came to its end/);
    }
  }
});

test('a failure that is no fault of the line ends the run', async () => {
  await assert.rejects(read(['a', 'fail: no weights', 'c']), /fail: no weights/);
});

test('whoever waits for a reading before sending the next line gets it', async () => {
  const answers: string[] = [];
  let answered = (): void => {};
  async function* asking(): AsyncGenerator<string> {
    for (const line of ['one', 'late two', 'three']) {
      const answer = new Promise<void>((resolve) => {
        answered = resolve;
      });
      yield line;
      await answer;
    }
  }
  for await (const { json } of readLines(asking(), 2, THREAD)) {
    answers.push(json);
    answered();
  }
  assert.deepEqual(answers, ['read one', 'read late two', 'read three']);
});

test('only a few lines a thread are taken before their readings are', async () => {
  let taken = 0;
  async function* counted(): AsyncGenerator<string> {
    for (; taken < 1000; taken += 1) yield `line ${taken}`;
  }
  let read = 0;
  for await (const _ of readLines(counted(), 2, THREAD)) {
    read += 1;
    assert.ok(taken - read <= 34, `${taken} taken, ${read} read`);
  }
  assert.equal(read, 1000);
});
