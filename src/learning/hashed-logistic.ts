// Logistic regression over hashed binary features, for yes-or-no questions with very many of them.

import { type PackedRows, packRows, scoreRows } from './packed-rows.ts';
import { type Random, seededRandom, shuffled } from './random.ts';
import { thinned } from './thinning.ts';

/** A group of items with their features as flat lists (see FeatureList) and how true each is, from 0 to 1. */
export type LogisticGroup = { readonly ids: Int32Array; readonly offsets: Int32Array; readonly truth: Float32Array };

export type LogisticTraining = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of the features left out of each item, others each time, so that weights do not lean on a few. */
  readonly dropout: number;
  readonly seed: number;
};

const LEAST_GRADIENT = 1e-3;
const DAMPING = 0.5;
const LAST_RATE = 0.25;

/** Weights fitted by stochastic gradient with AdaGrad's step sizes; the same seed gives the same weights. */
export function trainLogistic(groups: readonly LogisticGroup[], training: LogisticTraining): PackedRows {
  const { bits, epochs, rate, decay, dropout, seed } = training;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits);
  const random: Random = seededRandom(seed);
  let order = [...groups];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    order = shuffled(order, random);
    const now = rate * (epoch === epochs - 1 ? LAST_RATE : 1);
    for (const group of order) {
      learnGroup(weights, squares, { ...group, ...thinned(group, dropout, random) }, now, decay);
    }
  }
  return packRows(weights, 1, weights.length);
}

/** Probability of each item. */
export function probabilitiesOf(rows: PackedRows, ids: Int32Array, offsets: Int32Array): Float32Array {
  const sums = new Float32Array(offsets.length - 1);
  scoreRows(rows, ids, offsets, sums);
  for (let item = 0; item < sums.length; item += 1) sums[item] = 1 / (1 + Math.exp(-sums[item]!));
  return sums;
}

function learnGroup(
  weights: Float32Array,
  squares: Float32Array,
  { ids, offsets, truth }: LogisticGroup,
  rate: number,
  decay: number,
): void {
  const mask = weights.length - 1;
  for (let item = 0; item < truth.length; item += 1) {
    let sum = 0;
    for (let k = offsets[item]!; k < offsets[item + 1]!; k += 1) sum += weights[ids[k]! & mask]!;
    const gradient = 1 / (1 + Math.exp(-sum)) - truth[item]!;
    if (Math.abs(gradient) < LEAST_GRADIENT) continue;
    for (let k = offsets[item]!; k < offsets[item + 1]!; k += 1) {
      const at = ids[k]! & mask;
      const slope = gradient + decay * weights[at]!;
      squares[at]! += slope * slope;
      weights[at]! -= (rate * slope) / Math.sqrt(squares[at]! + DAMPING);
    }
  }
}
