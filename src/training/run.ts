// Runs the stages of training one after another: each one's weights are on disk as soon as they are made, and what is made is not made again.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, writeModel } from '../learning/model-file.ts';
import { type Checkpoints, keyOf, openCheckpoints, writeWhole } from './checkpoint.ts';
import { writeManifest } from './manifest.ts';
import { type Clock, timeOf } from './progress.ts';

export type TrainingStage = {
  readonly name: string;
  /** Files of the corpora that it reads, by their paths in the corpora's folder. */
  readonly corpora: readonly string[];
  /** About how long it takes on one core, to tell how long the rest will. */
  readonly seconds: number;
  /** Pieces of a long training go into `checkpoints`, so that one that was interrupted goes on; a short one may ignore them. */
  readonly train: (gold: string, log: (line: string) => void, checkpoints: Checkpoints) => Promise<Model>;
};

export type TrainingPlaces = {
  /** Folder of the corpora. */
  readonly gold: string;
  /** Folder that the weights are written to. */
  readonly models: string;
  /** Folder for pieces of unfinished stages, and for the notes of what the weights there were made from. */
  readonly scratch: string;
  /** Folders of code that decides what weights come out. */
  readonly code: readonly string[];
};

/** Training cannot begin; the message says what is missing or wrong, and what to do. */
export class TrainingError extends Error {}

/**
 * Makes the weights of the wanted stages (all, where none is named) in the order of the table. A stage is passed over if its weights
 * are those that it made from the same code, corpora and earlier weights; `force` makes them again from nothing. Throws a
 * TrainingError, before anything is trained, where a stage is unknown or a corpus missing.
 * @param clock in seconds
 */
export async function runTraining(
  stages: readonly TrainingStage[],
  { wanted, force }: { readonly wanted: readonly string[]; readonly force: boolean },
  places: TrainingPlaces,
  clock: Clock,
  log: (line: string) => void,
): Promise<void> {
  const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  checkNames(stages, wanted);
  checkCorpora(chosen, places.gold);
  mkdirSync(places.models, { recursive: true });
  removeHalfWritten(places.models);
  const code = keyOf('code', places.code.flatMap(filesIn));
  const began = clock();
  let spent = 0;
  let foreseen = 0;
  for (const [at, stage] of chosen.entries()) {
    const made = join(places.scratch, `${stage.name}.made`);
    const inputs = (): string => inputsOf(stages, stage, places, code);
    const checkpoints = openCheckpoints(join(places.scratch, stage.name));
    if (force) checkpoints.clear();
    else if (isMade(made, inputs(), join(places.models, `${stage.name}.bin`))) {
      log(`${stage.name}: made from this code and these corpora already; --force makes it again`);
      continue;
    }
    log(`${stage.name}: training${restOf(chosen.slice(at), spent, foreseen)}`);
    await makeStage(stage, places, checkpoints, log);
    writeMade(made, inputs(), join(places.models, `${stage.name}.bin`));
    checkpoints.clear();
    spent = clock() - began;
    foreseen += stage.seconds;
  }
}

/** Trains one stage and writes its weights and the manifest. */
async function makeStage(
  { name, train }: TrainingStage,
  { gold, models }: TrainingPlaces,
  checkpoints: Checkpoints,
  log: (line: string) => void,
): Promise<void> {
  const bytes = writeModel(await train(gold, (line) => log(`${name}: ${line}`), checkpoints));
  writeWhole(join(models, `${name}.bin`), bytes);
  writeManifest(models);
  log(`${name}: written, ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** What the weights of a stage follow from: its code, its corpora, and the weights of the stages before it. */
function inputsOf(
  stages: readonly TrainingStage[],
  stage: TrainingStage,
  { gold, models }: TrainingPlaces,
  code: string,
): string {
  const earlier = stages.slice(0, stages.indexOf(stage)).map(({ name }) => join(models, `${name}.bin`));
  return keyOf([stage.name, code], [...stage.corpora.map((file) => join(gold, file)), ...earlier.filter(existsSync)]);
}

/** A note beside the pieces says what the weights were made from and which they were. */
function isMade(note: string, inputs: string, weights: string): boolean {
  if (!existsSync(note) || !existsSync(weights)) return false;
  return readFileSync(note, 'utf8') === noteOf(inputs, weights);
}

function writeMade(note: string, inputs: string, weights: string): void {
  mkdirSync(join(note, '..'), { recursive: true });
  writeWhole(note, noteOf(inputs, weights));
}

function noteOf(inputs: string, weights: string): string {
  return `made from ${inputs}, weights ${keyOf('weights', [weights])}\n`;
}

/** From the typical times of the stages, and how much slower or faster than that the finished ones were here. */
function restOf(ahead: readonly TrainingStage[], spent: number, foreseen: number): string {
  const typical = ahead.reduce((sum, { seconds }) => sum + seconds, 0);
  const pace = foreseen > 0 ? spent / foreseen : 1;
  return `; about ${timeOf(typical * pace)} for this and all that follow`;
}

function checkNames(stages: readonly TrainingStage[], wanted: readonly string[]): void {
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length === 0) return;
  const known = stages.map(({ name }) => name).join(', ');
  throw new TrainingError(`No such stage: ${unknown.join(', ')}. There are ${known}.`);
}

function checkCorpora(stages: readonly TrainingStage[], gold: string): void {
  const lines = stages.flatMap(({ name, corpora }) =>
    corpora.filter((file) => !existsSync(join(gold, file))).map((file) => `  ${file}, for ${name}`),
  );
  if (lines.length === 0) return;
  throw new TrainingError(
    `These corpora are not in ${gold}:\n${lines.join('\n')}\n` +
      'Put them there, or say where they are with CASEWIRE_GOLD, or name only stages that do not need them. Nothing was changed.',
  );
}

/** What a kill left of a file that was being written. */
function removeHalfWritten(folder: string): void {
  for (const file of readdirSync(folder)) if (file.endsWith('.bin.new')) rmSync(join(folder, file));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => join(folder, file))
    .filter((path) => statSync(path).isFile());
}
