// Files and folders as a user has them: order, hidden ones, links, and what cannot be read.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { filesUnder } from '../../src/intake/files.ts';

/** A folder with the files named, each holding its own name; removed with the test. */
function folderOf(t: TestContext, ...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-files-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

async function found(folder: string, ...paths: string[]): Promise<string[]> {
  const names: string[] = [];
  for await (const file of filesUnder(paths)) {
    names.push(
      'notice' in file ? file.notice.code : `${relative(folder, file.path)}: ${new TextDecoder().decode(file.bytes)}`,
    );
  }
  return names;
}

test('a folder gives its reports by name, and those of its folders in their place', async (t) => {
  const folder = folderOf(t, 'b.txt', 'a/2.html', 'a/1.htm', 'c.JSONL', 'a.md');
  assert.deepEqual(await found(folder, folder), [
    'a/1.htm: a/1.htm',
    'a/2.html: a/2.html',
    'a.md: a.md',
    'b.txt: b.txt',
    'c.JSONL: c.JSONL',
  ]);
});

test('packed files count by what they hold; other files and hidden ones are passed over', async (t) => {
  const folder = folderOf(t, 'r.jsonl.gz', 'picture.png', 'archive.gz', '.hidden.txt', '.git/a.txt', 'README');
  assert.deepEqual(await found(folder, folder), ['r.jsonl.gz: r.jsonl.gz']);
});

test('a file named by the user is read whatever it is called', async (t) => {
  const folder = folderOf(t, '.hidden', 'README');
  assert.deepEqual(await found(folder, join(folder, 'README'), join(folder, '.hidden')), [
    'README: README',
    '.hidden: .hidden',
  ]);
});

test('symbolic links in a folder lead nowhere', async (t) => {
  const outside = folderOf(t, 'secret.txt');
  const folder = folderOf(t, 'a.txt');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'b.txt'));
  symlinkSync(outside, join(folder, 'c'));
  symlinkSync(folder, join(folder, 'loop'));
  assert.deepEqual(await found(folder, folder), ['a.txt: a.txt']);
});

test('a path that is not there gives a notice, and the next one is read', async (t) => {
  const folder = folderOf(t, 'a.txt');
  assert.deepEqual(await found(folder, join(folder, 'none'), join(folder, 'a.txt')), [
    'path-unreadable',
    'a.txt: a.txt',
  ]);
});

test('what is neither file nor folder gives a notice', async () => {
  assert.deepEqual(await found('/', '/dev/null'), ['not-a-file']);
});
