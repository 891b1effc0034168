// Dates on the two halves of timebank-aquaint and on wikiwars, by the shared scorer, with chrono-node beside them in the same run.
//
// usage: node bench/dates-halves.ts [even|odd|wikiwars]...
// The rules were written while looking at the even documents (0-based) only; the odd ones are the measure.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import type { Analysis } from '../src/core/analysis.ts';
import { findTimexes } from '../src/reading/timexes.ts';
import { plainAnalysis } from './plain-analysis.ts';

type GoldDocument = { readonly id: string; readonly created: string; readonly text: string; readonly timexes: unknown };
type Found = { readonly start: number; readonly end: number; readonly type: string; readonly value: string };

const SHARED = resolve(import.meta.dirname, '../../shared');
const GOLD = process.env['CASEWIRE_GOLD'] ?? join(SHARED, 'gold');
const SCORER = join(SHARED, 'eval/score-dates.mjs');

function readDocuments(name: string): GoldDocument[] {
  const lines = gunzipSync(readFileSync(join(GOLD, 'dates', name))).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
}

const SETS: Record<string, () => GoldDocument[]> = {
  even: () => readDocuments('timebank-aquaint.jsonl.gz').filter((_, i) => i % 2 === 0),
  odd: () => readDocuments('timebank-aquaint.jsonl.gz').filter((_, i) => i % 2 === 1),
  wikiwars: () => readDocuments('wikiwars-even.jsonl.gz'),
};

function byCasewire(analyse: (text: string) => Analysis, { text, created }: GoldDocument): Found[] {
  return findTimexes(analyse(text), { body: { start: 0, end: text.length } }, created);
}

/** chrono's results as TIMEX3: a day, a month or a year as far as it is certain, a time where the hour is. */
function byChrono({ text, created }: GoldDocument): Found[] {
  return chrono.parse(text, new Date(`${created}T12:00:00`)).map((result) => {
    const { start } = result;
    const day = [start.get('year'), start.get('month'), start.get('day')]
      .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
      .join('-');
    const span = { start: result.index, end: result.index + result.text.length };
    if (start.isCertain('hour'))
      return {
        ...span,
        type: 'TIME',
        value: `${day}T${String(start.get('hour')).padStart(2, '0')}:${String(start.get('minute')).padStart(2, '0')}`,
      };
    const exact = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month');
    return { ...span, type: 'DATE', value: exact ? day : day.slice(0, 7) };
  });
}

function score(folder: string, documents: readonly GoldDocument[], read: (document: GoldDocument) => Found[]): string {
  const gold = join(folder, 'gold.jsonl.gz');
  const predicted = join(folder, 'predicted.jsonl');
  writeFileSync(gold, gzipSync(documents.map((document) => JSON.stringify(document)).join('\n')));
  writeFileSync(predicted, documents.map((one) => JSON.stringify({ id: one.id, timexes: read(one) })).join('\n'));
  const lines = execFileSync(process.execPath, [SCORER, gold, predicted], { encoding: 'utf8' }).trim().split('\n');
  return lines.at(-1) ?? '';
}

if (!existsSync(SCORER)) {
  console.log('dates-halves: ../shared is not here; nothing measured.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-dates-'));
  const analyse = plainAnalysis();
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : Object.keys(SETS)) {
    const documents = SETS[name]?.() ?? [];
    console.log(`${name.padEnd(9)} casewire ${score(folder, documents, (one) => byCasewire(analyse, one))}`);
    console.log(`${name.padEnd(9)} chrono   ${score(folder, documents, byChrono)}`);
  }
  rmSync(folder, { recursive: true });
}
