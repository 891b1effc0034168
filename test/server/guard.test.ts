// Who is turned away, and what every answer carries.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { served } from './served.ts';

test('every answer forbids what a page of the desk never does', async (t) => {
  const { ask } = await served(t);
  for (const path of ['/', '/api/status', '/api/nothing', '/assets/page-1a2b.js', '/%zz']) {
    const { headers } = await ask('GET', path);
    const policy = headers['content-security-policy'];
    assert.ok(typeof policy === 'string', path);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      assert.ok(policy.split('; ').includes(rule), `${path}: ${rule}`);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.ok(headers['cache-control'], path);
    assert.equal(headers['access-control-allow-origin'], undefined);
  }
});

for (const { host, allowed } of [
  { host: '127.0.0.1:PORT', allowed: true },
  { host: 'localhost:PORT', allowed: true },
  { host: '[::1]:PORT', allowed: true },
  { host: '127.0.0.1', allowed: false },
  { host: '127.0.0.1:1', allowed: false },
  { host: 'rebound.example:PORT', allowed: false },
  { host: 'localhost.rebound.example:PORT', allowed: false },
  { host: '192.168.1.5:PORT', allowed: false },
]) {
  test(`Host ${host} is ${allowed ? 'answered' : 'turned away'}`, async (t) => {
    const { ask, url } = await served(t);
    const sent = host.replace('PORT', new URL(url).port);
    for (const path of ['/', '/api/status']) {
      const { status, headers, text } = await ask('GET', path, undefined, { host: sent });
      assert.equal(status, allowed ? 200 : 403, path);
      if (allowed) continue;
      assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
      assert.match(JSON.parse(text).detail, /answers only under its own address/);
    }
  });
}

for (const { name, headers, status } of [
  { name: 'from the desk’s own page', headers: { origin: 'OWN', 'sec-fetch-site': 'same-origin' }, status: 201 },
  { name: 'from a program of this machine', headers: {}, status: 201 },
  { name: 'from a page elsewhere', headers: { origin: 'https://elsewhere.example' }, status: 403 },
  { name: 'from another port of this machine', headers: { origin: 'http://127.0.0.1:1' }, status: 403 },
  { name: 'from a page that hides where it is', headers: { origin: 'null' }, status: 403 },
  { name: 'that the browser calls cross-site', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
  { name: 'as a form sends it', headers: { 'content-type': 'text/plain' }, status: 415 },
  { name: 'as another form sends it', headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415 },
]) {
  test(`a write ${name}: ${status}`, async (t) => {
    const { ask, url, desk } = await served(t);
    const origin = 'origin' in headers && headers.origin === 'OWN' ? { origin: new URL(url).origin } : {};
    const answer = await ask('POST', '/api/reports', { text: 'A\nB' }, { ...headers, ...origin });
    assert.equal(answer.status, status, answer.text);
    assert.equal((await desk.store.status()).reports, status === 201 ? 1 : 0);
  });
}

for (const [method, path] of [
  ['POST', '/api/undo'],
  ['DELETE', '/api/sample'],
]) {
  test(`${method} ${path} from a page elsewhere is turned away too`, async (t) => {
    const { ask } = await served(t);
    const { status } = await ask(method!, path!, undefined, { origin: 'https://elsewhere.example' });
    assert.equal(status, 403);
  });
}
