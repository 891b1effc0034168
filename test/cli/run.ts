// Runs the command line as its users do, in a process of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/cli/casewire.js');

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** `casewire words...` with `input` on standard input, in a folder of its own unless `cwd` is given. */
export function casewire(
  words: readonly string[],
  options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1 << 28,
    ...(options.cwd && { cwd: options.cwd }),
    // A test runner's own npm must not lead relative paths astray.
    env: { ...process.env, npm_lifecycle_event: undefined, ...options.env },
  });
  return { status, stdout, stderr };
}

/** A folder that is gone when `use` has ended. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-test-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
