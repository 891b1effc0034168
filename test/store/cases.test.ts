// Cases, decisions on reports, and taking them back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { CAPTURED_AT, dataFolder, draft, HOST } from './invented.ts';

const DEFINITION = { name: 'The Anselma', follows: ['Émile Varga'], createdAt: HOST.at, sample: false };

async function withCase(folder: string) {
  const store = openSqliteStore(folder);
  const first = await store.keep(draft({ text: 'Owner charged\nbody', published: '2026-02-23' }));
  const definition = await store.createCase(
    DEFINITION,
    [{ report: first.report, membership: 'accepted', reasons: ['the case was started from it'] }],
    HOST,
  );
  const second = await store.keep(
    draft({
      text: 'Owner in court\nbody',
      published: '2026-03-01',
      proposals: [{ case: definition.id, report: '', score: 0.9, reasons: ['names Émile Varga'] }],
    }),
  );
  return { store, id: definition.id, first: first.report, second: second.report };
}

test('a case knows its reports, oldest first, and counts them', async (t) => {
  const { store, id, first, second } = await withCase(dataFolder(t));
  assert.deepEqual(await store.case(id), {
    definition: { id, ...DEFINITION },
    accepted: 1,
    proposed: 1,
    newest: '2026-02-23',
  });
  assert.deepEqual(await store.cases(), [await store.case(id)]);
  assert.deepEqual(await store.members(id), [
    {
      report: first,
      version: 1,
      model: 'by-hand',
      membership: 'accepted',
      reasons: ['the case was started from it'],
    },
    { report: second, version: 1, model: 'by-hand', membership: 'proposed', reasons: ['names Émile Varga'] },
  ]);
  store.close();
});

test('a decision stands when a new version of the report is proposed again', async (t) => {
  const { store, id, second } = await withCase(dataFolder(t));
  await store.decide(id, second, 'refused', HOST);
  const url = 'https://lune-courier.example/court';
  const proposals = [{ case: id, report: '', score: 1, reasons: ['names Émile Varga'] }];
  const { report, version } = await store.keep(draft({ url, text: 'Owner in court\nbody', proposals }));
  assert.deepEqual([report, version], [second, 2]);
  assert.deepEqual(
    (await store.members(id)).map((member) => [member.report, member.version, member.membership]).at(-1),
    [second, 2, 'refused'],
  );
  store.close();
});

test('every decision can be taken back, last first, and the journal keeps both', async (t) => {
  const { store, id, second } = await withCase(dataFolder(t));
  const place = async () => (await store.members(id)).find((member) => member.report === second)?.membership;
  await store.decide(id, second, 'accepted', HOST);
  await store.decide(id, second, 'refused', { ...HOST, at: '2026-03-02T11:00:00.000Z' });
  const later = { ...HOST, at: '2026-03-02T12:00:00.000Z' };

  assert.equal(await place(), 'refused');
  assert.equal(await store.undo(later), 'Kept “Owner in court” out of the case “The Anselma”');
  assert.equal(await place(), 'accepted');
  assert.equal(await store.undo(later), 'Took “Owner in court” into the case “The Anselma”');
  assert.equal(await place(), 'proposed');
  assert.equal(await store.undo(later), 'Started the case “The Anselma”');
  assert.equal(await store.case(id), undefined);
  assert.equal(await store.undo(later), undefined);

  const [newest] = await store.journal(10);
  assert.deepEqual(newest, {
    who: HOST.who,
    at: '2026-03-02T11:00:00.000Z',
    what: 'Kept “Owner in court” out of the case “The Anselma”',
    undoneAt: later.at,
  });
  store.close();
});

test('deciding what is decided already writes nothing', async (t) => {
  const { store, id, first } = await withCase(dataFolder(t));
  const before = await store.journal(10);
  assert.equal(await store.decide(id, first, 'accepted', HOST), true);
  assert.deepEqual(await store.journal(10), before);
  store.close();
});

test('a report that was in no case can be taken into one, and out again', async (t) => {
  const { store, id } = await withCase(dataFolder(t));
  const { report } = await store.keep(draft({ text: 'Third\nbody' }));
  assert.equal(await store.decide(id, report, 'accepted', HOST), true);
  assert.equal((await store.members(id)).length, 3);
  await store.undo(HOST);
  assert.equal((await store.members(id)).length, 2);
  store.close();
});

