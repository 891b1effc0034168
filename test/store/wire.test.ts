// The wire: newest first, page by page, with filters.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { WireQuery } from '../../src/store/store.ts';
import { dataFolder, draft, HOST } from './invented.ts';

const REPORTS = [
  { text: 'One\nbody', publisher: 'Lune Courier', published: '2026-01-10' },
  { text: 'Two\nbody', publisher: 'Island Post', published: '2026-02-10' },
  { text: 'Three\nbody', publisher: 'Lune Courier', published: '2026-02-20' },
  { text: 'Four\nbody', publisher: 'Island Post', published: '2026-02-20' },
  { text: 'Undated\nbody', capturedAt: '2026-02-15T08:00:00.000Z' },
];

async function filled(folder: string) {
  const store = openSqliteStore(folder);
  const ids: string[] = [];
  for (const report of REPORTS) ids.push((await store.keep(draft(report))).report);
  return { store, ids };
}

test('newest first; of one day the later come first; an undated one stands where it was captured', async (t) => {
  const { store } = await filled(dataFolder(t));
  const { rows, total, next } = await store.wire({});
  assert.deepEqual(
    rows.map((row) => row.headline),
    ['Four', 'Three', 'Undated', 'Two', 'One'],
  );
  assert.equal(total, 5);
  assert.equal(next, undefined);
  store.close();
});

test('pages join without a gap, also when a report arrives in between', async (t) => {
  const { store } = await filled(dataFolder(t));
  const first = await store.wire({ limit: 2 });
  await store.keep(draft({ text: 'Newest\nbody', published: '2026-03-01' }));
  const second = await store.wire({ limit: 2, after: first.next! });
  const third = await store.wire({ limit: 2, after: second.next! });
  assert.deepEqual(
    [first, second, third].map((page) => page.rows.map((row) => row.headline)),
    [['Four', 'Three'], ['Undated', 'Two'], ['One']],
  );
  assert.equal(third.next, undefined);
  store.close();
});

test('a made-up place in the wire is refused', async (t) => {
  const { store } = await filled(dataFolder(t));
  await assert.rejects(store.wire({ after: 'nowhere' }), /"nowhere" is not a place in the wire/);
  store.close();
});

const FILTERS: { query: WireQuery; shown: string[] }[] = [
  { query: { publisher: 'Lune Courier' }, shown: ['Three', 'One'] },
  { query: { from: '2026-02-10' }, shown: ['Four', 'Three', 'Undated', 'Two'] },
  { query: { to: '2026-02-15' }, shown: ['Undated', 'Two', 'One'] },
  { query: { from: '2026-02-10', to: '2026-02-10', publisher: 'Island Post' }, shown: ['Two'] },
  { query: { case: 'cnothing' }, shown: [] },
];
for (const { query, shown } of FILTERS) {
  test(`the wire with ${JSON.stringify(query)}`, async (t) => {
    const { store } = await filled(dataFolder(t));
    const { rows, total } = await store.wire(query);
    assert.deepEqual(
      rows.map((row) => row.headline),
      shown,
    );
    assert.equal(total, shown.length);
    store.close();
  });
}

test('the wire of a case has its proposed and accepted reports, and every row names its cases', async (t) => {
  const { store, ids } = await filled(dataFolder(t));
  const [one, two, three] = ids as [string, string, string];
  const { id } = await store.createCase(
    { name: 'The ferry', follows: ['Anselma'], createdAt: HOST.at, sample: false },
    [
      { report: one, membership: 'accepted', reasons: [] },
      { report: two, membership: 'proposed', reasons: ['names Anselma'] },
      { report: three, membership: 'proposed', reasons: ['names Anselma'] },
    ],
    HOST,
  );
  await store.decide(id, three, 'refused', HOST);
  const { rows } = await store.wire({ case: id });
  assert.deepEqual(
    rows.map((row) => [row.headline, row.cases]),
    [
      ['Two', [{ id, name: 'The ferry', membership: 'proposed' }]],
      ['One', [{ id, name: 'The ferry', membership: 'accepted' }]],
    ],
  );
  store.close();
});

test('the facets count the reports of each publisher, most first', async (t) => {
  const { store } = await filled(dataFolder(t));
  await store.keep(draft({ text: 'Five\nbody', publisher: 'Lune Courier' }));
  assert.deepEqual(await store.facets(), {
    publishers: [
      { name: 'Lune Courier', reports: 3 },
      { name: 'Island Post', reports: 2 },
    ],
  });
  store.close();
});
