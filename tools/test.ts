// All tests in one line: types, lint, unused code, the page built, then every test file; prints node:test's closing lines last.

import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string): string => resolve(root, 'node_modules/.bin', name);

const CHECKS: readonly { readonly what: string; readonly command: readonly string[] }[] = [
  { what: 'types', command: [bin('tsc'), '--noEmit'] },
  { what: 'types of the page', command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.web.json'] },
  { what: 'lint', command: [bin('biome'), 'check', '.'] },
  { what: 'unused code', command: [bin('knip'), '--no-progress'] },
  { what: 'the page', command: [process.execPath, 'tools/build-web.ts', '--if-stale'] },
];

function run(command: readonly string[]): boolean {
  const [program = '', ...words] = command;
  return spawnSync(program, words, { cwd: root, stdio: 'inherit' }).status === 0;
}

const failed = CHECKS.filter(({ what, command }) => {
  console.log(`-- ${what}`);
  return !run(command);
}).map(({ what }) => what);

console.log('-- tests');
const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('test/**/*.test.ts', { cwd: root }).sort();
const testsPass = run([process.execPath, '--test', '--test-reporter=spec', ...files]);
if (failed.length > 0) console.error(`failed besides the tests: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 && testsPass ? 0 : 1;
