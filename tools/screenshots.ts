// Pictures of every page of a running desk, light and dark, wide and narrow: node tools/screenshots.ts URL FOLDER

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { CaseRow, WirePage } from '../src/core/views.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SIZES = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 740 } } as const;
const THEMES = ['light', 'dark'] as const;

/** What is done on a page before its picture is taken, so that it shows what it is for. */
type Shot = { readonly name: string; readonly path: string; readonly prepare?: (page: Page) => Promise<void> };

const [address, folder] = process.argv.slice(2);
if (!address || !folder) {
  console.error('usage: node tools/screenshots.ts URL FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const shots = await shotsOf(address);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const theme of THEMES) await takeAll(browser, { size, viewport, theme });
}
await browser.close();

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, address));
  return (await response.json()) as T;
}

async function shotsOf(url: string): Promise<readonly Shot[]> {
  const { rows } = await ask<WirePage>('/api/wire?limit=200');
  const cases = await ask<readonly CaseRow[]>('/api/cases');
  const spoken = rows.toSorted((a, b) => b.statements - a.statements)[0];
  const changed = rows.find(({ version }) => version > 1);
  const followed = cases.toSorted((a, b) => b.accepted - a.accepted)[0];
  const shown = followed && `/cases/${followed.definition.id}`;
  return [
    { name: 'wire', path: '/' },
    { name: 'cases', path: '/cases' },
    ...(shown ? [{ name: 'case', path: shown }] : []),
    ...(shown ? [{ name: 'case-timeline', path: `${shown}#timeline` }] : []),
    ...(shown ? [{ name: 'case-record', path: `${shown}#record`, prepare: pointAtSource }] : []),
    ...(shown ? [{ name: 'case-people', path: `${shown}#people` }] : []),
    ...(shown ? [{ name: 'case-reports', path: `${shown}#reports` }] : []),
    ...(spoken ? [{ name: 'report', path: `/reports/${spoken.id}`, prepare: stepToMark }] : []),
    ...(changed ? [{ name: 'report-versions', path: `/reports/${changed.id}?version=1` }] : []),
    { name: 'search', path: '/search?q=court' },
    { name: 'paste', path: '/paste' },
    { name: 'help', path: '/help' },
  ].map((shot) => ({ ...shot, path: new URL(shot.path, url).href }));
}

async function stepToMark(page: Page): Promise<void> {
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('n');
}

async function pointAtSource(page: Page): Promise<void> {
  await page.locator('#record .citation').first().hover();
}

async function takeAll(
  opened: Browser,
  how: { size: string; viewport: (typeof SIZES)[keyof typeof SIZES]; theme: (typeof THEMES)[number] },
): Promise<void> {
  const context = await opened.newContext({ viewport: how.viewport, colorScheme: how.theme });
  const page = await context.newPage();
  for (const { name, path, prepare } of shots) {
    await page.goto(path);
    await page.locator('main[aria-busy=false]').waitFor();
    await page.waitForTimeout(250);
    await prepare?.(page).catch(() => console.error(`${name}: nothing to point at`));
    await page.waitForTimeout(150);
    await page.screenshot({ path: join(folder ?? '', `${name}-${how.size}-${how.theme}.png`) });
  }
  await context.close();
}
