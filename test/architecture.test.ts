// The walls of the house: who may import whom, no cycles, and files and folders of a size that can be read.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
const MOST_LINES = 300;

/** What each room may import besides itself; a file directly in src/ is a room of its own, without its ending. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  languages: ['core'],
  learning: [],
  intake: ['core'],
  reading: ['core', 'languages', 'learning'],
  casework: ['core', 'languages'],
  store: ['core'],
  export: ['core'],
  training: ['core', 'reading', 'learning', 'languages'],
  app: ['core', 'intake', 'reading', 'casework', 'store', 'export'],
  index: ['core', 'app'],
  server: ['core', 'app'],
  cli: ['core', 'app', 'server'],
  web: ['core'],
};

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:js|tsx?)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Files of the project that `file` imports, as absolute paths. */
function importsOf(file: string): string[] {
  const found = texts.get(file)?.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g) ?? [];
  return [...found].map((match) => resolve(dirname(file), match[1] ?? ''));
}

function roomOf(file: string): string {
  return (relative(source, file).split(/[\\/]/)[0] ?? '').replace(/\.tsx?$/, '');
}

test('there is a house to look at', () => {
  assert.ok(files.length > 5);
});

test('every room imports only what it may', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith(source))
      .filter((target) => roomOf(target) !== roomOf(file) && !MAY_IMPORT[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
  );
  assert.deepEqual(wrong, []);
});

test('every room is one that the plan knows', () => {
  assert.deepEqual(
    [...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT)),
    [],
  );
});

test('every relative import leads to a file', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      // AssemblyScript names its modules without an ending.
      .filter((target) => !existsSync(target) && !existsSync(`${target}.ts`))
      .map((target) => `${relative(root, file)} -> ${target}`),
  );
  assert.deepEqual(broken, []);
});

test('no file imports itself in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file))
      circles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(root, step)).join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of importsOf(file)) if (texts.has(next)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  assert.deepEqual(circles, []);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = files.map((file) => ({
    file: relative(root, file),
    lines: (texts.get(file) ?? '').split('\n').length - 1,
  }));
  assert.deepEqual(
    long.filter(({ lines }) => lines > MOST_LINES),
    [],
  );
});

test('every file opens with a line on what it is for', () => {
  const silent = files.filter((file) => !/^(#!.*\n)?\/\/ \S/.test(texts.get(file) ?? ''));
  assert.deepEqual(
    silent.map((file) => relative(root, file)),
    [],
  );
});

test('the clock, the dice and the network come in as parameters', () => {
  const ambient = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|(?<![.\w])fetch\(/;
  const mayReach = /^src\/(cli|web|training)\//;
  const wrong = files.filter((file) => !mayReach.test(relative(root, file)) && ambient.test(texts.get(file) ?? ''));
  assert.deepEqual(
    wrong.map((file) => relative(root, file)),
    [],
  );
});

test('only the store speaks SQL', () => {
  const wrong = files.filter(
    (file) => roomOf(file) !== 'store' && /node:sqlite|\bSELECT\b.+\bFROM\b|INSERT INTO/.test(texts.get(file) ?? ''),
  );
  assert.deepEqual(
    wrong.map((file) => relative(root, file)),
    [],
  );
});
