// The process that bench/kills.ts kills: takes in invented reports and says of each, once it is kept, that it is.
// node bench/kills-intake.ts DATA-FOLDER SEED FIRST COUNT

import { writeSync } from 'node:fs';
import { addReport } from '../src/app/add-report.ts';
import { openCasewire } from '../src/app/open.ts';
import { inventedReport, LIGHT_READER } from './invented-reports.ts';

const [dataFolder = '', ...numbers] = process.argv.slice(2);
const [seed = 0, first = 0, count = 0] = numbers.map(Number);

const desk = await openCasewire({ dataFolder, clock: () => new Date(), reader: LIGHT_READER });
for (let index = first; index < count; index += 1) {
  const { report } = await addReport(desk, inventedReport(index, seed));
  // Written at once, not through a stream: what the parent has read was really said before the kill.
  writeSync(1, `${index} ${report}\n`);
}
desk.close();
