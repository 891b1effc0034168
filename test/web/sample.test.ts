// The first minutes: the sample as the trained weights read it, every source leading to its words; removed and brought back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addSample } from '../../src/app/sample.ts';
import { look } from './support/access.ts';
import { needsBrowser, openDesk, openPage, settled, wordsAt } from './support/desk.ts';

test('the sample case', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t, 'trained');
  const made = await addSample(desk);
  assert.ok(made);
  const page = await openPage(t, new URL(`/cases/${made.definition.id}`, url).href);

  await t.test('says what it is about, where it stands and what is next, each with its source', async () => {
    assert.match(await wordsAt(page.locator('.case-about')), /Velin/);
    for (const part of ['.case-about', '.now > div:first-child', '.timeline-list', '#record', '#people'])
      assert.ok((await page.locator(`${part} .citation`).count()) > 0, part);
    assert.ok((await page.locator('.timeline-drawing a.point').count()) > 3);
  });

  await t.test('leads from a source to its very words', async () => {
    const sources = page.locator('#record .citation');
    const count = await sources.count();
    for (const index of [0, Math.floor(count / 2), count - 1]) {
      const source = sources.nth(index);
      await source.scrollIntoViewIfNeeded();
      await source.hover();
      await page.locator('.margin-inside .card-quote').waitFor();
      const quote = await wordsAt(page.locator('.margin-inside .card-quote'));
      await source.click();
      await page.locator('.is-cited').first().waitFor();
      const shown = (await page.locator('.is-cited').allTextContents()).join('');
      assert.equal(shown.replace(/\s+/g, ' '), quote.replace(/\s+/g, ' '));
      await page.goBack();
      await page.locator('.case').waitFor();
    }
  });

  await t.test('tells a reprint from a source of its own', async () => {
    assert.match(await wordsAt(page.locator('#reports')), /Reprint of Meridian/);
  });

  await t.test('shows that a report was changed, and how it read before', async () => {
    await page.locator('#reports .report-line-item', { hasText: 'version 2' }).locator('a').first().click();
    await page.locator('.changes summary').click();
    assert.match(
      await wordsAt(page.locator('.change').first()),
      /Before\s+Ministry ready to talk about exchange for Velin\s+Now\s+Ministry studies legal options for Velin/,
    );
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByText('This is an earlier version').waitFor();
    await page.goto(new URL(`/cases/${made.definition.id}`, url).href);
    await settled(page);
  });

  await t.test('is for everybody, on a narrow window too', async () => {
    const narrow = await openPage(t, url, { viewport: { width: 360, height: 740 }, bypassCSP: true });
    const { rows } = await desk.store.wire({});
    const spoken = rows.toSorted((a, b) => b.statements - a.statements)[0];
    for (const path of ['/', `/cases/${made.definition.id}`, `/reports/${spoken?.id}#q1`])
      await look(narrow, new URL(path, url).href);
  });

  await t.test('is removed with one click, and brought back by another', async () => {
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByRole('heading', { name: /The reports will stand here/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.wire-row').first().waitFor();
  });
});
