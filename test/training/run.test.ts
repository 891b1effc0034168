// Training goes on where it was stopped, makes nothing twice, and says what is missing before it begins.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Model } from '../../src/learning/model-file.ts';
import { keyOf } from '../../src/training/checkpoint.ts';
import { runTraining, type TrainingPlaces, type TrainingStage } from '../../src/training/run.ts';

let folder = '';
let places: TrainingPlaces;
let made: string[] = [];
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewire-training-'));
  places = {
    gold: join(folder, 'gold'),
    models: join(folder, 'models'),
    scratch: join(folder, 'scratch'),
    code: [join(folder, 'code')],
  };
  mkdirSync(places.gold);
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code/learner.ts'), 'one');
  writeFileSync(join(places.gold, 'words.gz'), 'a corpus');
  made = [];
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function modelOf(stage: string): Model {
  return {
    header: { stage, features: '1', labels: [], corpora: [], scores: {}, settings: {} },
    arrays: { weights: Float32Array.of(1, 2) },
  };
}

function stageOf(name: string, train?: TrainingStage['train']): TrainingStage {
  const plain: TrainingStage['train'] = async () => {
    made.push(name);
    return modelOf(name);
  };
  return { name, corpora: ['words.gz'], seconds: 10, train: train ?? plain };
}

async function run(stages: readonly TrainingStage[], wanted: readonly string[] = [], force = false): Promise<void> {
  let seconds = 0;
  await runTraining(
    stages,
    { wanted, force },
    places,
    () => (seconds += 5),
    (line) => lines.push(line),
  );
}

const TWO = [stageOf('first'), stageOf('second')];

test('every stage writes its weights and the manifest', async () => {
  await run(TWO);
  assert.deepEqual(readdirSync(places.models).sort(), ['first.bin', 'second.bin', 'weights.json']);
  assert.deepEqual(made, ['first', 'second']);
});

test('what is made is not made again', async () => {
  await run(TWO);
  await run(TWO);
  assert.deepEqual(made, ['first', 'second']);
  assert.match(lines.at(-1)!, /made from this code and these corpora already/);
});

const CHANGES: readonly (readonly [what: string, change: () => void, again: readonly string[]])[] = [
  ['the code', () => writeFileSync(join(folder, 'code/learner.ts'), 'two'), ['first', 'second']],
  ['the corpus', () => writeFileSync(join(places.gold, 'words.gz'), 'another'), ['first', 'second']],
  ['the weights of the first stage', () => writeFileSync(join(places.models, 'first.bin'), 'x'), ['first']],
  ['a missing file of weights', () => rmSync(join(places.models, 'second.bin')), ['second']],
];
for (const [what, change, again] of CHANGES) {
  test(`after a change of ${what}, ${again.join(' and ')} is made again`, async () => {
    await run(TWO);
    made = [];
    change();
    await run(TWO);
    assert.deepEqual(made, again);
  });
}

test('--force makes again what is made', async () => {
  await run(TWO);
  await run(TWO, ['second'], true);
  assert.deepEqual(made, ['first', 'second', 'second']);
});

test('a training that broke off goes on with the pieces it had finished', async () => {
  let breaks = true;
  const epochs: number[] = [];
  const long = stageOf('long', async (_gold, _log, checkpoints) => {
    const weights = [1, 2, 3].map((epoch) =>
      checkpoints.once(`epoch ${epoch}`, keyOf({ rate: 0.1 }), () => {
        if (breaks && epoch === 3) throw new Error('the machine was switched off');
        epochs.push(epoch);
        return Float32Array.of(epoch);
      }),
    );
    return { ...modelOf('long'), arrays: { weights: Float32Array.from(weights.flatMap((part) => [...part])) } };
  });
  await assert.rejects(run([stageOf('first'), long]), /switched off/);
  assert.deepEqual(readdirSync(places.models).sort(), ['first.bin', 'weights.json']);
  breaks = false;
  await run([stageOf('first'), long]);
  assert.deepEqual(made, ['first']);
  assert.deepEqual(epochs, [1, 2, 3]);
  assert.equal(existsSync(join(places.scratch, 'long')), false, 'the pieces of a finished stage are not kept');
});

test('half a file that a kill left is swept away, and was never read', async () => {
  mkdirSync(places.models);
  writeFileSync(join(places.models, 'first.bin.new'), 'half');
  await run([stageOf('first')]);
  assert.deepEqual(readdirSync(places.models).sort(), ['first.bin', 'weights.json']);
});

test('an unknown stage and a missing corpus are said before anything is made', async () => {
  await assert.rejects(run(TWO, ['third']), /No such stage: third\. There are first, second\./);
  rmSync(join(places.gold, 'words.gz'));
  await assert.rejects(
    run(TWO),
    /words\.gz, for first\n {2}words\.gz, for second\n.*CASEWIRE_GOLD.*Nothing was changed/s,
  );
  assert.equal(existsSync(places.models), false);
});

test('the same run gives the same bytes', async () => {
  await run(TWO);
  const before = readFileSync(join(places.models, 'weights.json'), 'utf8');
  await run(TWO, [], true);
  assert.equal(readFileSync(join(places.models, 'weights.json'), 'utf8'), before);
});

test('the rest is foretold from how long the finished stages took here', async () => {
  await run(TWO);
  assert.match(lines[0]!, /^first: training; about 20 s for this and all that follow$/);
  assert.match(lines.find((line) => line.startsWith('second: training'))!, /about 5 s for this/);
});
