// A yes-or-no learner over hashed features.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeatureList } from '../../src/learning/feature-list.ts';
import { type LogisticGroup, probabilitiesOf, trainLogistic } from '../../src/learning/hashed-logistic.ts';
import { seededRandom } from '../../src/learning/random.ts';

const TRAINING = { bits: 12, epochs: 5, rate: 0.2, decay: 0, dropout: 0, seed: 5 };

/** Items with three answers each; true where the first answer is even, but for one in ten. */
function group(seed: number): LogisticGroup {
  const random = seededRandom(seed);
  const list = new FeatureList();
  const truth = Float32Array.from({ length: 50 }, () => {
    const answer = Math.floor(random() * 20);
    list.startAt(1);
    list.add(answer);
    list.add(Math.floor(random() * 20), answer % 3);
    list.add(7);
    list.endItem();
    const even = answer % 2 === 0;
    return even === random() < 0.9 ? 1 : 0;
  });
  return { ...list.finish(), truth };
}

test('what is true nine times in ten gets about that probability, and the same seed gives the same weights', () => {
  const groups = Array.from({ length: 80 }, (_, i) => group(i));
  const rows = trainLogistic(groups, TRAINING);
  const { ids, offsets, truth } = group(1000);
  const probabilities = probabilitiesOf(rows, ids, offsets);
  const right = truth.filter((value, i) => value === (probabilities[i]! > 0.5 ? 1 : 0)).length;
  assert.ok(right >= 40, `${right} of 50`);
  const mean = probabilities.reduce((sum, value) => sum + Math.max(value, 1 - value), 0) / 50;
  assert.ok(mean > 0.8 && mean < 0.97, `${mean}`);
  assert.deepEqual(trainLogistic(groups, TRAINING), rows);
});

test('equal answers to different questions are different features', () => {
  const list = new FeatureList(1);
  list.startAt(3);
  list.add(1);
  list.add(1);
  list.endItem();
  list.endItem();
  const { ids, offsets } = list.finish();
  assert.notEqual(ids[0], ids[1]);
  assert.deepEqual([...offsets], [0, 2, 2]);
});
