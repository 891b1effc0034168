// Builds the desk's page from src/web into dist/web. With `--if-stale` only where a source is newer than the page; says nothing when all is well.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const page = join(root, 'dist/web/index.html');
const SOURCES = ['src/web', 'src/core', 'vite.config.ts'];

/** Time of the youngest file at or below `path`, in milliseconds since the epoch. */
function youngest(path: string): number {
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, youngest(join(path, name))), self.mtimeMs);
}

function isStale(): boolean {
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return SOURCES.some((source) => youngest(join(root, source)) > built);
}

/** An installed package carries the page and not its sources: there is nothing to build from. */
const hasSources = existsSync(join(root, 'src/web'));

if (hasSources && (!process.argv.includes('--if-stale') || isStale())) {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}
