// casewire read --jsonl as a filter among others: whatever stands before and behind it, whole lines in their order.

import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { casewire } from './run.ts';

const DOOR = resolve(import.meta.dirname, '../../src/cli/casewire.js');

const lineOf = (id: number): string =>
  JSON.stringify({
    id: `r${id}`,
    text: `Ferry late\n\n"The fog held us up," Ada Renn said on Monday. She will sail again on day ${id}.`,
  });

type Run = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly said: () => string;
  readonly ended: Promise<unknown[]>;
};

function start(...words: readonly string[]): Run {
  const child = spawn(process.execPath, [DOOR, 'read', '--jsonl', ...words]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  // A filter that has ended takes no more: that is no error of the test.
  child.stdin.on('error', () => {});
  return { child, said: () => said, ended: once(child, 'close') };
}

/** Feeds lines for as long as they are taken. */
async function feed({ child: { stdin } }: Run, lines: number): Promise<void> {
  for (let id = 0; id < lines; id += 1) {
    const failed = await new Promise((done) => stdin.write(`${lineOf(id)}\n`, done));
    if (failed) return;
  }
}

test('many lines come out as they do from one thread, to the byte', () => {
  const lines = Array.from({ length: 60 }, (_, id) => (id % 13 === 5 ? '{"id": "broken' : lineOf(id)));
  const [one, two, four] = ['1', '2', '4'].map((workers) =>
    casewire(['read', '--jsonl', '--workers', workers], { input: lines.join('\n') }),
  );
  assert.equal(two!.stdout, one!.stdout);
  assert.equal(four!.stdout, one!.stdout);
  const results = one!.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id?: string; error?: object });
  assert.deepEqual(
    results.map(({ id, error }) => (error ? 'error' : id)),
    lines.map((_, id) => (id % 13 === 5 ? 'error' : `r${id}`)),
  );
  assert.deepEqual([one!.status, two!.status, four!.status], [1, 1, 1]);
});

test('nothing in gives nothing out', () => {
  for (const input of ['', '\n \n'])
    assert.deepEqual(casewire(['read', '--jsonl'], { input }), { status: 0, stdout: '', stderr: '' });
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} in the middle ends it with ${status}, whole lines and a word on how far it came`, async () => {
    const run = start('--workers', '2');
    void feed(run, 100_000);
    let out = '';
    run.child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (out === '') run.child.kill(signal);
      out += part;
    });
    assert.deepEqual(await run.ended, [status, null]);
    const lines = out.split('\n');
    assert.equal(lines.pop(), '');
    for (const [at, line] of lines.entries()) assert.equal(JSON.parse(line).id, `r${at}`);
    assert.match(run.said(), new RegExp(`^casewire: stopped after ${lines.length} lines?\\b.*\\n$`));
  });
}

test('a reader that goes away ends it without a word', async () => {
  const run = start('--workers', '2');
  void feed(run, 100_000);
  await once(createInterface({ input: run.child.stdout }), 'line');
  run.child.stdout.destroy();
  assert.deepEqual(await run.ended, [0, null]);
  assert.equal(run.said(), '');
});

test('a slow reader slows it down, and gets every line', async () => {
  const run = start('--workers', '2');
  const many = 1500;
  let taken = 0;
  const fed = (async () => {
    for (let id = 0; id < many; id += 1) {
      await new Promise((done) => run.child.stdin.write(`${lineOf(id)}${' '.repeat(1000)}\n`, done));
      taken += 1;
    }
    run.child.stdin.end();
  })();
  // Until nothing more is taken, while nobody reads: it must not swallow what it cannot hand on.
  for (let before = -1; before < taken; await wait(500)) before = taken;
  assert.ok(taken < many, `${taken} lines were taken`);
  const ids: string[] = [];
  for await (const line of createInterface({ input: run.child.stdout })) ids.push(JSON.parse(line).id);
  await fed;
  assert.deepEqual(
    ids,
    Array.from({ length: many }, (_, id) => `r${id}`),
  );
});
