// The library as a program outside uses it: nothing but its public face.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addReport, caseView, followReport, InputRefused, openCasewire, search } from '../src/index.ts';
import { HAND_READER, NOW } from './app/hand-desk.ts';
import { dataFolder } from './store/invented.ts';

test('from a report to a case in a few lines', async (t) => {
  const desk = await openCasewire({ dataFolder: dataFolder(t), clock: () => new Date(NOW), reader: HAND_READER });
  const { report } = await addReport(desk, {
    text: 'Owner charged\nÉmile Varga was charged on Monday. Émile Varga denies it, Ada Renn said.',
    publisher: 'Lune Courier',
  });
  const followed = await followReport(desk, report);
  const view = await caseView(desk, followed?.definition.id ?? '');
  assert.equal(view?.case.definition.name, 'Émile Varga');
  assert.equal(view?.case.statements[0]?.citations[0]?.publisher, 'Lune Courier');
  assert.equal((await search(desk, 'speaker:renn')).hits[0]?.row.id, report);
  await assert.rejects(addReport(desk, { text: '' }), InputRefused);
  desk.close();
});