test('no decision about what is not there', async (t) => {
  const { store, id, first } = await withCase(dataFolder(t));
  assert.equal(await store.decide('cnothing', first, 'accepted', HOST), false);
  assert.equal(await store.decide(id, 'rnothing', 'accepted', HOST), false);
  assert.equal(await store.removeCase('cnothing', HOST), false);
  assert.equal(await store.removeReport('rnothing', HOST), false);
  store.close();
});

test('a removed report is out of the wire and its case, and undo brings it back with its place', async (t) => {
  const { store, id, first } = await withCase(dataFolder(t));
  assert.equal(await store.removeReport(first, HOST), true);
  assert.equal(await store.report(first), undefined);
  assert.equal(await store.reading(first), undefined);
  assert.equal((await store.wire({})).total, 1);
  assert.equal((await store.case(id))?.accepted, 0);
  assert.equal(await store.undo(HOST), 'Removed the report “Owner charged”');
  assert.equal((await store.case(id))?.accepted, 1);
  assert.equal((await store.wire({})).total, 2);
  store.close();
});

test('a removed report that is handed in again is new, under its old id', async (t) => {
  const { store, first } = await withCase(dataFolder(t));
  await store.removeReport(first, HOST);
  const again = await store.keep(draft({ text: 'Owner charged\nbody', published: '2026-02-23' }));
  assert.deepEqual(again, { report: first, version: 1, outcome: 'new' });
  assert.equal((await store.wire({})).total, 2);
  assert.equal(await store.undo(HOST), 'Started the case “The Anselma”', 'its removal needs no undoing any more');
  store.close();
});

test('the sample goes whole and leaves the rest', async (t) => {
  const { store } = await withCase(dataFolder(t));
  const { report } = await store.keep(draft({ text: 'Invented\nbody', sample: true }));
  await store.createCase(
    { ...DEFINITION, name: 'Sample', sample: true },
    [{ report, membership: 'accepted', reasons: [] }],
    HOST,
  );
  assert.equal((await store.status()).hasSample, true);
  assert.equal(await store.removeSample(HOST), true);
  assert.deepEqual(await store.status(), { reports: 2, cases: 1, hasSample: false, untouched: false });
  assert.equal(await store.removeSample(HOST), false);
  assert.equal(await store.undo(HOST), 'Removed the sample');
  assert.equal((await store.status()).hasSample, true);
  store.close();
});

test('what was removed before a moment is erased for good, and only that', async (t) => {
  const { store, id, first, second } = await withCase(dataFolder(t));
  await store.removeReport(first, HOST);
  await store.removeReport(second, { ...HOST, at: '2026-04-02T10:00:00.000Z' });
  assert.equal(await store.erase('2026-03-10T00:00:00.000Z'), 1);
  assert.equal(await store.undo(HOST), 'Removed the report “Owner in court”');
  assert.equal(await store.undo(HOST), 'Started the case “The Anselma”', 'the erased one is passed over');
  assert.equal(await store.original(first), undefined);
  assert.equal(await store.case(id), undefined);
  assert.equal((await store.keep(draft({ text: 'Owner charged\nbody' }))).outcome, 'new');
  store.close();
});

test('changes are numbered in the order they happened', async (t) => {
  const { store, id, first, second } = await withCase(dataFolder(t));
  await store.removeReport(first, HOST);
  assert.deepEqual(await store.changesAfter(0, 100), [
    { seq: 1, kind: 'report', id: first },
    { seq: 2, kind: 'case', id },
    { seq: 3, kind: 'case', id },
    { seq: 4, kind: 'report', id: second },
    { seq: 5, kind: 'removed', id: first },
  ]);
  assert.deepEqual(await store.changesAfter(4, 100), [{ seq: 5, kind: 'removed', id: first }]);
  assert.equal(await store.lastChange(), 5);
  store.close();
});

test('an untouched store says so, until something happened', async (t) => {
  const store = openSqliteStore(dataFolder(t));
  assert.equal((await store.status()).untouched, true);
  const { report } = await store.keep(draft({ text: 'A\nB', capturedAt: CAPTURED_AT }));
  await store.removeReport(report, HOST);
  assert.equal((await store.status()).untouched, false);
  store.close();
});
