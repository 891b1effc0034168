// Opening the desk.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { addReport, readInput } from '../../src/app/add-report.ts';
import { removeReport, undo } from '../../src/app/decide.ts';
import { openCasewire, openReading } from '../../src/app/open.ts';
import { wire } from '../../src/app/wire.ts';
import { dataFolder } from '../store/invented.ts';
import { HAND_READER, NOW } from './hand-desk.ts';

const clock = () => new Date(NOW);
const REPORT = { text: 'A\nB' };

test('a desk is closed and opened again, and everything is where it was', async (t) => {
  const folder = join(dataFolder(t), 'made', 'when', 'absent');
  const first = await openCasewire({ dataFolder: folder, clock, reader: HAND_READER });
  await addReport(first, REPORT);
  first.close();
  const second = await openCasewire({ dataFolder: folder, clock, reader: HAND_READER, readOnly: true });
  assert.equal((await wire(second)).total, 1);
  await assert.rejects(addReport(second, { text: 'C\nD' }), /readonly/);
  second.close();
});

test('what was removed more than 30 days ago is erased when the desk is opened for writing', async (t) => {
  const folder = dataFolder(t);
  const first = await openCasewire({ dataFolder: folder, clock, reader: HAND_READER });
  const { report } = await addReport(first, REPORT);
  await removeReport(first, report);
  first.close();
  for (const [day, undone] of [
    ['2026-03-20', 'Removed the report “A”'],
    ['2026-05-20', undefined],
  ] as const) {
    const later = await openCasewire({ dataFolder: folder, clock: () => new Date(day), reader: HAND_READER });
    assert.equal(await undo(later), undone);
    if (undone) await removeReport(later, report);
    later.close();
  }
});

test('weights that are not there are told when the first report is read, not before', async (t) => {
  const folder = dataFolder(t);
  const desk = await openCasewire({ dataFolder: folder, clock, models: join(folder, 'nothing') });
  assert.equal((await wire(desk)).total, 0);
  await assert.rejects(addReport(desk, REPORT), /weights .* are not in/);
  desk.close();
  await assert.rejects(readInput(openReading({ clock, models: join(folder, 'nothing') }), REPORT), /are not in/);
});
