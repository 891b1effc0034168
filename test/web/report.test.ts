// The report page: every mark in its place, the keyboard, the margin, and an address for each.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addInvented, focusedWords, needsBrowser, openDesk, openPage, wordsAt } from './support/desk.ts';
import { INVENTED_TEXT } from './support/invented-report.ts';

const margin = '.margin-inside';

test('the report page', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const { report } = await addInvented(desk);
  const page = await openPage(t, new URL(`/reports/${report}`, url).href);

  await t.test('shows the text unchanged, whatever overlaps in it', async () => {
    const shown = await page.evaluate<string[]>(`
      [...document.querySelectorAll('.report-text > h1, .report-text > p')].map((paragraph) => {
        const words = paragraph.cloneNode(true);
        for (const label of words.querySelectorAll('.inline-speaker')) label.remove();
        return words.textContent;
      })`);
    assert.deepEqual(
      shown,
      INVENTED_TEXT.split('\n').filter((line) => line !== ''),
    );
  });

  await t.test('marks each kind in its own way', async () => {
    assert.equal(
      await wordsAt(page.locator('.is-content.is-statement[data-heads~=q2]')),
      '"We asked for nothing more than the law gives,"',
    );
    assert.equal((await page.locator('.is-content.is-attitude').count()) > 0, true);
    assert.equal(
      await page
        .locator('.is-trigger')
        .allInnerTexts()
        .then((words) => words.join(' ')),
      'released appeal charged',
    );
    assert.deepEqual(await page.locator('.speaker-label').allInnerTexts(), [
      'Tomas Reyl',
      'Tomas Reyl',
      'Tomas Reyl',
      'speaker not named',
    ]);
    assert.deepEqual(await page.locator('.event-label').allInnerTexts(), ['release', 'appeal', 'charge']);
    assert.equal((await page.locator('.content-doubtful').count()) > 0, true);
  });

  await t.test('says at rest who is on the record', async () => {
    assert.match(await wordsAt(page.locator(margin)), /Tomas Reyl, her lawyer 3 passages/);
  });

  await t.test('explains the mark under the cursor and lights what belongs to it', async () => {
    await page.locator('[data-heads~=q2]').first().hover();
    const words = await wordsAt(page.locator(margin));
    assert.match(words, /Tomas Reyl/);
    assert.match(words, /her lawyer/);
    assert.match(words, /word for word/);
    assert.equal(await page.locator('.lit-content').count(), 2);
    assert.equal(await wordsAt(page.locator('.lit-source')), 'Tomas Reyl');
    assert.deepEqual(await page.locator('.lit-kin').allInnerTexts(), ['her lawyer', 'Tomas Reyl', 'Reyl']);
  });

  await t.test('steps through the marks by n and p, and the address follows', async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('n');
    assert.equal(new URL(page.url()).hash, '#n1');
    assert.equal(await focusedWords(page), 'Edda Morrow');
    await page.keyboard.press('n');
    assert.equal(new URL(page.url()).hash, '#q1');
    assert.match(
      await wordsAt(page.locator(margin)),
      /in the reporter's words[\s\S]*12 March 2026, Thursday[\s\S]*Meridian/,
    );
    await page.keyboard.press('p');
    assert.equal(new URL(page.url()).hash, '#n1');
    await page.keyboard.press('Escape');
    assert.equal(new URL(page.url()).hash, '');
    assert.match(await wordsAt(page.locator(margin)), /On the record here/);
  });

  await t.test('says "speaker not named" and "check this" where the text does not tell', async () => {
    await page.goto(new URL(`/reports/${report}#q4`, url).href);
    await page.locator(margin).getByText('Check this').waitFor();
    const words = await wordsAt(page.locator(margin));
    assert.match(words, /speaker not named/);
    assert.match(words, /A person close to the inquiry/);
    assert.match(words, /Check this/);
    assert.match(words, /partly word for word/);
  });

  await t.test('switches each kind of mark off and on', async () => {
    await page.getByLabel('Dates').uncheck();
    assert.equal(await page.locator('.is-date').count(), 0);
    await page.getByLabel('Dates').check();
    assert.equal((await page.locator('.is-date').count()) > 0, true);
  });

  await t.test('goes to the very words that a link cites', async () => {
    const start = INVENTED_TEXT.indexOf('declined');
    await page.goto(new URL(`/reports/${report}?at=${start}-${start + 8}`, url).href);
    await page.locator('.is-cited').waitFor();
    assert.equal(await wordsAt(page.locator('.is-cited')), 'declined');
    assert.equal(await focusedWords(page), 'declined');
  });

  await t.test('tells why it believes the day', async () => {
    await page.locator('.report-date summary').click();
    assert.match(
      await wordsAt(page.locator('.report-date')),
      /12 March 2026, Thursday[\s\S]*12 March was a Thursday in 2026/,
    );
  });

  await t.test('never shows what only a program would say', async () => {
    const words = await wordsAt(page.locator('body'));
    assert.doesNotMatch(words, /entity|mention\b|confidence|undefined|NaN|null/i);
  });
});

test('c copies the words with their source', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const { report } = await addInvented(desk);
  const page = await openPage(t, new URL(`/reports/${report}#q2`, url).href, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.lit-content').first().waitFor();
  await page.keyboard.press('c');
  await page.locator('.toast').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  assert.match(
    copied,
    /^“We asked for nothing more than the law gives, … My client goes home tonight.” — Tomas Reyl, her lawyer\n/,
  );
  assert.match(
    copied,
    /Meridian, “Harbour pilot freed after eleven days”, 12 March 2026, https:\/\/meridian.example\/pilot-freed\n/,
  );
  assert.match(copied, new RegExp(`/reports/${report}\\?version=1#q2$`));
});

test('on a narrow window the margin is a sheet from below', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const { report } = await addInvented(desk);
  const page = await openPage(t, new URL(`/reports/${report}`, url).href, { viewport: { width: 360, height: 740 } });
  assert.equal(await page.locator('.margin').isVisible(), false);
  await page.locator('[data-heads~=q2]').first().click();
  assert.match(await wordsAt(page.locator(margin)), /Tomas Reyl/);
  await page.getByRole('button', { name: 'Close' }).click();
  assert.equal(await page.locator('.margin').isVisible(), false);
});
