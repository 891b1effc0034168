// A desk of its own for a test of the page: real store, real server, a real browser that tells on every stray request and error.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { addReport } from '../../../src/app/add-report.ts';
import type { Desk, Reader } from '../../../src/app/desk.ts';
import { openCasewire } from '../../../src/app/open.ts';
import type { AddOutcome } from '../../../src/core/views.ts';
import { startServer } from '../../../src/server/server.ts';
import { HAND_READER, INVENTED_TEXT } from './invented-report.ts';

export const PAGE_FOLDER = resolve(import.meta.dirname, '../../../dist/web');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Options for tests that need a browser: skipped with a visible reason where there is none, never under CI. */
export const needsBrowser = {
  skip: existsSync(CHROMIUM) || process.env.CI === 'true' ? false : `no browser at ${CHROMIUM} (CHROMIUM overrides)`,
};

export type OpenDesk = { readonly desk: Desk; readonly url: string };

/** An empty desk that reads by hand-made marks, or by `reader`; undefined takes the weights that come with Casewire. */
export async function openDesk(t: TestContext, reader: Reader | 'trained' = HAND_READER): Promise<OpenDesk> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'casewire-web-'));
  const desk = await openCasewire({
    dataFolder,
    clock: () => new Date('2026-03-20T10:00:00Z'),
    ...(reader !== 'trained' && { reader }),
  });
  const server = await startServer({ desk, pageFolder: PAGE_FOLDER, port: 0, log: (error) => console.error(error) });
  t.after(async () => {
    await server.close();
    desk.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return { desk, url: server.url };
}

export function addInvented(desk: Desk): Promise<AddOutcome> {
  return addReport(desk, { text: INVENTED_TEXT, publisher: 'Meridian', url: 'https://meridian.example/pilot-freed' });
}

/** Adds a report of two lines; `day` is its date. */
export function addPlain(
  desk: Desk,
  headline: string,
  day: string,
  publisher = 'The Larne Ledger',
): Promise<AddOutcome> {
  return addReport(desk, { text: `${headline}\n\nNothing else is told of it.`, published: day, publisher });
}

/** A page of a fresh browser. When the test ends, no error may have been logged and nothing asked of another machine. */
export async function openPage(t: TestContext, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(`asked ${request.url()}`);
  });
  t.after(async () => {
    await browser.close();
    assert.deepEqual(complaints, []);
  });
  await page.goto(address);
  await settled(page);
  return page;
}

/** Until the page shows what it has to show. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor();
}

/** The words that a person sees there, one element after the other. */
export async function wordsAt(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join('\n');
}

/** The words of what the keyboard is on. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate('document.activeElement?.textContent ?? ""');
}
