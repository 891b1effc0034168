// Every page, light and dark, wide and narrow: no serious finding of axe, nothing wider than the window.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCase } from '../../src/app/create-case.ts';
import { decide } from '../../src/app/decide.ts';
import { look } from './support/access.ts';
import { addInvented, addPlain, needsBrowser, openDesk, openPage, settled } from './support/desk.ts';

const WINDOWS = [
  { name: 'wide', viewport: { width: 1280, height: 860 } },
  { name: 'of a tablet', viewport: { width: 800, height: 900 } },
  { name: 'narrow', viewport: { width: 360, height: 740 } },
] as const;

for (const { name, viewport } of WINDOWS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the pages are for everybody, ${name} and ${colorScheme}`, needsBrowser, async (t) => {
      const { desk, url } = await openDesk(t);
      const { report } = await addInvented(desk);
      await addPlain(desk, 'Ferry late in the fog', '2026-03-11');
      const made = await createCase(desk, { name: 'The pilot', follows: ['Edda Morrow'] });
      assert.ok(made);
      const wire = ['/', '/cases', '/search?q=custody', '/paste', '/help', '/nowhere', `/reports/${report}#q2`];
      // The script of axe is given to the page by the test: the page itself may load nothing but its own.
      const page = await openPage(t, url, { viewport, colorScheme, bypassCSP: true });
      for (const path of wire) await look(page, new URL(path, url).href);
      await decide(desk, made.definition.id, report, 'accepted');
      await look(page, new URL(`/cases/${made.definition.id}`, url).href);
    });
  }
}

test('the page keeps the choice of dark, and loads under the strict policy', needsBrowser, async (t) => {
  const { url } = await openDesk(t);
  const page = await openPage(t, url);
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.reload();
  await settled(page);
  assert.equal(await page.evaluate('document.documentElement.dataset.theme'), 'dark');
  assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(23, 24, 26)');
});
