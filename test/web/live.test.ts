// A page that outlives its desk says so, and goes on when the desk is back.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCasewire } from '../../src/app/open.ts';
import { startServer } from '../../src/server/server.ts';
import { addPlain, needsBrowser, openPage, PAGE_FOLDER, wordsAt } from './support/desk.ts';
import { HAND_READER } from './support/invented-report.ts';

test('the page says when the desk is gone, and shows what came in when it is back', needsBrowser, async (t) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'casewire-web-'));
  const desk = await openCasewire({ dataFolder, clock: () => new Date('2026-03-20T10:00:00Z'), reader: HAND_READER });
  const provisions = { desk, pageFolder: PAGE_FOLDER };
  const first = await startServer({ ...provisions, port: 0 });
  const page = await openPage(t, first.url);
  await page.getByRole('heading', { name: /The reports will stand here/ }).waitFor();
  // A change is heard before the desk goes: only then is the line known to be open.
  await addPlain(desk, 'Ferry late in the fog', '2026-03-11');
  await page.locator('.wire-row').waitFor();

  await first.close();
  await page.locator('.toast').waitFor();
  assert.match(await wordsAt(page.locator('.toast')), /does not answer[\s\S]*casewire desk/);

  await addPlain(desk, 'Lighthouse lit again', '2026-03-12');
  const second = await startServer({ ...provisions, port: Number(new URL(first.url).port) });
  t.after(async () => {
    await second.close();
    desk.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  await page.getByRole('button', { name: /1 new report: Lighthouse lit again/ }).waitFor();
  assert.equal(await page.locator('.toast').count(), 0);
});
