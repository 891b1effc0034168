// The averaged perceptron, and the two ways in which its weights are packed: what was learnt is what is used.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashText, mix } from '../../src/learning/hashing.ts';
import { packNarrow, scoreThree, unpackNarrow } from '../../src/learning/narrow-weights.ts';
import { AveragedPerceptron, best } from '../../src/learning/perceptron.ts';
import { seededRandom, shuffled } from '../../src/learning/random.ts';
import { packWeights, scoreSparse, unpackWeights } from '../../src/learning/sparse-weights.ts';

const BITS = 12;
const CLASSES = 3;

/** Words that end in a, o or neither, as three classes told apart by their last letter. */
const EXAMPLES = ['casa', 'libro', 'mesa', 'vino', 'pan', 'luz', 'agua', 'fuego', 'mar'].map((word) => ({
  features: Int32Array.of(hashText(word), mix(1, hashText(word, word.length - 1)), mix(2, hashText(word, 0, 1))),
  gold: word.endsWith('a') ? 0 : word.endsWith('o') ? 1 : 2,
}));

function learnt(): AveragedPerceptron {
  const learner = new AveragedPerceptron(BITS, CLASSES);
  const scores = new Float32Array(CLASSES);
  const random = seededRandom(7);
  for (let round = 0; round < 30; round++) {
    for (const { features, gold } of shuffled(EXAMPLES, random)) {
      learner.score(features, features.length, scores);
      learner.nextExample();
      learner.correct(features, features.length, gold, best(scores));
    }
  }
  return learner;
}

test('it learns what can be told apart, and carries it over to a word it has not seen', () => {
  const weights = unpackWeights(packWeights(learnt().averages(), 16), BITS, CLASSES);
  const scores = new Int32Array(CLASSES);
  for (const { features, gold } of EXAMPLES) {
    scoreSparse(weights, features, features.length, scores);
    assert.equal(best(scores), gold);
  }
  scoreSparse(weights, Int32Array.of(hashText('rosa'), mix(1, hashText('a')), mix(2, hashText('r'))), 3, scores);
  assert.equal(best(scores), 0);
});

test('the same examples in the same order give the same weights', () => {
  assert.deepEqual([...learnt().averages()], [...learnt().averages()]);
});

/** Rows of weights for some of the buckets of a table, with gaps longer than a byte counts. */
const rows = fc
  .uniqueArray(fc.nat({ max: (1 << BITS) - 1 }), { maxLength: 12 })
  .map((buckets) => [...buckets].sort((a, b) => a - b))
  .chain((buckets) =>
    fc.tuple(
      ...buckets.map((bucket) =>
        fc
          .array(fc.integer({ min: -127, max: 127 }), { minLength: CLASSES, maxLength: CLASSES })
          .map((weights) => ({ bucket, weights: Float32Array.from(weights) })),
      ),
    ),
  );

test('packed weights score as those they were packed from, bucket by bucket', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const weights = unpackWeights(packWeights(list, 1), BITS, CLASSES);
      const scores = new Int32Array(CLASSES);
      for (const row of list) {
        scoreSparse(weights, Int32Array.of(row.bucket), 1, scores);
        assert.deepEqual(
          [...scores],
          [...row.weights].map((weight) => weight + 0),
        );
      }
    }),
  );
});

test('narrow weights keep what sets the classes apart', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const weights = unpackNarrow(packNarrow(list, 0.5), BITS);
      const scores = new Int32Array(CLASSES);
      for (const row of list) {
        scoreThree(weights, Int32Array.of(row.bucket), 1, scores);
        const [first = 0, ...others] = row.weights;
        const kept = others.map((weight) => Math.max(-127, Math.min(127, Math.round((weight - first) / 2))));
        assert.deepEqual([...scores], [0, ...kept.map((weight) => weight + 0)]);
      }
    }),
  );
});

test('weights beyond a byte are cut, small ones are left out', () => {
  const list = [{ bucket: 5, weights: Float32Array.of(1000, 0.4, -1000) }];
  const packed = packWeights(list, 1);
  assert.deepEqual([...packed.weights], [127, -127]);
  assert.deepEqual([...packed.classes], [0, 2]);
});

test('the dice fall the same way for the same seed, and a shuffle loses nothing', () => {
  const draw = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
  assert.deepEqual(draw(3), draw(3));
  assert.notDeepEqual(draw(3), draw(4));
  assert.ok(draw(3).every((value) => value >= 0 && value < 1));
  const items = [1, 2, 3, 4, 5, 6];
  assert.deepEqual(shuffled(items, seededRandom(1)).sort(), items);
});
