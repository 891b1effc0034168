import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashText } from '../../src/learning/hashing.ts';
import { probabilities, trainLogistic } from '../../src/learning/logistic.ts';
import { sparseLogisticArrays, sparseLogisticFrom } from '../../src/learning/sparse-logistic.ts';

const LABELS = 12;
/** Each label has a word of its own and shares one with all. */
const EXAMPLES = Array.from({ length: LABELS }, (_, label) => ({
  label,
  features: Int32Array.of(hashText(`word ${label}`), hashText('shared')),
}));
const MODEL = trainLogistic(EXAMPLES, { labels: LABELS, l2: 0.01, epochs: 40, rate: 0.2, fewest: 1, seed: 5 });

test('a model comes back with nearly the same answers', () => {
  const back = sparseLogisticFrom('toy', sparseLogisticArrays('toy', MODEL));
  for (const { features, label } of EXAMPLES) {
    const chances = probabilities(back, features);
    assert.equal(chances.indexOf(Math.max(...chances)), label);
    assert.ok(Math.abs(chances[label]! - probabilities(MODEL, features)[label]!) < 0.05);
  }
});

test('what comes back is written again as the same bytes', () => {
  const arrays = sparseLogisticArrays('toy', MODEL);
  assert.deepEqual(sparseLogisticArrays('toy', sparseLogisticFrom('toy', arrays)), arrays);
});

test('labels that a feature hardly speaks of take no place', () => {
  const row = {
    labels: 4,
    scale: 1,
    keys: Int32Array.of(7),
    weights: Int8Array.of(100, 1, 0, -50),
    slots: MODEL.slots,
  };
  const arrays = sparseLogisticArrays('toy', row);
  assert.deepEqual([...arrays['toy.labels']!], [0, 3]);
  assert.deepEqual([...arrays['toy.weights']!], [100, -50]);
});

test('a file without such a model is refused', () => {
  assert.throws(() => sparseLogisticFrom('other', sparseLogisticArrays('toy', MODEL)), /no weights named other/);
});
