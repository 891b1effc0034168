// The interface, route by route, over real HTTP and a real store.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/core/views.ts';
import { handDesk } from '../app/hand-desk.ts';
import { type Ask, served } from './served.ts';

const OWNER = {
  text: 'Owner charged\nÉmile Varga was charged on Monday. Émile Varga denies it, Ada Renn said.',
  url: 'https://lune-courier.example/owner',
  published: '2026-02-23',
  publisher: 'Lune Courier',
};
const COURT = {
  text: 'Owner in court\nÉmile Varga appeared in court. Tomas Ilk said he would appeal.',
  published: '2026-03-01',
};

async function json<Value>(answer: ReturnType<Ask>, status = 200): Promise<Value> {
  const { status: got, text } = await answer;
  assert.equal(got, status, text);
  return JSON.parse(text);
}

test('status says what is here', async (t) => {
  const { ask, desk } = await served(t);
  await ask('POST', '/api/reports', OWNER);
  const status = await json<Record<string, unknown>>(ask('GET', '/api/status'));
  assert.match(String(status.version), /^\d+\.\d+\.\d+/);
  assert.deepEqual(
    { ...status, version: '' },
    { version: '', model: 'by-hand', dataFolder: desk.dataFolder, reports: 1, cases: 0, hasSample: false },
  );
});

test('a report handed in is on the wire, can be read, searched and downloaded', async (t) => {
  const { ask } = await served(t);
  const added = await json<{ report: string }>(ask('POST', '/api/reports', OWNER), 201);
  assert.deepEqual(added, {
    report: added.report,
    version: 1,
    outcome: 'new',
    headline: 'Owner charged',
    notices: [],
    proposals: [],
  });
  const again = await json<{ outcome: string }>(ask('POST', '/api/reports', OWNER));
  assert.equal(again.outcome, 'same');

  const wire = await json<{ rows: { id: string; headline: string; statements: number }[] }>(ask('GET', '/api/wire'));
  assert.deepEqual(
    wire.rows.map(({ id, headline, statements }) => ({ id, headline, statements })),
    [{ id: added.report, headline: 'Owner charged', statements: 1 }],
  );
  assert.deepEqual(await json(ask('GET', '/api/wire/facets')), { publishers: [{ name: 'Lune Courier', reports: 1 }] });

  const view = await json<{ reading: { text: string }; versions: unknown[] }>(
    ask('GET', `/api/reports/${added.report}`),
  );
  assert.equal(view.reading.text, OWNER.text);
  assert.equal(view.versions.length, 1);

  const search = await json<{ hits: { row: { id: string } }[] }>(ask('GET', '/api/search?q=denies+speaker:renn'));
  assert.deepEqual(
    search.hits.map(({ row }) => row.id),
    [added.report],
  );

  const original = await ask('GET', `/api/reports/${added.report}/original`);
  assert.equal(original.text, OWNER.text);
  assert.equal(original.headers['content-disposition'], `attachment; filename="${added.report}-v1.txt"`);
  assert.equal(original.headers['content-type'], 'application/octet-stream');
});

test('an original that is a page is a download and never a page of ours', async (t) => {
  const { ask } = await served(t);
  const html = `<html><head><title>Owner charged</title></head><body><article><h1>Owner charged</h1>
    <p>${'The owner of the ferry was charged on Monday, prosecutors in the port said in a long statement. '.repeat(5)}</p>
    <p>${'The ferry had been moored in the harbour since the spring, its crew told the reporters there. '.repeat(5)}</p>
    </article></body></html>`;
  const { report } = await json<{ report: string }>(ask('POST', '/api/reports', { html }), 201);
  const { headers, text } = await ask('GET', `/api/reports/${report}/original`);
  assert.equal(text, html);
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.match(headers['content-disposition'] ?? '', /^attachment; filename="\w+-v1\.html"$/);
});

test('an older version can be asked for', async (t) => {
  const { ask } = await served(t);
  const { report } = await json<{ report: string }>(ask('POST', '/api/reports', OWNER), 201);
  const changed = await json<{ version: number }>(
    ask('POST', '/api/reports', { ...OWNER, text: OWNER.text.replace('Monday', 'Tuesday') }),
    201,
  );
  assert.equal(changed.version, 2);
  const first = await json<{ version: number; reading: { text: string } }>(
    ask('GET', `/api/reports/${report}?version=1`),
  );
  assert.equal(first.version, 1);
  assert.match(first.reading.text, /Monday/);
  assert.match((await ask('GET', `/api/reports/${report}/original?version=2`)).text, /Tuesday/);
});

