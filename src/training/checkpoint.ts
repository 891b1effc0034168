// Keeps pieces of a long training on disk as they are finished, so that one that was interrupted goes on where it was.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Digits of the hash that tell one way of training from another. */
const KEY_DIGITS = 16;
const ENDING = '.piece';

export type Checkpoints = {
  /** The piece as it was saved under this name and key; undefined where there is none, or what is there cannot be read. */
  load<T>(name: string, key: string): T | undefined;
  /** Writes the piece, whole or not at all, in place of any older one of this name. */
  save(name: string, key: string, piece: unknown): void;
  /** The piece as it was saved; where there is none, it is made and saved. */
  once<T>(name: string, key: string, make: () => T): T;
  /** Forgets every piece. */
  clear(): void;
};

/**
 * Pieces in `folder`, which is made when the first is saved. A piece is anything that structured cloning can copy: plain objects,
 * arrays, typed arrays, maps, sets. Names are of letters, digits, spaces and hyphens ("network seed 1"), keys from `keyOf`.
 */
export function openCheckpoints(folder: string): Checkpoints {
  const pathOf = (name: string, key: string): string => join(folder, `${fileName(name)}.${key}${ENDING}`);
  const load = <T>(name: string, key: string): T | undefined => {
    try {
      return deserialize(readFileSync(pathOf(name, key))) as T;
    } catch {
      return undefined;
    }
  };
  const save = (name: string, key: string, piece: unknown): void => {
    mkdirSync(folder, { recursive: true });
    const path = pathOf(name, key);
    writeWhole(path, serialize(piece));
    for (const other of piecesOf(folder, name)) if (join(folder, other) !== path) rmSync(join(folder, other));
  };
  return {
    load,
    save,
    once: (name, key, make) => {
      const kept = load<ReturnType<typeof make>>(name, key);
      if (kept !== undefined) return kept;
      const made = make();
      save(name, key, made);
      return made;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Short hash of settings (plain JSON) and of the contents of files, in their order: the same, the same key. */
export function keyOf(settings: unknown, files: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update('\0').update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex').slice(0, KEY_DIGITS);
}

/** Writes a file so that a reader, or a kill, never meets half of it. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  writeFileSync(`${path}.new`, bytes, { flush: true });
  renameSync(`${path}.new`, path);
}

function piecesOf(folder: string, name: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(ENDING) && file.startsWith(`${fileName(name)}.`));
}

function fileName(name: string): string {
  if (!/^[\w -]+$/.test(name))
    throw new Error(`a piece cannot be called “${name}”: letters, digits, spaces and hyphens only`);
  return name.replaceAll(' ', '-');
}
