// Serving the built page.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startServer } from '../../src/server/server.ts';
import { handDesk } from '../app/hand-desk.ts';
import { dataFolder } from '../store/invented.ts';
import { PAGE, served } from './served.ts';

for (const path of ['/', '/cases/c1', '/reports/r1?at=5', '/search?q=ferry']) {
  test(`${path} is the page, which shows what belongs there`, async (t) => {
    const { ask } = await served(t);
    const { status, headers, text } = await ask('GET', path);
    assert.equal(status, 200);
    assert.match(headers['content-type'] ?? '', /^text\/html/);
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(text, PAGE);
  });
}

test('files with a hash in their name are kept by the browser, and missing ones are missing', async (t) => {
  const { ask } = await served(t);
  const script = await ask('GET', '/assets/page-1a2b.js');
  assert.equal(script.status, 200);
  assert.match(script.headers['content-type'] ?? '', /javascript/);
  assert.match(script.headers['cache-control'] ?? '', /immutable/);
  assert.equal((await ask('GET', '/assets/page-gone.js')).status, 404);
  assert.equal((await ask('HEAD', '/cases/c1')).status, 200);
  assert.equal((await ask('POST', '/cases/c1', {})).status, 404);
  assert.equal((await ask('GET', '/assets/..%2f..%2fcasewire.db')).status, 404);
});

test('a page that was not built says what to do', async (t) => {
  const { ask } = await served(t, { built: false });
  const { status, text } = await ask('GET', '/');
  assert.equal(status, 503);
  assert.match(text, /npm start/);
});

test('a port that is taken is an error in words; without a wish the next free one is used', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const provisions = { desk: handDesk(t), pageFolder: dataFolder(t) };
  await assert.rejects(startServer({ ...provisions, port }), new RegExp(`port ${port} is taken by another program`));

  const first = await startServer(provisions);
  t.after(first.close);
  const second = await startServer(provisions);
  t.after(second.close);
  assert.notEqual(first.url, second.url);
});

test('a signal closes the server', async (t) => {
  const stop = new AbortController();
  const { url } = await startServer({ desk: handDesk(t), pageFolder: dataFolder(t), port: 0, signal: stop.signal });
  assert.equal((await fetch(`${url}api/status`)).status, 200);
  stop.abort();
  // The port is let go within moments; asking until then is all that an outsider can do.
  const deadline = AbortSignal.timeout(10_000);
  while (!deadline.aborted && (await fetch(`${url}api/status`).catch(() => undefined)));
  await assert.rejects(fetch(`${url}api/status`));
});
