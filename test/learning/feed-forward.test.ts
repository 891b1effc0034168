import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  feedForwardArrays,
  feedForwardFrom,
  meanProbabilities,
  type SparseInput,
} from '../../src/learning/feed-forward.ts';
import { type FeedForwardOptions, trainFeedForward } from '../../src/learning/feed-forward-training.ts';

const OPTIONS: FeedForwardOptions = {
  inputs: 3,
  hidden: 12,
  labels: 2,
  groups: [0, 1, 2],
  epochs: 400,
  rate: 0.02,
  dropFirst: 0,
  dropGroup: 0,
  dropHidden: 0,
  seed: 4,
};

const input = (...values: number[]): SparseInput => {
  const at = Int32Array.from(values.keys()).filter((i) => values[i] !== 0);
  return { at, values: Float32Array.from(at, (i) => values[i]!) };
};

/** One or the other, not both: no weighing of single inputs tells it. The third input is always there. */
const EITHER = [
  { input: input(0, 0, 1), label: 0 },
  { input: input(1, 0, 1), label: 1 },
  { input: input(0, 1, 1), label: 1 },
  { input: input(1, 1, 1), label: 0 },
];

const best = (chances: Float64Array): number => chances.indexOf(Math.max(...chances));

test('a network learns what no weighing of single inputs can tell', () => {
  const network = trainFeedForward(EITHER, OPTIONS);
  for (const example of EITHER) assert.equal(best(meanProbabilities([network], example.input)), example.label);
});

test('the same examples and options give the same weights, another seed others', () => {
  const { weights } = trainFeedForward(EITHER, { ...OPTIONS, epochs: 3 });
  assert.deepEqual(trainFeedForward(EITHER, { ...OPTIONS, epochs: 3 }).weights, weights);
  assert.notDeepEqual(trainFeedForward(EITHER, { ...OPTIONS, epochs: 3, seed: 5 }).weights, weights);
});

test('a network that learns with inputs and units left out still learns', () => {
  const network = trainFeedForward(EITHER, { ...OPTIONS, hidden: 40, dropHidden: 0.2, dropGroup: 0.05 });
  for (const example of EITHER) assert.equal(best(meanProbabilities([network], example.input)), example.label);
});

test('several networks answer with probabilities that add up to 1', () => {
  const networks = [1, 2, 3].map((seed) => trainFeedForward(EITHER, { ...OPTIONS, epochs: 5, seed }));
  const numbers = fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(numbers, (values) => {
      const chances = meanProbabilities(networks, input(...values));
      assert.ok(Math.abs(chances.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-6);
      assert.ok(chances.every((chance) => chance >= 0));
    }),
  );
});

test('networks come back from a model file nearly as they were, and answer the same', () => {
  const networks = [1, 2].map((seed) => trainFeedForward(EITHER, { ...OPTIONS, seed }));
  const back = feedForwardFrom('toy', feedForwardArrays('toy', networks));
  assert.equal(back.length, networks.length);
  for (const example of EITHER) {
    const [was, is] = [meanProbabilities(networks, example.input), meanProbabilities(back, example.input)];
    assert.ok(Math.abs(was[1]! - is[1]!) < 0.05);
  }
  assert.throws(() => feedForwardFrom('other', feedForwardArrays('toy', networks)), /no networks named other/);
});
