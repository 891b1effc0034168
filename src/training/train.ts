// `npm run train -- [stage...] [--force]`: makes the weights in models/en again from the corpora, those that are out of date.

import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Model, writeModel } from '../learning/model-file.ts';
import { trainEvents } from './events.ts';
import { goldFolder } from './gold.ts';
import { writeManifest } from './manifest.ts';
import { trainNames } from './names.ts';
import { trainParser } from './parser.ts';
import { trainQuotations } from './quotations.ts';
import { trainTagger } from './tagger.ts';

type Train = (gold: string, log: (line: string) => void) => Promise<Model>;

/** The stages in the order in which they build on each other. */
const STAGES: readonly (readonly [name: string, train: Train])[] = [
  ['tagger', trainTagger],
  ['parser', trainParser],
  ['names', trainNames],
  ['quotations', trainQuotations],
  ['events', trainEvents],
];

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const MODELS = fileURLToPath(new URL('../../models/en', import.meta.url));
/** Rooms whose code decides what weights come out. */
const ROOMS = ['training', 'reading', 'learning', 'languages'];

const started = performance.now();
const log = (line: string): void => {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const force = process.argv.includes('--force');
const unknown = wanted.filter((name) => !STAGES.some(([stage]) => stage === name));
if (unknown.length > 0) {
  console.error(`no such stage: ${unknown.join(', ')}; there are ${STAGES.map(([name]) => name).join(', ')}`);
  process.exit(2);
}
mkdirSync(MODELS, { recursive: true });
for (const [name, train] of STAGES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const file = join(MODELS, `${name}.bin`);
  if (!force && isFresh(file)) {
    log(`${name}: ${file} is as new as the code; --force makes it again`);
    continue;
  }
  log(`${name}: training on ${goldFolder()}`);
  const bytes = writeModel(await train(goldFolder(), log));
  // Written whole or not at all: a reader never meets half a model.
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
  writeManifest(MODELS);
  log(`${name}: ${file}, ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Is the model at least as new as everything that it is made by? */
function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  const made = statSync(file).mtimeMs;
  return ROOMS.flatMap((room) => readdirSync(join(SOURCE, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs <= made);
}
