// Keeping reports: once, in versions, with their originals.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { captured, dataFolder, draft, type Invention } from './invented.ts';

const FERRY: Invention = {
  text: 'Ferry owner charged in Port Lune\nThe owner of the ferry Anselma was charged on Monday, prosecutors said.',
  url: 'https://lune-courier.example/ferry',
  publisher: 'Lune Courier',
  published: '2026-02-23',
};

test('a report comes back as it went in, with its reading and the bytes it was made from', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const { report, version, outcome } = await store.keep(draft({ ...FERRY, speakers: ['Ada Renn'] }));
  assert.deepEqual({ version, outcome }, { version: 1, outcome: 'new' });

  const stored = await store.reading(report);
  assert.deepEqual(stored?.reading, { ...draft({ ...FERRY, speakers: ['Ada Renn'] }).reading, id: report });
  assert.equal(stored?.publisher, 'Lune Courier');

  const original = await store.original(report);
  const { bytes, original: wanted } = captured(FERRY);
  assert.deepEqual(original?.bytes, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  assert.equal(original?.sha256, hash);
  assert.equal(original?.mediaType, 'text/html');

  const view = await store.report(report);
  assert.equal(view?.row.headline, 'Ferry owner charged in Port Lune');
  assert.equal(view?.row.published, '2026-02-23');
  assert.deepEqual(view?.versions, [
    { version: 1, capturedAt: wanted.capturedAt, sha256: hash, from: FERRY.url, mediaType: 'text/html' },
  ]);
  store.close();
});

const SECOND_CASES: {
  name: string;
  first: Invention;
  second: Invention;
  outcome: string;
  version: number;
  reports: number;
}[] = [
  { name: 'the same words at the same address', first: FERRY, second: FERRY, outcome: 'same', version: 1, reports: 1 },
  {
    name: 'the same words pasted twice',
    first: { text: 'A\nB' },
    second: { text: 'A\nB' },
    outcome: 'same',
    version: 1,
    reports: 1,
  },
  {
    name: 'pasted words that are here under an address',
    first: FERRY,
    second: { text: FERRY.text },
    outcome: 'same',
    version: 1,
    reports: 1,
  },
  {
    name: 'changed words at the same address',
    first: FERRY,
    second: { ...FERRY, text: `${FERRY.text} He denies it.` },
    outcome: 'version',
    version: 2,
    reports: 1,
  },
  {
    name: 'pasted words that turn up at an address',
    first: { text: FERRY.text },
    second: FERRY,
    outcome: 'version',
    version: 2,
    reports: 1,
  },
  {
    name: 'the same words at another address: a reprint',
    first: FERRY,
    second: { ...FERRY, url: 'https://island-post.example/ferry' },
    outcome: 'new',
    version: 1,
    reports: 2,
  },
  { name: 'other words', first: FERRY, second: { text: 'Other\nwords' }, outcome: 'new', version: 1, reports: 2 },
];

for (const { name, first, second, outcome, version, reports } of SECOND_CASES) {
  test(`${name}: ${outcome}`, async (t) => {
    const store = openSqliteStore(dataFolder(t));
    const before = await store.keep(draft(first));
    const placed = await store.place(captured(second).report);
    const after = await store.keep(draft(second));
    assert.deepEqual(after, placed, 'what was foretold is what happened');
    assert.deepEqual([after.outcome, after.version], [outcome, version]);
    assert.equal(after.report === before.report, reports === 1);
    assert.equal((await store.status()).reports, reports);
    store.close();
  });
}

test('every version stays, and the wire shows the latest', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const { report } = await store.keep(draft(FERRY));
  await store.keep(
    draft({ ...FERRY, text: FERRY.text.replace('Monday', 'Tuesday'), capturedAt: '2026-03-03T09:00:00.000Z' }),
  );
  assert.match((await store.reading(report, 1))?.reading.text ?? '', /Monday/);
  assert.match((await store.reading(report))?.reading.text ?? '', /Tuesday/);
  assert.match(new TextDecoder().decode((await store.original(report, 1))?.bytes), /Monday/);
  assert.equal((await store.report(report))?.versions.length, 2);
  const { rows } = await store.wire({});
  assert.deepEqual(
    rows.map((row) => [row.version, row.capturedAt]),
    [[2, '2026-03-03T09:00:00.000Z']],
  );
  store.close();
});

test('pasted words that an older version had are that report still', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const { report } = await store.keep(draft(FERRY));
  await store.keep(draft({ ...FERRY, text: 'Changed\nquietly' }));
  assert.deepEqual(await store.keep(draft({ text: FERRY.text })), { report, version: 2, outcome: 'same' });
  store.close();
});

test('words that went back to what they were are a version again', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  await store.keep(draft(FERRY));
  await store.keep(draft({ ...FERRY, text: 'Withdrawn\nThis report was withdrawn.' }));
  assert.equal((await store.keep(draft(FERRY))).version, 3);
  store.close();
});

test('what is not there is undefined', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const { report } = await store.keep(draft(FERRY));
  assert.equal(await store.report('rnothing'), undefined);
  assert.equal(await store.reading('rnothing'), undefined);
  assert.equal(await store.reading(report, 7), undefined);
  assert.equal(await store.original(report, 7), undefined);
  store.close();
});

test('ids are short, fit an address and are the same on every machine', async (t) => {
  const ids = [];
  for (let machine = 0; machine < 2; machine += 1) {
    const store = openSqliteStore(dataFolder(t));
    ids.push((await store.keep(draft(FERRY))).report);
    store.close();
  }
  assert.match(ids[0] ?? '', /^r[0-9a-z]{10}$/);
  assert.equal(ids[0], ids[1]);
});

test('odd characters come back as they were', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const text = 'Naïve “quotes”\n\u{1f6a2} ship \0 nul, ẞ, עברית, \ufeffmark';
  const { report } = await store.keep(draft({ text }));
  assert.equal((await store.reading(report))?.reading.text, text);
  store.close();
});
