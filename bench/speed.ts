// npm run bench:speed [-- ROUNDS [LINES]]: how soon the program has its first reading; words a second of all stages together and of each
// alone, beside compromise and wink-nlp on the same text in the same run; with LINES also what a worker for each core brings over so many.

import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { reportFromText } from '../src/intake/text.ts';
import { loadModels } from '../src/reading/models.ts';
import { type Around, createReader, STAGES, type Stage } from '../src/reading/read.ts';
import { goldIsHere, goldPath, goldRecords, writeLines } from './lib.ts';
import { secondsByWorkers, startsOf } from './program.ts';

const DEFAULT_ROUNDS = 5;
const STARTS = 11;
const SEED = '../seed';
const REPORTS = 'reports/wikinews-2019-2020.jsonl.gz';
const MODELS = fileURLToPath(new URL('../models/en', import.meta.url));

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS);
const lines = Number(process.argv[3] ?? 0);
// Before this process has anything else in memory.
const starts = await startsOf(seedText(), STARTS);
const texts = goldRecords<{ text: string }>(REPORTS).map(({ text }) => text);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const wink = winkNLP(model);

const started = performance.now();
const models = loadModels(MODELS);
const loading = performance.now() - started;

const spent = new Map<Stage, number>();
const timed: Around = (stage, run) => {
  const from = performance.now();
  const result = run();
  spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from);
  return result;
};
const reader = createReader(models, timed);
const reports = texts.map((text) => reportFromText(text, {}));

const CONTENDERS = {
  Casewire: () => reports.forEach((report, i) => void reader.read(report, `r${i}`)),
  compromise: () => texts.forEach((text) => void peopleOf(text)),
  'wink-nlp': () => texts.forEach((text) => void tagsOf(text)),
} as const;
type Contender = keyof typeof CONTENDERS;

/** Tags and names, the most that compromise does of the work. */
function peopleOf(text: string): unknown {
  const document = nlp(text);
  return [document.people().out('array'), document.places().out('array'), document.organizations().out('array')];
}

/** Tags and entities, the most that wink-nlp does of the work. */
function tagsOf(text: string): unknown {
  const document = wink.readDoc(text);
  return [document.tokens().out(wink.its.pos), document.entities().out()];
}

const rates: Record<Contender, number[]> = { Casewire: [], compromise: [], 'wink-nlp': [] };
const parts = new Map<Stage, number[]>(STAGES.map((stage) => [stage, []]));
// The first round only warms up; the contenders take turns, so that a busy moment of the machine meets all alike.
for (let round = 0; round <= rounds; round += 1) {
  for (const name of Object.keys(CONTENDERS) as Contender[]) {
    spent.clear();
    const from = performance.now();
    CONTENDERS[name]();
    const seconds = (performance.now() - from) / 1000;
    if (round === 0) continue;
    rates[name].push(words / seconds);
    if (name === 'Casewire') for (const stage of STAGES) parts.get(stage)?.push((spent.get(stage) ?? 0) / 1000);
  }
}

console.log(
  `${texts.length} reports of ${REPORTS}, ${words.toLocaleString('en')} words, one thread, median of ${rounds} rounds after one to warm up`,
);
console.log(
  `first reading ${median(starts).toFixed(0)} ms after the start of the program (seed report, median of ${STARTS}); weights loaded in ${loading.toFixed(0)} ms`,
);
for (const name of Object.keys(CONTENDERS) as Contender[]) {
  const rate = median(rates[name]);
  const ratio = median(rates.Casewire.map((own, i) => own / (rates[name][i] ?? own)));
  const beside =
    name === 'Casewire' ? 'everything' : `tags and names only; Casewire at ${ratio.toFixed(2)} times its speed`;
  console.log(`${name.padEnd(12)} ${Math.round(rate).toLocaleString('en').padStart(9)} words/s  (${beside})`);
}
console.log('each stage of Casewire alone:');
const total = STAGES.reduce((sum, stage) => sum + median(parts.get(stage) ?? []), 0);
for (const stage of STAGES) {
  const seconds = median(parts.get(stage) ?? []);
  const rate = Math.round(words / seconds).toLocaleString('en');
  console.log(
    `  ${stage.padEnd(12)} ${rate.padStart(11)} words/s  ${((100 * seconds) / total).toFixed(1).padStart(5)} % of the time`,
  );
}

if (lines > 0) await compareWorkers();

/** The report that Casewire began with. */
function seedText(): string {
  const folder = goldPath(SEED);
  const name = readdirSync(folder).find((file) => file.endsWith('.txt'));
  if (name === undefined) throw new Error(`no text in ${folder}`);
  return join(folder, name);
}

/** One worker and one for each core over the same lines: the texts again and again, so that warming up does not decide. */
async function compareWorkers(): Promise<void> {
  const records = Array.from({ length: lines }, (_, i) => ({ id: `r${i}`, text: texts[i % texts.length]! }));
  const cores = availableParallelism();
  const seconds = await secondsByWorkers(writeLines('speed.in.jsonl', records), [1, cores], rounds);
  const [one, many] = [median(seconds.get(1) ?? []), median(seconds.get(cores) ?? [])];
  console.log(
    `${lines} lines: ${one.toFixed(1)} s with one worker, ${many.toFixed(1)} s with ${cores}, ${(one / many).toFixed(2)} times as fast, the same bytes`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
