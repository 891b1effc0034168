// `npm run train -- [stage...] [--force]`: makes the weights in models/en again from the corpora. Can be stopped at any time, and goes on.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainEvents } from './events.ts';
import { goldFolder } from './gold.ts';
import { trainNames } from './names.ts';
import { trainParser } from './parser.ts';
import { timeOf } from './progress.ts';
import { UNMARKED } from './quotations/unmarked.ts';
import { trainQuotations } from './quotations.ts';
import { runTraining, TrainingError, type TrainingStage } from './run.ts';
import { trainSpeakers } from './speakers.ts';
import { trainTagger } from './tagger.ts';

const POLNEAR = ['quotations/train.jsonl.gz', 'quotations/dev.jsonl.gz'];
const TREEBANK = ['syntax/ud-ewt-train.jsonl.gz', 'syntax/ud-ewt-dev.jsonl.gz'];
const NAMED = ['conll2003-train', 'conll2003-testa', 'worldwide-train'].map((name) => `names/${name}.jsonl.gz`);
const PROCEEDINGS = ['proceedings/train.jsonl.gz', 'proceedings/dev.jsonl.gz'];
/** Where the reports lie whose events event-marks.json marks. */
const MARKED = [
  'names/worldwide-train.jsonl.gz',
  'reports/wikinews-2019-2020.jsonl.gz',
  'events/ecbplus-topics-1-35.jsonl.gz',
  ...['t17-mj', 'Jacob_Zuma', 'Nawaz_Sharif', 'Enron'].map((story) => `cases/${story}.json.gz`),
];

/** The stages in the order in which they build on each other. */
const STAGES: readonly TrainingStage[] = [
  { name: 'tagger', corpora: [...POLNEAR, ...TREEBANK], seconds: 60, train: trainTagger },
  { name: 'parser', corpora: POLNEAR, seconds: 240, train: trainParser },
  { name: 'names', corpora: NAMED, seconds: 240, train: trainNames },
  { name: 'quotations', corpora: [...POLNEAR, ...UNMARKED], seconds: 6000, train: trainQuotations },
  { name: 'speakers', corpora: PROCEEDINGS, seconds: 30, train: trainSpeakers },
  { name: 'events', corpora: [...PROCEEDINGS, ...MARKED], seconds: 240, train: trainEvents },
];

/** Rooms whose code decides what weights come out. */
const ROOMS = ['training', 'reading', 'learning', 'languages'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const clock = (): number => performance.now() / 1000;
const began = clock();
const log = (line: string): void => console.error(`${timeOf(clock() - began).padStart(10)}  ${line}`);

const words = process.argv.slice(2);
try {
  await runTraining(
    STAGES,
    { wanted: words.filter((word) => !word.startsWith('--')), force: words.includes('--force') },
    {
      gold: goldFolder(),
      models: here('../../models/en'),
      scratch: here('../../.train'),
      code: ROOMS.map((room) => here(join('..', room))),
    },
    clock,
    log,
  );
} catch (error) {
  if (!(error instanceof TrainingError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
