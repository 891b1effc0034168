// The case page: the four answers first, then everything they rest on, each line one click from its words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCase } from '../../src/app/create-case.ts';
import { decide } from '../../src/app/decide.ts';
import {
  addInvented,
  addPlain,
  focusedWords,
  needsBrowser,
  openDesk,
  openPage,
  settled,
  wordsAt,
} from './support/desk.ts';

test('the case page', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const { report } = await addInvented(desk);
  const made = await createCase(desk, { name: 'The pilot', follows: ['Edda Morrow'] });
  assert.ok(made);
  const id = made.definition.id;
  await decide(desk, id, report, 'accepted');
  const page = await openPage(t, new URL(`/cases/${id}`, url).href);

  await t.test('answers four questions above the fold', async () => {
    for (const question of ['Where it stands', 'What is next', 'New since you last looked']) {
      const box = await page.getByRole('heading', { name: question }).boundingBox();
      assert.ok(box && box.y < 860, question);
    }
    assert.match(await wordsAt(page.locator('.case-about')), /Edda Morrow[\s\S]*Meridian, 12 March 2026/);
  });

  await t.test('draws the timeline, every point a link, and lists it too', async () => {
    const point = page.locator('.timeline-drawing a.point').first();
    assert.match((await point.getAttribute('href')) ?? '', new RegExp(`^/reports/${report}\\?version=1&at=\\d+-\\d+$`));
    assert.match((await point.getAttribute('aria-label')) ?? '', /12 March 2026/);
    assert.match(await wordsAt(page.locator('.timeline-item').first()), /12 March 2026[\s\S]*Meridian/);
    assert.ok((await page.locator('.coverage a').count()) > 0);
  });

  await t.test('looks closer at a stretch of time and keeps nothing focusable outside it', async () => {
    const all = await page.locator('a.point').count();
    for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: 'Closer' }).click();
    assert.ok((await page.locator('a.point').count()) < all);
    await page.getByRole('button', { name: 'Whole' }).click();
    assert.equal(await page.locator('a.point').count(), all);
  });

  await t.test('lists what was said by speaker', async () => {
    assert.match(await wordsAt(page.locator('.speaker').first()), /Tomas Reyl[\s\S]*We asked for nothing more/);
    assert.match(await wordsAt(page.locator('.speaker').last()), /speaker not named[\s\S]*check this/);
    await page.getByLabel('Speaker').selectOption({ label: 'speaker not named (1)' });
    assert.equal(await page.locator('.speaker').count(), 1);
    await page.getByLabel('Speaker').selectOption('');
  });

  await t.test('shows the words of a source in the margin, and leads to them', async () => {
    const source = page.locator('.speaker .citation').first();
    await source.hover();
    await page.locator('.margin-inside .card-quote').waitFor();
    const quote = await wordsAt(page.locator('.margin-inside .card-quote'));
    await source.click();
    await page.locator('.is-cited').first().waitFor();
    const cited = (await page.locator('.is-cited').allInnerTexts()).join('');
    assert.equal(cited, quote);
    await page.goBack();
    await page.locator('.case').waitFor();
  });

  await t.test('is stepped through, source by source, with j and k', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const [about, next] = await page.locator('.case .citation').allInnerTexts();
    assert.equal(await focusedWords(page), next);
    await page.keyboard.press('k');
    assert.equal(await focusedWords(page), about);
    assert.ok((await wordsAt(page.locator('.margin-inside .card-quote'))).length > 0);
  });

  await t.test('tells what is new since the last look, and keeps it until it is seen', async () => {
    const { report: second } = await addPlain(desk, 'Edda Morrow speaks', '2026-03-14');
    await decide(desk, id, second, 'accepted');
    const news = page.locator('.now-side');
    await news.getByRole('link', { name: 'Edda Morrow speaks' }).waitFor();
    await page.reload();
    await settled(page);
    await news.getByRole('button', { name: 'I have seen it' }).click();
    assert.match(await wordsAt(news), /Nothing new/);
  });

  await t.test('takes a report out and back by undo', async () => {
    await page.getByRole('button', { name: 'Refuse for The pilot: Edda Morrow speaks' }).click();
    await page.getByRole('heading', { name: /^Refused/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: /^Refused/ }).waitFor({ state: 'detached' });
  });

  await t.test('never shows what only a program would say', async () => {
    assert.doesNotMatch(await wordsAt(page.locator('body')), /entity|mention\b|confidence|undefined|NaN|null/i);
  });
});

test('a case is followed from a report', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  const { report } = await addInvented(desk);
  const page = await openPage(t, new URL(`/reports/${report}`, url).href);
  await page.getByRole('button', { name: 'Follow Edda Morrow' }).click();
  await page.locator('.case').waitFor();
  assert.equal(await wordsAt(page.locator('h1')), 'Edda Morrow');
  assert.match(await wordsAt(page.locator('#reports')), /Accepted[\s\S]*Harbour pilot freed/);
});

test('a case is made by hand', needsBrowser, async (t) => {
  const { desk, url } = await openDesk(t);
  await addInvented(desk);
  const page = await openPage(t, new URL('/cases', url).href);
  await page.getByLabel('Its name').fill('The harbour inquiry');
  await page.getByLabel(/Whom it follows/).fill('Edda Morrow\nTomas Reyl');
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.locator('.case').waitFor();
  assert.match(await wordsAt(page.locator('.case-follows')), /Edda Morrow, Tomas Reyl/);
});

test(
  'where it stands is asked of any day, with the sentences that say it; the calendar goes by month',
  needsBrowser,
  async (t) => {
    const { desk, url } = await openDesk(t);
    const { report } = await addInvented(desk);
    const made = await createCase(desk, { name: 'The pilot', follows: ['Edda Morrow'] });
    assert.ok(made);
    await decide(desk, made.definition.id, report, 'accepted');
    const page = await openPage(t, new URL(`/cases/${made.definition.id}`, url).href);
    const standing = page.locator('.standing');

    await t.test('each line unfolds its sentences, each a link to its place', async () => {
      const line = standing.locator('.line').first();
      await line.locator('.said-by summary').click();
      assert.ok((await wordsAt(line.locator('.said-by q').first())).length > 0);
      const address = (await line.locator('.said-by a.citation').first().getAttribute('href')) ?? '';
      assert.match(address, new RegExp(`^/reports/${report}\\?version=1&at=\\d+-\\d+$`));
    });

    await t.test('a day before anything happened has nothing standing, and one key leads back', async () => {
      await standing.getByLabel('As of').fill('1999-01-01');
      await standing.getByRole('heading', { name: 'Where it stood on 1 January 1999' }).waitFor();
      assert.equal(await standing.locator('.line').count(), 0);
      await standing.getByRole('button', { name: 'Back to the newest report' }).press('Enter');
      await standing.getByRole('heading', { name: 'Where it stands' }).waitFor();
      assert.ok((await standing.locator('.line').count()) > 0);
    });

    await t.test('what lies ahead, or lay ahead when it was reported, is told with its source', async () => {
      const ahead = page.locator('#ahead');
      assert.ok((await ahead.locator('.line .citation').count()) > 0 || /No day ahead/.test(await wordsAt(ahead)));
    });
  },
);
