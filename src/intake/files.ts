// Files and folders of the user's disk; the only part of intake that touches it.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../core/notice.ts';
import { FORMATS } from './formats.ts';

/** A file with its bytes, or the notice why a path could not be read. */
export type FoundFile = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly notice: Notice });

/** Larger files are no reports; reading them would only fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const PACKED = '.gz';

/**
 * The files at `paths`, in the order given; a folder yields what is under it, by name, folders and files together, so that the
 * same folder always gives the same order. In folders only files with the ending of a known format are read, hidden ones (".x")
 * are passed over, and symbolic links are not followed. A path given by name is read whatever it is called. Never rejects: what
 * cannot be read yields a notice.
 */
export async function* filesUnder(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    const found = await kindOf(path);
    if (found instanceof Error) yield unreadable(path, found);
    else if (found.isDirectory()) yield* folder(path);
    else yield await file(path);
  }
}

async function* folder(path: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(path, { withFileTypes: true }).catch(asError);
  if (entries instanceof Error) return yield unreadable(path, entries);
  const shown = entries.filter((entry) => !entry.name.startsWith('.'));
  for (const entry of shown.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* folder(inside);
    else if (entry.isFile() && hasKnownEnding(entry.name)) yield await file(inside);
  }
}

async function file(path: string): Promise<FoundFile> {
  const found = await kindOf(path);
  if (found instanceof Error) return unreadable(path, found);
  if (!found.isFile())
    return { path, notice: { code: 'not-a-file', message: `${path} is neither a file nor a folder.` } };
  if (found.size > MOST_BYTES) {
    return { path, notice: { code: 'file-too-large', message: `${path} is larger than 256 MB and was not read.` } };
  }
  const bytes = await readFile(path).catch(asError);
  return bytes instanceof Error ? unreadable(path, bytes) : { path, bytes };
}

function kindOf(path: string) {
  return stat(path).catch(asError);
}

function asError(error: unknown): NodeJS.ErrnoException {
  return error instanceof Error ? error : new Error(String(error));
}

function hasKnownEnding(name: string): boolean {
  const plain = name.toLowerCase();
  const unpacked = plain.endsWith(PACKED) ? plain.slice(0, -PACKED.length) : plain;
  return FORMATS.some((format) => format.endings.some((ending) => unpacked.endsWith(ending)));
}

function unreadable(path: string, error: NodeJS.ErrnoException): FoundFile {
  const why: Record<string, string> = {
    ENOENT: 'there is nothing of this name',
    EACCES: 'this account may not read it',
    EPERM: 'this account may not read it',
  };
  const message = `${path} could not be read: ${why[error.code ?? ''] ?? error.message}.`;
  return { path, notice: { code: 'path-unreadable', message } };
}
