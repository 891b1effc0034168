// The file beside the weights that says which version they are as a whole.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../reading/models.ts';

/** Digits of the hash that tell one set of weights from another. */
const VERSION_DIGITS = 10;

type Manifest = { readonly version: string; readonly files: Readonly<Record<string, string>> };

/** Version and SHA-256 of the weights in `folder`: the same weights, the same manifest. */
export function manifestOf(folder: string): Manifest {
  const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  const files = Object.fromEntries(names.sort().map((name) => [name, sha256(readFileSync(join(folder, name)))]));
  return { version: `en-${sha256(JSON.stringify(files)).slice(0, VERSION_DIGITS)}`, files };
}

/** Writes the manifest of the weights in `folder` beside them. */
export function writeManifest(folder: string): void {
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifestOf(folder), undefined, 2)}\n`);
}
