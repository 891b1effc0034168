// The use cases over a real store, with a reader by hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEach, addReport, readInput } from '../../src/app/add-report.ts';
import { caseView } from '../../src/app/case-view.ts';
import { createCase, followReport } from '../../src/app/create-case.ts';
import { decide, eraseRemoved, removeReport, removeSample, undo } from '../../src/app/decide.ts';
import type { Desk } from '../../src/app/desk.ts';
import { InputRefused } from '../../src/app/errors.ts';
import { reportView } from '../../src/app/report-view.ts';
import { addSample } from '../../src/app/sample.ts';
import { search } from '../../src/app/search.ts';
import { isFirstStart, status } from '../../src/app/status.ts';
import { wire } from '../../src/app/wire.ts';
import { handDesk, NOW } from './hand-desk.ts';

const OWNER = {
  text: 'Owner charged\nÉmile Varga was charged. Émile Varga was held, Ada Renn said.',
  published: '2026-02-23',
};
const COURT = {
  text: 'Owner in court\nÉmile Varga came to court. Tomas Ilk said it would last.',
  published: '2026-03-01',
};
const QUAY = { text: 'A new quay\nTomas Ilk said it will be built.', published: '2026-02-25' };

test('what is read is not kept', async (t) => {
  const desk = handDesk(t);
  const reading = await readInput(desk, OWNER, 'mine');
  assert.equal(reading.id, 'mine');
  assert.equal(reading.text, OWNER.text);
  assert.equal(reading.report.published?.date, '2026-02-23');
  assert.equal((await wire(desk)).total, 0);
  assert.equal(await isFirstStart(desk), true);
});

test('a report is kept under the time of the desk’s clock', async (t) => {
  const desk = handDesk(t);
  const { report } = await addReport(desk, { ...OWNER, name: 'owner.txt' });
  const view = await reportView(desk, report);
  assert.equal(view?.row.capturedAt, NOW);
  assert.equal(view?.versions[0]?.from, 'owner.txt');
  assert.equal(view?.reading.id, report);
  assert.equal(await isFirstStart(desk), false);
});

test('a new report is proposed for the case that follows who it names, with the reason; once more it still is', async (t) => {
  const desk = handDesk(t);
  const { report } = await addReport(desk, OWNER);
  const made = await followReport(desk, report);
  assert.equal(made?.definition.name, 'Émile Varga');
  assert.deepEqual((await addReport(desk, QUAY)).proposals, []);
  const first = await addReport(desk, COURT);
  assert.deepEqual(
    first.proposals.map(({ case: id, name }) => [id, name]),
    [[made?.definition.id, 'Émile Varga']],
  );
  assert.match(first.proposals[0]?.reasons[0] ?? '', /names Émile Varga/);
  const again = await addReport(desk, COURT);
  assert.deepEqual(again, { ...first, outcome: 'same' });
});

test('a case started later finds what is here already', async (t) => {
  const desk = handDesk(t);
  const first = await addReport(desk, OWNER);
  const second = await addReport(desk, COURT);
  await addReport(desk, QUAY);
  const row = await followReport(desk, first.report);
  assert.deepEqual([row?.accepted, row?.proposed], [1, 1]);
  const members = await desk.store.members(row!.definition.id);
  assert.deepEqual(
    members.map(({ report, membership }) => [report, membership]),
    [
      [first.report, 'accepted'],
      [second.report, 'proposed'],
    ],
  );
});

test('a report that names nobody offers nothing to follow, and no case is made', async (t) => {
  const desk = handDesk(t);
  const { report } = await addReport(desk, { text: 'Weather\nIt will rain.' });
  assert.equal(await followReport(desk, report), undefined);
  assert.equal(await followReport(desk, 'r0'), undefined);
  assert.equal(await createCase(desk, { name: 'A', follows: [], fromReport: 'r0' }), undefined);
  assert.deepEqual(await desk.store.cases(), []);
});

async function caseOfTwo(desk: Desk): Promise<{ id: string; first: string; second: string }> {
  const { report: first } = await addReport(desk, OWNER);
  const { report: second } = await addReport(desk, COURT);
  const row = await followReport(desk, first);
  return { id: row!.definition.id, first, second };
}

test('the case is built anew when a decision, a report or an undo changes it, and only then', async (t) => {
  const desk = handDesk(t);
  const { id, first, second } = await caseOfTwo(desk);
  const before = await caseView(desk, id);
  assert.equal((await caseView(desk, id))?.case, before?.case, 'remembered');

  await decide(desk, id, second, 'accepted');
  const decided = await caseView(desk, id);
  assert.equal(decided?.case.reports.filter(({ membership }) => membership === 'accepted').length, 2);

  await removeReport(desk, first);
  const removed = await caseView(desk, id);
  assert.deepEqual(
    removed?.case.reports.map(({ report }) => report),
    [second],
  );

  await undo(desk);
  assert.deepEqual((await caseView(desk, id))?.case, decided?.case);
  assert.equal(await caseView(desk, 'c0'), undefined);
});

test('a new version of a report is what the case then tells', async (t) => {
  const desk = handDesk(t);
  const url = 'https://lune-courier.example/owner';
  const { report } = await addReport(desk, { ...OWNER, url });
  const row = await followReport(desk, report);
  await addReport(desk, { ...OWNER, url, text: OWNER.text.replace('Owner charged', 'Owner freed') });
  const view = await caseView(desk, row!.definition.id);
  assert.deepEqual(
    view?.case.reports.map(({ version, headline }) => [version, headline]),
    [[2, 'Owner freed']],
  );
});

