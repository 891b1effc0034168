// What the published package holds: src/ as plain JavaScript with types, and the page.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

function run(program: string, ...words: readonly string[]): void {
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(resolve(root, 'dist'), { recursive: true, force: true });
run(resolve(root, 'node_modules/.bin/tsc'), '-p', 'tsconfig.build.json');
run(process.execPath, 'tools/build-web.ts');
