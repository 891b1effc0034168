// Paste and search: read in front of one's eyes, kept when asked, found again in its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCase } from '../../src/app/create-case.ts';
import { addInvented, addPlain, needsBrowser, openDesk, openPage, wordsAt } from './support/desk.ts';
import { INVENTED_TEXT } from './support/invented-report.ts';

test('a report is pasted, read, and kept only when asked', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await createCase(desk, { name: 'The pilot', follows: ['Edda Morrow'] });
  const page = await openPage(t, new URL('/paste', url).href);
  await page.getByLabel('Its words, or its address').fill(INVENTED_TEXT);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.keep-bar').waitFor();
  assert.match(await wordsAt(page.locator('.keep-bar')), /Read, not kept\.[\s\S]*4 passages/);
  assert.ok((await page.locator('.is-content').count()) > 0);
  assert.equal((await desk.store.wire({})).total, 0);

  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.locator('.kept').waitFor();
  assert.match(await wordsAt(page.locator('.kept')), /Kept as a new report[\s\S]*The pilot/);
  assert.equal((await desk.store.wire({})).total, 1);
  await page.getByRole('button', { name: /^Accept for The pilot/ }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  await page.locator('.matters').waitFor();
  assert.match(await wordsAt(page.locator('.matters')), /Belongs to The pilot/);
});

test('Ctrl+V works on every page', needsBrowser, async (t) => {
  const { url } = await openDesk(t);
  const page = await openPage(t, new URL('/cases', url).href);
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(INVENTED_TEXT)});
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
  await page.locator('.keep-bar').waitFor();
  assert.equal(new URL(page.url()).pathname, '/paste');
});

test('several files are kept one by one, and one that fails stops no other', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const page = await openPage(t, new URL('/paste', url).href);
  await page.getByLabel('Or files').setInputFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from('Quay flooded\n\nThe quay was flooded.') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from('Quay dry\n\nThe quay was dry.') },
  ]);
  await page.getByRole('heading', { name: 'All files are through' }).waitFor();
  assert.equal((await desk.store.wire({})).total, 2);
  assert.equal(await page.locator('.batch .check-this').count(), 1);
});

test('an address that cannot be fetched says why, and what was typed is still there', needsBrowser, async (t) => {
  const { url } = await openDesk(t);
  const page = await openPage(t, new URL('/paste', url).href);
  await page.getByLabel('Its words, or its address').fill('https://meridian.example/pilot-freed');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('alert').waitFor();
  assert.match(await wordsAt(page.getByRole('alert')), /kept/i);
  assert.equal(await page.getByLabel('Its words, or its address').inputValue(), 'https://meridian.example/pilot-freed');
});

test('search shows the words in their place and leads to them', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await addInvented(desk);
  await addPlain(desk, 'Ferry late in the fog', '2026-03-11');
  const page = await openPage(t, new URL('/search', url).href);
  await page.locator('#search-words').pressSequentially('custody');
  await page.waitForURL((address) => address.searchParams.get('q') === 'custody');
  await page.locator('.hit').waitFor();
  assert.equal(await page.locator('.hit').count(), 1);
  assert.equal(await wordsAt(page.locator('.hit .found')), 'custody');
  await page.locator('.hit-link').click();
  await page.locator('.is-cited').waitFor();
  assert.equal(await wordsAt(page.locator('.is-cited')), 'custody');
});

test('search keeps every letter of somebody who types at the pace at which it searches', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await addInvented(desk);
  const page = await openPage(t, new URL('/search', url).href);
  await page.keyboard.type('eleven days', { delay: 205 });
  assert.equal(await page.locator('#search-words').inputValue(), 'eleven days');
  await page.goto(new URL('/search?q=custody', url).href);
  await page.evaluate("history.pushState({}, '', '/search?q=lawyer'); dispatchEvent(new PopStateEvent('popstate'))");
  assert.equal(await page.locator('#search-words').inputValue(), 'lawyer');
});

test('search tells what it did not understand', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await addInvented(desk);
  const page = await openPage(t, new URL('/search?q=after%3Ayesterday+custody', url).href);
  await page.locator('.notices').waitFor();
  assert.match(await wordsAt(page.locator('.notices')), /a date is written/);
});
