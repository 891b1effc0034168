// Opening the database: first tables, newer and older files, reading only, and several processes at once.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { DATABASE_FILE, openDatabase } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { dataFolder, draft } from './invented.ts';

test('migrations are numbered from 1 without a gap', () => {
  assert.deepEqual(
    MIGRATIONS.map(({ number }) => number),
    MIGRATIONS.map((_, index) => index + 1),
  );
});

test('a store that was closed opens again with everything in it', async (t) => {
  const folder = dataFolder(t);
  const store = openSqliteStore(folder);
  const { report } = await store.keep(draft({ text: 'A\nB' }));
  store.close();
  const again = openSqliteStore(folder);
  assert.equal((await again.reading(report))?.reading.text, 'A\nB');
  again.close();
});

test('an older database is brought up to date, step by step, once', (t) => {
  const folder = dataFolder(t);
  openDatabase(folder).close();
  const next = { number: MIGRATIONS.length + 1, name: 'a trial', sql: 'CREATE TABLE trial (a TEXT) STRICT' };
  for (let time = 0; time < 2; time += 1) {
    const database = openDatabase(folder, { migrations: [...MIGRATIONS, next] });
    assert.deepEqual(
      database.all('SELECT number, name FROM migrations ORDER BY number'),
      [...MIGRATIONS, next].map(({ number, name }) => ({ number, name })),
    );
    database.close();
  }
});

test('a database of a newer Casewire is refused in plain words', (t) => {
  const folder = dataFolder(t);
  const next = { number: MIGRATIONS.length + 1, name: 'of the future', sql: 'CREATE TABLE future (a TEXT) STRICT' };
  openDatabase(folder, { migrations: [...MIGRATIONS, next] }).close();
  assert.throws(() => openDatabase(folder), /was written by a newer Casewire \(tables 2; this one knows 1\)/);
});

test('a migration that fails leaves nothing of itself', (t) => {
  const folder = dataFolder(t);
  openDatabase(folder).close();
  const broken = { number: MIGRATIONS.length + 1, name: 'broken', sql: 'CREATE TABLE half (a TEXT); SELECT nonsense' };
  assert.throws(() => openDatabase(folder, { migrations: [...MIGRATIONS, broken] }), /nonsense/);
  const database = openDatabase(folder);
  assert.equal(database.get(`SELECT 1 FROM sqlite_master WHERE name = 'half'`), undefined);
  database.close();
});

test('reading only: what is there can be read and nothing written', async (t) => {
  const folder = dataFolder(t);
  assert.throws(() => openSqliteStore(folder, { readOnly: true }), /there is no such file yet/);
  const store = openSqliteStore(folder);
  await store.keep(draft({ text: 'A\nB' }));
  store.close();
  const reader = openSqliteStore(folder, { readOnly: true });
  assert.equal((await reader.wire({})).total, 1);
  await assert.rejects(reader.keep(draft({ text: 'C\nD' })), /readonly/);
  reader.close();
});

test('what is acknowledged is on the disk: WAL with full synchronisation', (t) => {
  const database = openDatabase(dataFolder(t));
  assert.deepEqual(database.get('PRAGMA journal_mode'), { journal_mode: 'wal' });
  assert.deepEqual(database.get('PRAGMA synchronous'), { synchronous: 2 });
  database.close();
});

test('a transaction that throws leaves nothing', async (t) => {
  const database = openDatabase(dataFolder(t));
  const insert = `INSERT INTO changes (kind, id) VALUES ('case', 'c1')`;
  assert.throws(
    () =>
      database.write(() => {
        database.run(insert);
        throw new Error('power cut');
      }),
    /power cut/,
  );
  assert.deepEqual(database.all('SELECT * FROM changes'), []);
  database.close();
});

/** Runs `count` writers at once on one folder, each keeping 20 reports of its own; answers their exit codes. */
async function writeAtOnce(t: TestContext, folder: string, count: number): Promise<number[]> {
  const here = import.meta.dirname;
  const script = `
    import { openSqliteStore } from ${JSON.stringify(resolve(here, '../../src/store/sqlite.ts'))};
    import { draft } from ${JSON.stringify(resolve(here, 'invented.ts'))};
    const [, folder, name] = process.argv;
    const store = openSqliteStore(folder);
    for (let n = 0; n < 20; n += 1) await store.keep(draft({ text: name + ' ' + n + '\\nbody' }));
    store.close();
  `;
  const writers = Array.from({ length: count }, (_, index) =>
    spawn(process.execPath, ['--input-type=module', '--eval', script, folder, `writer ${index}`], { stdio: 'inherit' }),
  );
  t.after(() => {
    for (const writer of writers) writer.kill();
  });
  return Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0] as number));
}

test('command line and desk may open and write at once, also at the very first start', async (t) => {
  const folder = dataFolder(t);
  assert.deepEqual(await writeAtOnce(t, folder, 3), [0, 0, 0]);
  const store = openSqliteStore(folder);
  assert.equal((await store.status()).reports, 60);
  store.close();
  const raw = new DatabaseSync(join(folder, DATABASE_FILE));
  assert.deepEqual({ ...raw.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
  raw.exec(`INSERT INTO words (words, rank) VALUES ('integrity-check', 1)`);
  raw.close();
});

test('the search index agrees with the texts after versions, removals and undoing', async (t) => {
  const folder = dataFolder(t);
  const store = openSqliteStore(folder);
  const decision = { who: 'Mira Holt', at: '2026-03-02T10:00:00.000Z' };
  const ids = [];
  for (let n = 0; n < 12; n += 1) {
    const url = `https://lune-courier.example/${n % 6}`;
    ids.push((await store.keep(draft({ url, text: `Report ${n}\nThe bailiff called ${n} times.` }))).report);
  }
  await store.removeReport(ids[0]!, decision);
  await store.removeReport(ids[1]!, decision);
  await store.undo(decision);
  await store.keep(draft({ url: 'https://lune-courier.example/0', text: 'Again\nThe sheriff called.' }));
  await store.removeReport(ids[3]!, decision);
  await store.erase('2027-01-01T00:00:00.000Z');
  store.close();
  const raw = new DatabaseSync(join(folder, DATABASE_FILE));
  assert.doesNotThrow(() => raw.exec(`INSERT INTO words (words, rank) VALUES ('integrity-check', 1)`));
  raw.close();
});