test('search says what it did not understand', async (t) => {
  const desk = handDesk(t);
  await addReport(desk, OWNER);
  await addReport(desk, COURT);
  const { hits, total, notices } = await search(desk, 'varga after:soon speaker:renn');
  assert.deepEqual(
    hits.map(({ row }) => row.headline),
    ['Owner charged'],
  );
  assert.equal(total, 1);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['no-date'],
  );
  assert.deepEqual(await search(desk, ' '), { hits: [], total: 0, notices: [] });
});

test('a search by speaker alone is shown at what was said', async (t) => {
  const desk = handDesk(t);
  await addReport(desk, OWNER);
  const { hits } = await search(desk, 'speaker:RENN');
  const { excerpt = '', marks = [] } = hits[0] ?? {};
  assert.deepEqual(
    marks.map(({ start, end }) => excerpt.slice(start, end)),
    [OWNER.text.split('\n')[1]],
  );
});

for (const typed of ['case:ID', 'case:"Émile Varga"', 'case:émile']) {
  test(`search inside a case, typed ${typed}`, async (t) => {
    const desk = handDesk(t);
    const { id } = await caseOfTwo(desk);
    await addReport(desk, QUAY);
    const { hits, notices } = await search(desk, `ilk ${typed.replace('ID', id)}`);
    assert.deepEqual(
      hits.map(({ row }) => row.headline),
      ['Owner in court'],
    );
    assert.deepEqual(notices, []);
  });
}

test('a case that is not there is told, and everything searched', async (t) => {
  const desk = handDesk(t);
  await addReport(desk, QUAY);
  const { total, notices } = await search(desk, 'ilk case:nobody');
  assert.equal(total, 1);
  assert.equal(notices[0]?.message, 'There is no case called “nobody”; all reports were searched.');
});

const REFUSED: { name: string; input: Parameters<typeof addReport>[1]; message: RegExp }[] = [
  { name: 'nothing at all', input: {}, message: /nothing to read/ },
  { name: 'no words', input: { text: ' \n' }, message: /./ },
  { name: 'a page without an article', input: { html: '<html><body></body></html>' }, message: /No article/ },
  { name: 'an address without a way to the network', input: { url: 'https://a.example/' }, message: /without a way/ },
  {
    name: 'bytes that are no text',
    input: { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), name: 'a.png' },
    message: /./,
  },
];
for (const { name, input, message } of REFUSED) {
  test(`refused in words, with advice: ${name}`, async (t) => {
    const desk = handDesk(t);
    await assert.rejects(addReport(desk, input), (error) => {
      assert.ok(error instanceof InputRefused);
      assert.match(error.message, message);
      assert.ok(error.advice);
      return true;
    });
    assert.equal((await status(desk)).reports, 0);
  });
}

test('a file of many reports is kept report by report, and the broken line is told', async (t) => {
  const desk = handDesk(t);
  const lines = [JSON.stringify(OWNER), '{"text": ', JSON.stringify(COURT)].join('\n');
  const input = { bytes: new TextEncoder().encode(lines), name: 'many.jsonl' };
  const results = [];
  for await (const result of addEach(desk, input)) results.push(result);
  assert.deepEqual(
    results.map((result) => (result instanceof InputRefused ? 'refused' : result.headline)),
    ['Owner charged', 'refused', 'Owner in court'],
  );
  await assert.rejects(addReport(desk, input), /more than one report/);
});

test('the sample is laid out once, is one case, can be removed and is not laid out again', async (t) => {
  const desk = handDesk(t);
  assert.equal(await isFirstStart(desk), true);
  const row = await addSample(desk);
  assert.equal(row?.definition.sample, true);
  assert.ok((row?.accepted ?? 0) >= 8);
  assert.deepEqual(await addSample(desk), row);
  const { rows } = await wire(desk);
  assert.ok(rows.every(({ sample, cases }) => sample && cases.length === 1));
  assert.ok(
    rows.some(({ version }) => version === 2),
    'one was changed after publication',
  );
  assert.equal(await undo(desk), undefined, 'laying it out is no decision to take back');

  assert.equal(await removeSample(desk), true);
  assert.deepEqual(await wire(desk), { rows: [], total: 0 });
  assert.equal(await isFirstStart(desk), false);
  assert.equal(await undo(desk), 'Removed the sample');
  assert.equal((await status(desk)).hasSample, true);
});

test('a sample laid out again after it was removed is one sample, also after undo', async (t) => {
  const desk = handDesk(t);
  await addSample(desk);
  await removeSample(desk);
  const again = await addSample(desk);
  assert.ok((again?.accepted ?? 0) >= 8);
  assert.equal(await undo(desk), undefined);
  assert.deepEqual(await desk.store.cases(), [again]);
});

test('the day of the sample’s newest report is its today', async (t) => {
  const desk = handDesk(t);
  const row = await addSample(desk);
  const later = { ...desk, clock: () => new Date('2050-01-01T00:00:00Z') };
  assert.deepEqual(
    (await caseView(later, row!.definition.id))?.case.ahead,
    (await caseView(desk, row!.definition.id))?.case.ahead,
  );
});

test('what was removed is erased after 30 days, or at once', async (t) => {
  const desk = handDesk(t);
  const { report } = await addReport(desk, OWNER);
  await removeReport(desk, report);
  assert.equal(await eraseRemoved(desk), 0);
  const later = { ...desk, clock: () => new Date('2026-04-10T00:00:00Z') };
  assert.equal(await eraseRemoved(later), 1);
  const { report: second } = await addReport(desk, COURT);
  await removeReport(desk, second);
  assert.equal(await eraseRemoved(desk, 'at once'), 1);
  assert.equal(await undo(desk), undefined);
});
