// Dates on the two halves of timebank-aquaint and on wikiwars, by the shared scorer, with chrono-node beside them in the same run.
//
// usage: node bench/dates-halves.ts [even|odd|wikiwars]...
// The rules were written while looking at the even documents (0-based) only; the odd ones are the measure.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Analysis } from '../src/core/analysis.ts';
import { findTimexes } from '../src/reading/timexes.ts';
import { goldIsHere, goldPath, goldRecords, workPath, writeLines } from './lib.ts';
import { peerTimexes } from './peers.ts';
import { plainAnalysis } from './plain-analysis.ts';

type GoldDocument = { readonly id: string; readonly created: string; readonly text: string; readonly timexes: unknown };
type Found = { readonly start: number; readonly end: number; readonly type: string; readonly value: string };

const TIMEBANK = 'dates/timebank-aquaint.jsonl.gz';

const SETS: Record<string, () => GoldDocument[]> = {
  even: () => goldRecords<GoldDocument>(TIMEBANK).filter((_, i) => i % 2 === 0),
  odd: () => goldRecords<GoldDocument>(TIMEBANK).filter((_, i) => i % 2 === 1),
  wikiwars: () => goldRecords<GoldDocument>('dates/wikiwars-even.jsonl.gz'),
};

function byCasewire(analyse: (text: string) => Analysis, { text, created }: GoldDocument): Found[] {
  return findTimexes(analyse(text), { body: { start: 0, end: text.length } }, created);
}

/** The last line that the shared scorer prints for one half. */
function scoreHalf(
  name: string,
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => Found[],
): string {
  const gold = workPath(`dates.${name}.jsonl.gz`);
  writeFileSync(gold, gzipSync(documents.map((document) => JSON.stringify(document)).join('\n')));
  const predicted = writeLines(
    `dates.${name}.jsonl`,
    documents.map((one) => ({ id: one.id, timexes: read(one) })),
  );
  const scorer = resolve(goldPath('.'), '../eval/score-dates.mjs');
  const printed = execFileSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' });
  return printed.trim().split('\n').at(-1) ?? '';
}

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const analyse = plainAnalysis();
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(SETS)) {
  const documents = SETS[name]?.() ?? [];
  console.log(`${name.padEnd(9)} casewire ${scoreHalf(name, documents, (one) => byCasewire(analyse, one))}`);
  console.log(`${name.padEnd(9)} chrono   ${scoreHalf(name, documents, (one) => peerTimexes(one).timexes)}`);
}
