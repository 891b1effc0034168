// What the command line has of the outside world, and how commands end.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** All read (0), some not (1), wrong use (2), stopped by Ctrl+C (130) or by SIGTERM (143): as shells count signals. */
export const EXIT = { fine: 0, some: 1, misuse: 2, interrupted: 130, terminated: 143 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was used wrongly; the message says what was tried and what is missing. */
export class Misuse extends Error {}

/**
 * Folder that relative paths count from. A script of this checkout (`npm run casewire`) runs in the checkout's folder; npm then says
 * where it was called from.
 */
export function callersFolder(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): string {
  const byOwnScript = env.npm_lifecycle_event !== undefined && env.npm_package_name === 'casewire';
  return byOwnScript ? (env.INIT_CWD ?? cwd) : cwd;
}

/** `source` as an absolute path, or as it is where it is an address. */
export function fromCaller(source: string): string {
  return /^https?:\/\//i.test(source) ? source : resolve(callersFolder(), source);
}

/** Where the desk keeps its data if nothing else is said: the system's place for a user's data. */
function defaultDataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Casewire');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Casewire');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'casewire');
}

export function dataFolderOf(given: string | undefined): string {
  return given === undefined ? defaultDataFolder() : resolve(callersFolder(), given);
}

/** Columns to write for: the terminal's, within what is good to read; 80 in a pipe. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return Math.min(100, Math.max(40, stream.columns ?? 80));
}

/** Writes and waits where the reader is slower, so that memory does not fill. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolved) => stream.once('drain', resolved));
}

/** A signal that is aborted by the first Ctrl+C, or SIGTERM, with the exit status that this means; the second ends the program as usual. */
export function stoppedByUser(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(EXIT.interrupted));
  process.once('SIGTERM', () => stop.abort(EXIT.terminated));
  return stop.signal;
}

/** The exit status of a run: that of the signal which stopped it, else `otherwise`. */
export function exitOf(stop: AbortSignal, otherwise: ExitCode): ExitCode {
  return stop.aborted ? (stop.reason as ExitCode) : otherwise;
}
