// Search: words, phrases, beginnings, fields; each hit with its words in place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { SearchQuery, SearchTerm } from '../../src/store/store.ts';
import { dataFolder, draft, HOST } from './invented.ts';

const REPORTS = [
  {
    text: 'Ferry owner charged\nProsecutors charged Émile Varga over the ferry Anselma. A new trial is not excluded.',
    publisher: 'Lune Courier',
    published: '2026-02-23',
    speakers: ['Ada Renn'],
  },
  {
    text: 'Harbour dispute goes on\nThe ferry was not discussed; a trial of the new quay begins.',
    publisher: 'Island Post',
    published: '2026-03-01',
    speakers: ['Tomas Ilk'],
  },
];

async function filled(folder: string) {
  const store = openSqliteStore(folder);
  const ids: string[] = [];
  for (const report of REPORTS) ids.push((await store.keep(draft(report))).report);
  return { store, ids };
}

const word = (words: string, more: Partial<SearchTerm> = {}): SearchTerm => ({
  words,
  prefix: false,
  excluded: false,
  ...more,
});

const CASES: { name: string; query: Partial<SearchQuery>; found: string[] }[] = [
  { name: 'a word', query: { terms: [word('anselma')] }, found: ['Ferry owner charged'] },
  {
    name: 'a word of the headline counts more',
    query: { terms: [word('ferry')] },
    found: ['Ferry owner charged', 'Harbour dispute goes on'],
  },
  { name: 'a word without its accent', query: { terms: [word('emile')] }, found: ['Ferry owner charged'] },
  { name: 'two words', query: { terms: [word('ferry'), word('quay')] }, found: ['Harbour dispute goes on'] },
  { name: 'a phrase', query: { terms: [word('new trial')] }, found: ['Ferry owner charged'] },
  { name: 'a beginning', query: { terms: [word('prosec', { prefix: true })] }, found: ['Ferry owner charged'] },
  { name: 'a beginning is not a word', query: { terms: [word('prosec')] }, found: [] },
  {
    name: 'without a word',
    query: { terms: [word('ferry'), word('quay', { excluded: true })] },
    found: ['Ferry owner charged'],
  },
  { name: 'a speaker', query: { terms: [word('renn', { field: 'speaker' })] }, found: ['Ferry owner charged'] },
  { name: 'a speaker is no word of the text', query: { terms: [word('renn')] }, found: [] },
  {
    name: 'a publisher',
    query: { terms: [word('island', { field: 'publisher' })] },
    found: ['Harbour dispute goes on'],
  },
  { name: 'from a day on', query: { terms: [word('ferry')], from: '2026-03-01' }, found: ['Harbour dispute goes on'] },
  { name: 'before a day', query: { terms: [word('ferry')], before: '2026-03-01' }, found: ['Ferry owner charged'] },
  { name: 'a day and no word', query: { terms: [], before: '2026-03-01' }, found: ['Ferry owner charged'] },
  { name: 'no operator inside a word', query: { terms: [word('ferry" OR "quay')] }, found: [] },
];
for (const { name, query, found } of CASES) {
  test(`search for ${name}`, async (t) => {
    const { store } = await filled(dataFolder(t));
    const { hits, total } = await store.search({ terms: [], limit: 10, ...query });
    assert.deepEqual(
      hits.map(({ row }) => row.headline),
      found,
    );
    assert.equal(total, found.length);
    store.close();
  });
}

test('search inside a case', async (t) => {
  const { store, ids } = await filled(dataFolder(t));
  const { id } = await store.createCase(
    { name: 'The quay', follows: [], createdAt: HOST.at, sample: false },
    [{ report: ids[1]!, membership: 'accepted', reasons: [] }],
    HOST,
  );
  const { hits } = await store.search({ terms: [word('ferry')], case: id, limit: 10 });
  assert.deepEqual(
    hits.map(({ row }) => row.headline),
    ['Harbour dispute goes on'],
  );
  store.close();
});

test('a hit says where its words stand in the text', async (t) => {
  const { store } = await filled(dataFolder(t));
  const filler = 'Nothing of note was said at the meeting. '.repeat(30);
  const text = `Council meets\n${filler}The \u{1f6a2} ferry Anselma and the ferry’s owner were named. ${filler}`;
  const { report } = await store.keep(draft({ text, published: '2026-03-05' }));
  const { hits } = await store.search({ terms: [word('ferry'), word('anselma')], limit: 10, from: '2026-03-05' });
  const [hit] = hits;
  assert.equal(hit?.row.id, report);
  const { excerpt = '', at = 0, marks = [] } = hit ?? {};
  assert.equal(text.slice(at, at + excerpt.length), excerpt);
  assert.deepEqual(
    marks.map(({ start, end }) => excerpt.slice(start, end)),
    ['ferry', 'Anselma', 'ferry'],
  );
  assert.match(excerpt, /^\S/);
  store.close();
});

test('only the latest version is found, and nothing that was removed', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  const url = 'https://lune-courier.example/a';
  const count = async (words: string) => (await store.search({ terms: [word(words)], limit: 10 })).total;
  const { report } = await store.keep(draft({ url, text: 'A\nThe bailiff came.' }));
  await store.keep(draft({ url, text: 'A\nThe sheriff came.' }));
  assert.deepEqual([await count('bailiff'), await count('sheriff')], [0, 1]);
  await store.removeReport(report, HOST);
  assert.equal(await count('sheriff'), 0);
  await store.undo(HOST);
  assert.equal(await count('sheriff'), 1);
  store.close();
});

test('the reports that name somebody, newest first, with the sample only where it is wanted', async (t) => {
  const { store, ids } = await filled(dataFolder(t));
  const options = { limit: 10, includeSample: false };
  assert.deepEqual(await store.reportsNaming(['Varga', 'quay'], options), [ids[1], ids[0]]);
  assert.deepEqual(await store.reportsNaming(['Émile Varga'], options), [ids[0]]);
  assert.deepEqual(await store.reportsNaming([], options), []);
  const { report } = await store.keep(draft({ text: 'Sample\nThe quay.', published: '2026-04-01', sample: true }));
  assert.deepEqual(await store.reportsNaming(['quay'], options), [ids[1]]);
  assert.deepEqual(await store.reportsNaming(['quay'], { ...options, includeSample: true }), [report, ids[1]]);
  store.close();
});
