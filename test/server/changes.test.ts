// The stream of changes: what any process writes reaches the open page.

import assert from 'node:assert/strict';
import { get } from 'node:http';
import { type TestContext, test } from 'node:test';
import { addReport } from '../../src/app/add-report.ts';
import { decide, removeReport } from '../../src/app/decide.ts';
import type { ChangeMessage } from '../../src/core/views.ts';
import { handDesk } from '../app/hand-desk.ts';
import { served } from './served.ts';

/** Listens from `lastEvent` on; `next` resolves with the next change. */
async function listen(t: TestContext, url: string, lastEvent?: number) {
  const headers = lastEvent === undefined ? {} : { 'last-event-id': String(lastEvent) };
  const stream = await new Promise<AsyncIterator<string>>((resolve, reject) => {
    const request = get(`${url}api/changes`, { headers }, (response) => {
      assert.equal(response.headers['content-type'], 'text/event-stream; charset=utf-8');
      assert.ok(response.headers['content-security-policy']);
      resolve(response.setEncoding('utf8')[Symbol.asyncIterator]());
    });
    request.on('error', reject);
    t.after(() => request.destroy());
  });
  let waiting = '';
  const next = async (): Promise<ChangeMessage> => {
    for (;;) {
      const end = waiting.indexOf('\n\n');
      if (end < 0) {
        waiting += (await stream.next()).value ?? assert.fail('the stream ended');
        continue;
      }
      const message = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data !== undefined) return JSON.parse(data);
    }
  };
  return { next };
}

test('what this desk and what another process write is told, in order', async (t) => {
  const { desk, url, ask } = await served(t);
  const other = handDesk(t, { folder: desk.dataFolder });
  const stream = await listen(t, url);
  const first = await addReport(other, { text: 'From elsewhere\nbody' });
  assert.deepEqual(await stream.next(), { seq: 1, kind: 'report', id: first.report });
  await ask('POST', '/api/reports', { text: 'From the page\nbody' });
  assert.equal((await stream.next()).kind, 'report');
  await removeReport(other, first.report);
  assert.deepEqual(await stream.next(), { seq: 3, kind: 'removed', id: first.report });
});

test('a page that was cut off is told what it missed, and a new one nothing old', async (t) => {
  const { desk, url } = await served(t);
  for (const text of ['One\nbody', 'Two\nbody']) await addReport(desk, { text });
  const cutOff = await listen(t, url, 1);
  const fresh = await listen(t, url);
  assert.equal((await cutOff.next()).seq, 2);
  await addReport(desk, { text: 'Three\nbody' });
  assert.equal((await cutOff.next()).seq, 3);
  assert.equal((await fresh.next()).seq, 3);
});

test('a decision that finds nothing tells nothing', async (t) => {
  const { desk } = await served(t);
  assert.equal(await decide(desk, 'c0', 'r0', 'accepted'), false);
  assert.equal(await desk.store.lastChange(), 0);
});
