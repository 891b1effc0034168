import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashText } from '../../src/learning/hashing.ts';
import {
  type Example,
  type LogisticOptions,
  logisticArrays,
  logisticFrom,
  probabilities,
  trainLogistic,
} from '../../src/learning/logistic.ts';
import { readModel, writeModel } from '../../src/learning/model-file.ts';

const OPTIONS: LogisticOptions = { labels: 3, l2: 0.01, epochs: 40, rate: 0.2, fewest: 1, seed: 5 };
const HEADER = { stage: 'toy', features: 'toy-1', labels: [], corpora: [], scores: {}, settings: {} };

const example = (label: number, ...features: string[]): Example => ({
  label,
  features: Int32Array.from(features, (name) => hashText(name)),
});

const FRUIT: readonly Example[] = [
  example(0, 'round', 'red'),
  example(0, 'round', 'green'),
  example(1, 'long', 'yellow'),
  example(1, 'long', 'green'),
  example(2, 'small', 'blue'),
  example(2, 'small', 'red'),
];

const best = (chances: Float64Array): number => chances.indexOf(Math.max(...chances));

test('what was learnt is told again', () => {
  const model = trainLogistic(FRUIT, OPTIONS);
  for (const { features, label } of FRUIT) assert.equal(best(probabilities(model, features)), label);
});

test('a feature that decides outweighs one that is shared', () => {
  const model = trainLogistic(FRUIT, OPTIONS);
  assert.equal(best(probabilities(model, example(0, 'long', 'red').features)), 1);
});

test('without a known feature every label is as likely as any other', () => {
  const chances = probabilities(trainLogistic(FRUIT, OPTIONS), [hashText('square')]);
  for (const chance of chances) assert.ok(Math.abs(chance - 1 / 3) < 1e-9);
});

test('a stronger penalty gives milder answers', () => {
  const sure = probabilities(trainLogistic(FRUIT, OPTIONS), FRUIT[0]!.features);
  const mild = probabilities(trainLogistic(FRUIT, { ...OPTIONS, l2: 2 }), FRUIT[0]!.features);
  assert.ok(mild[0]! < sure[0]!);
  assert.ok(mild[0]! > 1 / 3);
});

test('a feature seen less often than asked gets no weight', () => {
  const model = trainLogistic(FRUIT, { ...OPTIONS, fewest: 2 });
  assert.deepEqual(
    [...model.keys].toSorted(),
    ['round', 'red', 'green', 'long', 'small'].map((name) => hashText(name)).toSorted(),
  );
});

test('the same examples and seed give the same bytes, and the file gives the same answers', () => {
  const bytes = [1, 2].map(() =>
    writeModel({ header: HEADER, arrays: logisticArrays('toy', trainLogistic(FRUIT, OPTIONS)) }),
  );
  assert.deepEqual(bytes[0], bytes[1]);
  const read = logisticFrom('toy', readModel(bytes[0]!, { stage: 'toy', features: 'toy-1' }).arrays);
  const direct = trainLogistic(FRUIT, OPTIONS);
  for (const { features } of FRUIT) assert.deepEqual(probabilities(read, features), probabilities(direct, features));
});

test('a file without the weights asked for says so', () => {
  const bytes = writeModel({ header: HEADER, arrays: logisticArrays('toy', trainLogistic(FRUIT, OPTIONS)) });
  const { arrays } = readModel(bytes, { stage: 'toy', features: 'toy-1' });
  assert.throws(() => logisticFrom('other', arrays), /no weights named other/);
});

test('nothing to learn from is an error', () => {
  assert.throws(() => trainLogistic([], OPTIONS), /at least one example/);
});

test('chances add up to one, whatever the features', () => {
  const model = trainLogistic(FRUIT, OPTIONS);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.constantFrom(...model.keys))), (features) => {
      const chances = probabilities(model, features);
      assert.ok(Math.abs(chances.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-9);
      assert.ok(chances.every((chance) => chance >= 0 && chance <= 1));
    }),
  );
});
