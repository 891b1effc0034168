// npm run bench:held-out: statements on a fifth of PolNeAR train by weights made, with the same settings, from the other four fifths.
//
// PolNeAR dev was in view when settings were chosen; this fifth was not, so the distance between the two says how much dev flatters.
// Tagger, parser and names stay as they are: they have seen the fifth's words, with a machine's marks, but nobody's statements.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { reportFromText } from '../src/intake/text.ts';
import { writeModel } from '../src/learning/model-file.ts';
import { loadModels } from '../src/reading/models.ts';
import { loadQuotations } from '../src/reading/quotations.ts';
import { createReader } from '../src/reading/read.ts';
import { openCheckpoints } from '../src/training/checkpoint.ts';
import { trainQuotations } from '../src/training/quotations.ts';
import { judgedStatements } from './calibration/judged.ts';
import { reliabilityOf } from './calibration/reliability.ts';
import { goldIsHere, goldRecords, workPath, writeLines } from './lib.ts';

const PARTS = 5;
const HELD_OUT = 4;
const MODELS = join(import.meta.dirname, '../models/en');

type Article = { readonly id: string; readonly text: string };

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

// All markings of one article go into the same part; training takes what it finds as `dev` for its own score.
const articles = goldRecords<Article>('quotations/train.jsonl.gz');
const number = new Map([...new Set(articles.map(({ text }) => text))].map((text, i) => [text, i]));
const isHeldOut = ({ text }: Article): boolean => number.get(text)! % PARTS === HELD_OUT;
const corpora = workPath('held-out');
mkdirSync(join(corpora, 'quotations'), { recursive: true });
const write = (name: string, records: readonly Article[]): string => {
  const path = join(corpora, 'quotations', `${name}.jsonl.gz`);
  writeFileSync(path, gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join('')));
  return path;
};
const heldOut = articles.filter(isHeldOut);
write(
  'train',
  articles.filter((article) => !isHeldOut(article)),
);
const gold = write('dev', heldOut);

const pieces = openCheckpoints(join(corpora, 'pieces'));
const model = await trainQuotations(corpora, (line) => console.error(`  ${line}`), pieces);
const reader = createReader({ ...loadModels(MODELS), quotations: loadQuotations(writeModel(model)) });
const readings = writeLines(
  'held-out.out.jsonl',
  heldOut.map(({ id, text }) => reader.read(reportFromText(text, {}), id)),
);
const { error, count } = reliabilityOf(judgedStatements(readings, gold));
const scores = Object.entries(model.header.scores).map(([name, score]) => `${name} ${score.toFixed(1)}`);
console.log(`a fifth of PolNeAR train, ${heldOut.length} markings, training's own scorer: ${scores.join(', ')}`);
console.log(`its quotations: ${count}, expected calibration error ${error.toFixed(1)} points`);
