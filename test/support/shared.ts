// The material beside the checkout that tests may read but the project never holds.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Path below the shared folder. */
export function sharedPath(path: string): string {
  return resolve(shared, path);
}

/**
 * Options for tests that need the shared folder: skipped with a visible reason where it is absent, never under CI, where its absence
 * must fail.
 */
export function needsShared(path: string): { readonly skip: string | false } {
  if (existsSync(sharedPath(path)) || process.env.CI === 'true') return { skip: false };
  return { skip: `../shared/${path} is not beside this checkout` };
}
