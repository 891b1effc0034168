// What every bench needs: the corpora beside the checkout, our reader as a program, and the shared scorers.

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { goldFolder, readGold } from '../src/training/gold.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.bench');

/** Folder of the shared scorers, beside the corpora. */
const scorers = resolve(goldFolder(), '../eval');

/** Are the corpora and scorers here? Without them nothing can be measured. */
export function goldIsHere(): boolean {
  return existsSync(goldFolder()) && existsSync(scorers);
}

/** Path of a file of the corpora; an absolute path stays what it is. */
export function goldPath(name: string): string {
  return resolve(goldFolder(), name);
}

export function goldRecords<T>(name: string): T[] {
  return readGold<T>(goldPath(name));
}

/** Path of a file in the bench's own folder, which is not part of the project. */
export function workPath(name: string): string {
  mkdirSync(work, { recursive: true });
  return join(work, name);
}

export function writeLines(name: string, records: readonly unknown[]): string {
  const path = workPath(name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

/** Some of a corpus's records as a corpus of its own; answers its path. */
export function writeGold(name: string, records: readonly unknown[]): string {
  const path = workPath(name);
  writeFileSync(path, gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join('')));
  return path;
}

export type ReadLine = {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
};

/** Given to a bench, this takes the readings that an earlier one left, where they are of the present weights, instead of reading again. */
const KEPT = '--kept';

/** Version of the weights that a file of readings was made with. */
export function modelOf(path: string): string {
  return readFileSync(path, 'utf8').match(/"model":"([^"]*)"/)?.[1] ?? 'unknown';
}

function isKept(path: string): boolean {
  const { version } = JSON.parse(readFileSync(join(root, 'models/en/weights.json'), 'utf8')) as { version: string };
  return process.argv.includes(KEPT) && existsSync(path) && modelOf(path) === version;
}

/** Reads the lines by `casewire read --jsonl` as its users run it; answers the path of the readings. */
export function readByCommand(name: string, lines: readonly ReadLine[]): string {
  const kept = workPath(`${name}.out.jsonl`);
  if (isKept(kept)) return kept;
  const input = openSync(writeLines(`${name}.in.jsonl`, lines), 'r');
  const path = workPath(`${name}.out.jsonl`);
  const output = openSync(path, 'w');
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli/casewire.js'), 'read', '--jsonl'], {
    stdio: [input, output, 'inherit'],
  });
  closeSync(input);
  closeSync(output);
  if (status !== 0) throw new Error(`casewire read --jsonl ended with ${status} on ${name}`);
  return path;
}

/** What a shared scorer prints for these predictions. */
export function score(scorer: string, gold: string, predictions: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(scorers, scorer), goldPath(gold), predictions, ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  return stdout.trimEnd();
}

/** First number that follows `before` in a scorer's print-out. */
export function figure(printed: string, before: RegExp): number {
  const found = printed.match(new RegExp(`${before.source}\\s*(\\d+(?:\\.\\d+)?)`, before.flags));
  if (!found) throw new Error(`no figure after ${before} in: ${printed}`);
  return Number(found[1]);
}

/** Records of a file of JSON lines. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