test('trying a text out keeps nothing', async (t) => {
  const { ask } = await served(t);
  const reading = await json<{ schema: number; text: string }>(ask('POST', '/api/read', { text: OWNER.text }));
  assert.deepEqual([reading.schema, reading.text], [1, OWNER.text]);
  assert.equal((await json<{ total: number }>(ask('GET', '/api/wire'))).total, 0);
});

test('from a report to a case: offered, followed, proposed, decided, undone, removed', async (t) => {
  const { ask } = await served(t);
  const first = await json<{ report: string }>(ask('POST', '/api/reports', OWNER), 201);
  const offers = await json<{ name: string; follows: string[] }[]>(ask('GET', `/api/reports/${first.report}/offers`));
  assert.equal(offers[0]?.name, 'Émile Varga');

  const made = await json<{ definition: { id: string }; accepted: number }>(
    ask('POST', '/api/cases', { fromReport: first.report, name: offers[0]?.name, follows: offers[0]?.follows }),
    201,
  );
  const { id } = made.definition;
  assert.equal(made.accepted, 1);

  const second = await json<{ report: string; proposals: { case: string; reasons: string[] }[] }>(
    ask('POST', '/api/reports', COURT),
    201,
  );
  assert.equal(second.proposals[0]?.case, id);
  assert.match(second.proposals[0]?.reasons[0] ?? '', /Émile Varga/);

  const place = `/api/cases/${id}/reports/${second.report}`;
  assert.equal((await ask('PUT', place, { membership: 'accepted' })).status, 204);
  const view = await json<{ row: { accepted: number }; case: { reports: { membership: string }[] } }>(
    ask('GET', `/api/cases/${id}`),
  );
  assert.equal(view.row.accepted, 2);
  assert.deepEqual(
    view.case.reports.map(({ membership }) => membership),
    ['accepted', 'accepted'],
  );

  const { undone } = await json<{ undone: string }>(ask('POST', '/api/undo'));
  assert.equal(undone, 'Took “Owner in court” into the case “Émile Varga”');
  const after = await json<{ row: { accepted: number; proposed: number } }>(ask('GET', `/api/cases/${id}`));
  assert.deepEqual([after.row.accepted, after.row.proposed], [1, 1]);

  assert.equal((await ask('DELETE', `/api/cases/${id}`)).status, 204);
  assert.deepEqual(await json(ask('GET', '/api/cases')), []);
  await json(ask('POST', '/api/undo', {}));
  assert.equal((await json<unknown[]>(ask('GET', '/api/cases'))).length, 1);
});

test('a case made by hand finds the reports that are here already', async (t) => {
  const { ask } = await served(t);
  for (const report of [OWNER, COURT]) await ask('POST', '/api/reports', report);
  const row = await json<{ accepted: number; proposed: number }>(
    ask('POST', '/api/cases', { name: 'The ferry', follows: ['Émile Varga'] }),
    201,
  );
  assert.deepEqual([row.accepted, row.proposed], [0, 2]);
});

test('removing a report, and nothing left to undo', async (t) => {
  const { ask } = await served(t);
  const { report } = await json<{ report: string }>(ask('POST', '/api/reports', OWNER), 201);
  assert.equal((await ask('DELETE', `/api/reports/${report}`)).status, 204);
  assert.equal((await ask('GET', `/api/reports/${report}`)).status, 404);
  await json(ask('POST', '/api/undo'));
  assert.equal((await ask('GET', `/api/reports/${report}`)).status, 200);
  const { detail } = await json<Problem>(ask('POST', '/api/undo'), 409);
  assert.equal(detail, 'There is nothing left to undo.');
});

