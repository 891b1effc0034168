// Is a page for everybody? What axe finds, and whether it fits its window.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './desk.ts';

const SERIOUS = ['serious', 'critical'];

type Finding = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };

/** Until what was drawn is on the screen with its fonts. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
}

/** Opens `address` and fails on a serious finding of axe, or where the page is wider than its window. Needs a page with `bypassCSP`. */
export async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
  await painted(page);
  await page.addScriptTag({ content: axe.source });
  const findings = await page.evaluate<Finding[]>('axe.run(document).then(({ violations }) => violations)');
  const serious = findings
    .filter(({ impact }) => SERIOUS.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  assert.deepEqual(serious, [], address);
  const [room, taken] = await page.evaluate<[number, number]>(
    '[document.documentElement.clientWidth, document.documentElement.scrollWidth]',
  );
  assert.ok(taken <= room, `${address} is ${taken} wide in a window of ${room}`);
}
