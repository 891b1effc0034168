// The wire: by day, by hand, live, and as quick with thousands of rows as with ten.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { createCase } from '../../src/app/create-case.ts';
import { removeReport } from '../../src/app/decide.ts';
import { draft } from '../store/invented.ts';
import { addInvented, addPlain, focusedWords, needsBrowser, openDesk, openPage, wordsAt } from './support/desk.ts';

/** Many pages of the wire; each is a transaction of its own, so that more would only take longer. */
const REPORTS = 2000;
/** Each pull may wait for one more page of rows; on a busy machine several pulls wait for the same one. */
const MOST_PULLS = 300;

/** Waits until the wire shows so many rows; between two lists it shows none for a moment. */
async function rowsAre(page: Page, count: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await page.locator('.wire-row').count()) === count) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`the wire never showed ${count} rows`);
}

test('an empty wire says what will be here and how to get it', needsBrowser, async (t) => {
  const { url } = await openDesk(t);
  const page = await openPage(t, url);
  assert.match(await wordsAt(page.locator('main')), /The reports will stand here[\s\S]*casewire add/);
});

test('the wire', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await addPlain(desk, 'Bridge closed for repairs', '2026-03-10');
  await addPlain(desk, 'Bridge open again', '2026-03-11', 'Meridian');
  await addPlain(desk, 'Ferry late in the fog', '2026-03-11');
  const page = await openPage(t, url);

  await t.test('is grouped by day, newest first', async () => {
    assert.deepEqual(await page.locator('.wire-day').allInnerTexts(), [
      '11 March 2026, Wednesday',
      '10 March 2026, Tuesday',
    ]);
    assert.equal(await page.locator('.wire-row').count(), 3);
  });

  await t.test('is run through with j and k, and Enter opens', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await focusedWords(page), 'Bridge closed for repairs');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.report h1').waitFor();
    assert.equal(await wordsAt(page.locator('.report h1')), 'Bridge closed for repairs');
    await page.goBack();
    await page.locator('.wire-row').first().waitFor();
  });

  await t.test('shows only what is asked for, and the address says so', async () => {
    await page.getByLabel('Outlet').selectOption('Meridian');
    await rowsAre(page, 1);
    assert.equal(await wordsAt(page.locator('.wire-headline')), 'Bridge open again');
    assert.equal(new URL(page.url()).searchParams.get('publisher'), 'Meridian');
    await page.getByRole('link', { name: 'Show all' }).click();
    await rowsAre(page, 3);
  });

  await t.test('tells of a report that comes in, and shows it when asked, moving nothing before', async () => {
    const before = await page.locator('.wire-row').first().boundingBox();
    await addPlain(desk, 'Lighthouse lit again', '2026-03-12');
    await page.getByRole('button', { name: /1 new report: Lighthouse lit again/ }).waitFor();
    assert.deepEqual(await page.locator('.wire-row').first().boundingBox(), before);
    await page.getByRole('button', { name: /1 new report/ }).click();
    await page.locator('.wire-row').nth(3).waitFor();
    assert.equal(await wordsAt(page.locator('.wire-headline').first()), 'Lighthouse lit again');
  });

  await t.test('tells on the way back what came in meanwhile', async () => {
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'Keys and marks' }).waitFor();
    // The left column asks for the cases anew when it hears of a change: then the page has been told, and the wire was not there to hear it.
    const heard = page.waitForRequest('**/api/cases');
    await addPlain(desk, 'Pier painted', '2026-03-13');
    await heard;
    await page.goBack();
    await page.getByRole('button', { name: /1 new report: Pier painted/ }).waitFor();
  });

  await t.test('drops at once what was removed', async () => {
    const { rows } = await desk.store.wire({ publisher: 'Meridian' });
    await removeReport(desk, rows[0]?.id ?? '');
    await page.getByText('Bridge open again').waitFor({ state: 'detached' });
  });

  await t.test('never takes a letter from somebody who types', async () => {
    // Nothing is waited for between the key that opens the search and the first letter.
    await page.keyboard.type('/jk?u');
    assert.equal(await page.locator('#search-words').inputValue(), 'jk?u');
  });

  await t.test('is gone to by g w, and help by ?', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.locator('.wire-row').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys and marks' }).waitFor();
  });
});

test('a proposal is accepted on the wire, and the key u takes it back', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const made = await createCase(desk, { name: 'The pilot', follows: ['Edda Morrow'] });
  assert.ok(made);
  await addInvented(desk);
  const page = await openPage(t, url);
  await page.getByRole('button', { name: /^Accept for The pilot/ }).click();
  await page.locator('.toast').waitFor();
  assert.match(await wordsAt(page.locator('.toast')), /Accepted for The pilot/);
  await page.locator('.wire-facts a', { hasText: 'The pilot' }).waitFor();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: /^Accept for The pilot/ }).waitFor();
});

test('thousands of reports scroll like ten', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  for (let number = 0; number < REPORTS; number += 1) {
    const day = new Date(Date.UTC(2000, 0, 1 + (number >> 2))).toISOString().slice(0, 10);
    await desk.store.keep(draft({ text: `Report ${number}\nOf a quiet day.`, published: day }));
  }
  const page = await openPage(t, url);
  assert.equal(await wordsAt(page.locator('.wire-headline').first()), `Report ${REPORTS - 1}`);
  const drawn = await page.locator('.wire-row').count();
  assert.ok(drawn < 60, `${drawn} rows are drawn`);
  // The end of the list is reached in one go, as by dragging the bar.
  for (let pull = 0; pull < MOST_PULLS; pull += 1) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    if ((await page.getByText('Report 0', { exact: true }).count()) > 0) break;
    await page.waitForTimeout(100);
  }
  await page.getByText('Report 0', { exact: true }).waitFor();
  assert.ok((await page.locator('.wire-row').count()) < 60);
  // Back from a report, the place is found again.
  const place = await page.evaluate<number>('scrollY');
  await page.getByText('Report 0', { exact: true }).click();
  await page.locator('.report h1').waitFor();
  await page.goBack();
  await page.getByText('Report 0', { exact: true }).waitFor();
  assert.equal(await page.evaluate<number>('scrollY'), place);
});
