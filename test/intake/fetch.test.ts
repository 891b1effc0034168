// Fetching from real servers on this machine: what is allowed, what is refused, and in which words.

import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createFetcher, type FetchOptions, FetchRefused } from '../../src/intake/fetch.ts';

const PAGE = '<html><body><p>The court ruled.</p></body></html>';

/** A server that is closed with the test; its address with a slash at the end. */
async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function refusal(url: string, options: FetchOptions, code: string, words: RegExp, signal?: AbortSignal) {
  return assert.rejects(createFetcher(options)(url, signal), (error: unknown) => {
    assert.ok(error instanceof FetchRefused, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, words);
    return true;
  });
}

const LOCAL = { allowPrivate: true };

test('a page comes with its bytes, type, encoding and final address', async (t) => {
  const url = await serve(t, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset="windows-1252"');
    response.end(PAGE);
  });
  const fetched = await createFetcher(LOCAL)(`${url}a`);
  assert.equal(new TextDecoder().decode(fetched.bytes), PAGE);
  assert.deepEqual(
    { ...fetched, bytes: undefined },
    { url: `${url}a`, status: 200, mediaType: 'text/html', charset: 'windows-1252', bytes: undefined },
  );
});

test('it says who it is and sends no cookies', async (t) => {
  const seen: unknown[] = [];
  const url = await serve(t, (request, response) => {
    seen.push(request.headers['user-agent'], request.headers.cookie);
    response.setHeader('set-cookie', 'reader=1');
    if (request.url === '/a') response.writeHead(302, { location: '/b' });
    response.end(PAGE);
  });
  await createFetcher(LOCAL)(`${url}a`);
  assert.deepEqual(seen, ['Casewire/0.1', undefined, 'Casewire/0.1', undefined]);
});

const PACKED = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
for (const [encoding, pack] of Object.entries(PACKED)) {
  test(`a page packed by ${encoding} is unpacked, and one that unpacks to too much is refused`, async (t) => {
    const url = await serve(t, (request, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(pack(request.url === '/bomb' ? Buffer.alloc(3_000_000) : PAGE));
    });
    assert.equal(new TextDecoder().decode((await createFetcher(LOCAL)(url)).bytes), PAGE);
    await refusal(`${url}bomb`, { ...LOCAL, maxBytes: 1_000_000 }, 'size', /larger than 977 kB/);
  });
}

test('a broken packed page is refused', async (t) => {
  const url = await serve(t, (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed at all'),
  );
  await refusal(url, LOCAL, 'connection', /could not be read/);
});

test('a page without end is refused as soon as it is too large', async (t) => {
  const url = await serve(t, (_request, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(65536)));
    };
    response.on('drain', more);
    more();
  });
  await refusal(url, { ...LOCAL, maxBytes: 200_000 }, 'size', /larger than 195 kB.+Save the article/);
});

test('a server that dawdles is left alone after the time allowed', async (t) => {
  const url = await serve(t, (_request, response) => response.write('<html>'));
  await refusal(url, { ...LOCAL, timeoutMs: 150 }, 'time', /within 0.15 seconds/);
});

test('a fetch can be stopped', async (t) => {
  const stop = new AbortController();
  const url = await serve(t, () => stop.abort());
  await refusal(url, LOCAL, 'stopped', /was stopped/, stop.signal);
});

test('redirects are followed to the fifth and no further', async (t) => {
  const url = await serve(t, (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left > 0) response.writeHead(301, { location: `/${left - 1}` });
    response.end(PAGE);
  });
  assert.equal((await createFetcher(LOCAL)(`${url}5`)).url, `${url}0`);
  await refusal(`${url}6`, LOCAL, 'redirects', /more than 5 times/);
});

for (const [location, code] of [
  ['file:///etc/passwd', 'address'],
  ['ftp://quaypost.example/', 'address'],
  ['http://name:word@quaypost.example/', 'address'],
] as const) {
  test(`a redirect to ${location} is refused`, async (t) => {
    const url = await serve(t, (_request, response) => response.writeHead(302, { location }).end());
    await refusal(url, LOCAL, code, /^/);
  });
}

test('an answer that is no page is told with its number', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(403, 'Forbidden').end('no'));
  await refusal(url, LOCAL, 'status', /answered 403 Forbidden.+save the page/);
});

for (const url of [
  'quaypost.example',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://',
  '',
  'data:text/html,x',
]) {
  test(`"${url}" is no web address`, () => refusal(url, LOCAL, 'address', /must begin with http/));
}

test('an address with a password is refused without being asked', () =>
  refusal('https://me:secret@quaypost.example/', {}, 'address', /user name or password/));

test('nothing listens: refused in plain words', () =>
  refusal('http://127.0.0.1:1/', LOCAL, 'connection', /Check the address/));

/** Every spelling of a private address that a URL allows; the port is closed, and would not be reached if it were open. */
const SPELLINGS = [
  'http://127.0.0.1:1/',
  'http://2130706433:1/',
  'http://0x7f000001:1/',
  'http://0177.0.0.1:1/',
  'http://127.1:1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://[::ffff:7f00:1]:1/',
  'http://[fd00::1]:1/',
  'http://[fe80::1]:1/',
  'http://0.0.0.0:1/',
  'http://192.168.0.1:1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://①②⑦.0.0.1:1/',
];
for (const url of SPELLINGS) {
  test(`${url} is refused as private`, () => refusal(url, {}, 'private', /private network, not of the public web/));
}

/** Answers every name with the addresses given. */
function resolvingTo(...addresses: string[]): LookupFunction {
  return (_host, _options, answer) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
}

test('a running server on this machine is not reached without leave, by number, by name or by redirect', async (t) => {
  let asked = 0;
  const url = await serve(t, (_request, response) => {
    asked += 1;
    response.end(PAGE);
  });
  const port = new URL(url).port;
  await refusal(url, {}, 'private', /127\.0\.0\.1/);
  await refusal(`http://localhost:${port}/`, {}, 'private', /localhost was not asked/);
  await refusal(
    `http://quaypost.example:${port}/`,
    { lookup: resolvingTo('127.0.0.1') },
    'private',
    /quaypost\.example was not asked/,
  );
  assert.equal(asked, 0);
});

test('one private address among public ones is enough to refuse', () =>
  refusal('http://quaypost.example/', { lookup: resolvingTo('93.184.216.34', '10.0.0.1') }, 'private', /10\.0\.0\.1/));

test('the connection goes to the address that was checked: the name is looked up once', async (t) => {
  const url = await serve(t, (_request, response) => response.end(PAGE));
  let lookups = 0;
  const lookup: LookupFunction = (host, options, answer) => {
    lookups += 1;
    resolvingTo('127.0.0.1')(host, options, answer);
  };
  const named = url.replace('127.0.0.1', 'quaypost.example');
  assert.equal((await createFetcher({ ...LOCAL, lookup })(named)).url, named);
  assert.equal(lookups, 1);
});

test('a name that nobody has is told as such', () => {
  const lookup: LookupFunction = (_host, _options, answer) =>
    answer(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), []);
  return refusal('http://quaypost.example/', { lookup }, 'name', /No server called quaypost\.example/);
});