const WRONG: { name: string; method: string; path: string; body?: unknown; status: number; detail: RegExp }[] = [
  {
    name: 'a route that is none',
    method: 'GET',
    path: '/api/nothing',
    status: 404,
    detail: /nothing at GET \/api\/nothing/,
  },
  {
    name: 'a report that is not here',
    method: 'GET',
    path: '/api/reports/r0',
    status: 404,
    detail: /This report is not/,
  },
  { name: 'offers of no report', method: 'GET', path: '/api/reports/r0/offers', status: 404, detail: /This report/ },
  { name: 'a case that is not here', method: 'GET', path: '/api/cases/c0', status: 404, detail: /This case is not/ },
  { name: 'removing no case', method: 'DELETE', path: '/api/cases/c0', status: 404, detail: /This case/ },
  {
    name: 'a wrong limit',
    method: 'GET',
    path: '/api/wire?limit=many',
    status: 400,
    detail: /“limit”: is no number\./,
  },
  { name: 'a wrong day', method: 'GET', path: '/api/wire?from=Monday', status: 400, detail: /“from”: is no date/ },
  { name: 'a wrong place', method: 'GET', path: '/api/wire?after=x', status: 422, detail: /not a place in the wire/ },
  {
    name: 'nothing handed in',
    method: 'POST',
    path: '/api/reports',
    body: {},
    status: 400,
    detail: /Give text, html or url/,
  },
  { name: 'no body', method: 'POST', path: '/api/reports', status: 400, detail: /./ },
  { name: 'broken JSON', method: 'POST', path: '/api/reports', body: '{"text": ', status: 400, detail: /not JSON/ },
  {
    name: 'a strange address',
    method: 'POST',
    path: '/api/reports',
    body: { url: 'file:///etc/passwd' },
    status: 400,
    detail: /“url”/,
  },
  { name: 'an empty text', method: 'POST', path: '/api/reports', body: { text: ' ' }, status: 422, detail: /./ },
  {
    name: 'a page without words',
    method: 'POST',
    path: '/api/read',
    body: { html: '<p></p>' },
    status: 422,
    detail: /No article/,
  },
  {
    name: 'a strange membership',
    method: 'PUT',
    path: '/api/cases/c0/reports/r0',
    body: { membership: 'liked' },
    status: 400,
    detail: /“membership”/,
  },
  {
    name: 'a decision about nothing',
    method: 'PUT',
    path: '/api/cases/c0/reports/r0',
    body: { membership: 'accepted' },
    status: 404,
    detail: /./,
  },
  {
    name: 'a case from no report',
    method: 'POST',
    path: '/api/cases',
    body: { name: 'A', follows: [], fromReport: 'r0' },
    status: 404,
    detail: /report to start from/,
  },
  {
    name: 'a case without a name',
    method: 'POST',
    path: '/api/cases',
    body: { name: ' ', follows: [] },
    status: 400,
    detail: /“name”: must not be empty/,
  },
];
for (const { name, method, path, body, status, detail } of WRONG) {
  test(`${name}: ${status}, in words`, async (t) => {
    const { ask } = await served(t);
    const answer = await ask(method, path, body);
    assert.equal(answer.status, status, answer.text);
    assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
    const told: Problem = JSON.parse(answer.text);
    assert.equal(told.status, status);
    assert.match(told.detail, detail);
    assert.ok(told.title && told.type);
  });
}

test('a body of more than 20 MB is refused with advice', async (t) => {
  const { ask } = await served(t);
  const told = await json<Problem>(ask('POST', '/api/reports', { text: 'a'.repeat(21 * 1024 * 1024) }), 413);
  assert.match(told.advice ?? '', /casewire add/);
});

test('an error of ours tells the page nothing of its inside', async (t) => {
  const desk = handDesk(t);
  const broken = {
    ...desk,
    reader: () => ({ model: 'm', read: () => assert.fail('weights are gone: /secret/place') }),
  };
  const { ask } = await served(t, { desk: broken });
  const answer = await ask('POST', '/api/reports', OWNER);
  assert.equal(answer.status, 500);
  assert.doesNotMatch(answer.text, /secret|\.ts|weights/);
  assert.match((JSON.parse(answer.text) as Problem).kept ?? '', /safe in the data folder/);
});

test('an address is fetched when given alone, and a failed fetch says why', async (t) => {
  const bytes = new TextEncoder().encode(OWNER.text);
  const desk = handDesk(t, {
    fetcher: async (url) => {
      if (url.endsWith('/gone')) return { url, status: 410, mediaType: 'text/plain', bytes };
      if (url.endsWith('/refused')) throw new Error('This address leads into a private network.');
      return { url, status: 200, mediaType: 'text/plain', charset: 'utf-8', bytes };
    },
  });
  const { ask } = await served(t, { desk });
  const { report } = await json<{ report: string }>(ask('POST', '/api/reports', { url: OWNER.url }), 201);
  const view = await json<{ row: { url: string }; versions: { from: string }[] }>(ask('GET', `/api/reports/${report}`));
  assert.equal(view.versions[0]?.from, OWNER.url);
  assert.equal(view.row.url, OWNER.url);
  const gone = await json<Problem>(ask('POST', '/api/reports', { url: 'https://lune-courier.example/gone' }), 502);
  assert.match(gone.detail, /lune-courier\.example answered with an error \(410\)/);
  const refused = await json<Problem>(ask('POST', '/api/read', { url: 'https://lune-courier.example/refused' }), 502);
  assert.equal(refused.detail, 'This address leads into a private network.');
});
