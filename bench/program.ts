// The program as its users start it, for bench/speed.ts: how soon the first reading is there, and what further threads bring.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';

const DOOR = resolve(import.meta.dirname, '../src/cli/casewire.js');

/** What one run took: milliseconds to its first output and to its end, and the SHA-256 of all it wrote. */
export type Run = { readonly first: number; readonly whole: number; readonly sha256: string };

/** Runs `casewire words...`, its standard input from the file `input`. Rejects where it cannot be started or ends with an error. */
export async function runProgram(words: readonly string[], input?: string): Promise<Run> {
  const stdin = input === undefined ? undefined : openSync(input, 'r');
  const started = performance.now();
  const child = spawn(process.execPath, [DOOR, ...words], { stdio: [stdin ?? 'ignore', 'pipe', 'inherit'] });
  const hash = createHash('sha256');
  let first = 0;
  child.stdout?.on('data', (part: Buffer) => {
    first ||= performance.now() - started;
    hash.update(part);
  });
  const status = await new Promise((done, failed) => child.on('close', done).on('error', failed));
  if (stdin !== undefined) closeSync(stdin);
  if (status !== 0) throw new Error(`casewire ${words.join(' ')} ended with ${status}`);
  return { first, whole: performance.now() - started, sha256: hash.digest('hex') };
}

/** Milliseconds from the start of the process until the first reading of the text at `path` is written, one number a round. */
export async function startsOf(path: string, rounds: number): Promise<readonly number[]> {
  const starts: number[] = [];
  // The first round is not counted: it keeps the compiled code that every later start of a user finds.
  for (let round = 0; round <= rounds; round += 1) {
    const { first } = await runProgram(['read', '--jsonl', path]);
    if (round > 0) starts.push(first);
  }
  return starts;
}

/** Seconds that `read --jsonl` takes over the file `input` with each number of workers, in turns; throws where their bytes differ. */
export async function secondsByWorkers(
  input: string,
  workers: readonly number[],
  rounds: number,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const seconds = new Map(workers.map((count): [number, number[]] => [count, []]));
  const written = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [count, taken] of seconds) {
      const { whole, sha256 } = await runProgram(['read', '--jsonl', '--workers', String(count)], input);
      taken.push(whole / 1000);
      written.add(sha256);
    }
  }
  if (written.size > 1) throw new Error('the readings differ with the number of workers');
  return seconds;
}
