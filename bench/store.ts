// How fast the store is: taking reports in, the wire, search. node bench/store.ts [REPORTS]. Reading is left out by a reader that costs nothing.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addReport } from '../src/app/add-report.ts';
import { openCasewire } from '../src/app/open.ts';
import { search } from '../src/app/search.ts';
import { wire } from '../src/app/wire.ts';
import { inventedReport, LIGHT_READER } from './invented-reports.ts';

const REPORTS = Number(process.argv[2] ?? 1_000);
const REPEATS = 15;

const folder = mkdtempSync(join(tmpdir(), 'casewire-store-'));
const desk = await openCasewire({ dataFolder: folder, clock: () => new Date(), reader: LIGHT_READER });

const start = performance.now();
for (let index = 0; index < REPORTS; index += 1) await addReport(desk, inventedReport(index));
const seconds = (performance.now() - start) / 1000;
const megabytes = statSync(join(folder, 'casewire.db')).size / 1e6;
const words = REPORTS * inventedReport(0).text.split(/\s+/).length;
console.log(
  `${REPORTS} reports (about ${words} words) taken in, each in a transaction of its own: ${seconds.toFixed(1)} s`,
);
console.log(
  `  ${Math.round(REPORTS / seconds)} reports a second; ${megabytes.toFixed(1)} MB of database, originals included`,
);

/** Median of several runs, in milliseconds. */
async function timed(name: string, work: () => Promise<{ readonly total: number }>): Promise<void> {
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < REPEATS; run += 1) {
    const began = performance.now();
    total = (await work()).total;
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!;
  console.log(`${median.toFixed(1).padStart(8)} ms  ${name} (${total} found)`);
}

await timed('wire, first page', () => wire(desk));
await timed('wire of one publisher', () => wire(desk, { publisher: 'Lune Courier' }));
await timed('wire of one year', () => wire(desk, { from: '2021-01-01', to: '2021-12-31' }));
await timed('search for a rare word', () => search(desk, String(REPORTS - 1), 20));
await timed('search for a common word', () => search(desk, 'court', 20));
await timed('search for a phrase', () => search(desk, '"consular visit" smuggling', 20));
await timed('search for a beginning', () => search(desk, 'embez*', 20));
await timed('search for a name in a time', () => search(desk, 'okoro after:2021 before:2022', 20));

desk.close();
rmSync(folder, { recursive: true });
