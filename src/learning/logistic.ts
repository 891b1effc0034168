// Multinomial logistic regression over sparse hashed features: how likely each label is for a thing that a stage asks about.

import type { NumberArray } from './model-file.ts';
import { seededRandom, shuffled } from './random.ts';

/** Something to learn from: 32-bit hashes of its features, each at most once, and the label that is right. */
export type Example = { readonly features: Int32Array; readonly label: number };

/**
 * `l2` is the strength of the quadratic penalty over the whole sum; `fewest` is how often a feature must be seen to get weights;
 * `seed` settles the order in which examples are visited.
 */
export type LogisticOptions = {
  readonly labels: number;
  readonly l2: number;
  readonly epochs: number;
  readonly rate: number;
  readonly fewest: number;
  readonly seed: number;
};

/** Row `r` of `weights` (one number a label, times `scale`) belongs to the feature whose hash is `keys[r]`. `slots` finds the row. */
export type Logistic = {
  readonly labels: number;
  readonly scale: number;
  readonly keys: Int32Array<ArrayBuffer>;
  readonly weights: Int8Array<ArrayBuffer>;
  readonly slots: Int32Array;
};

const EMPTY = -1;
const LARGEST_WEIGHT = 127;
const TINY = 1e-8;
/** A feature none of whose rounded weights is larger than this is left out: it would hardly be felt. */
const HARDLY_FELT = 3;

/** Weights for `examples`, by AdaGrad; same examples and options, same weights. Throws where there is nothing to learn from. */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Logistic {
  if (examples.length === 0) throw new Error('logistic regression needs at least one example');
  const counts = countFeatures(examples);
  const keys = Int32Array.from(
    [...counts.keys()].filter((key) => counts.get(key)! >= options.fewest).sort((a, b) => a - b),
  );
  const slots = slotsFor(keys);
  const rows = examples.map(({ features }) => rowsOf(features, keys, slots));
  const frequency = Float64Array.from(keys, (key) => counts.get(key)!);
  const weights = fit(
    rows,
    examples.map(({ label }) => label),
    frequency,
    options,
  );
  return pruned({ labels: options.labels, keys, slots, ...quantized(weights) });
}

/** Probability of each label for the hashed `features`; they add up to 1. */
export function probabilities(model: Logistic, features: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(model.labels);
  for (let at = 0; at < features.length; at++) {
    const row = rowOf(features[at]!, model.keys, model.slots);
    if (row === EMPTY) continue;
    const base = row * model.labels;
    for (let label = 0; label < model.labels; label++) sums[label]! += model.weights[base + label]!;
  }
  for (let label = 0; label < model.labels; label++) sums[label]! *= model.scale;
  return softmax(sums);
}

/** The arrays that a model file holds of it, each name opened by `name`. */
export function logisticArrays(name: string, model: Logistic): Record<string, NumberArray> {
  return {
    [`${name}.keys`]: model.keys,
    [`${name}.weights`]: model.weights,
    [`${name}.shape`]: Float32Array.of(model.labels, model.scale),
  };
}

/** The model that `logisticArrays` wrote under `name`. Throws where the file holds none. */
export function logisticFrom(name: string, arrays: Readonly<Record<string, NumberArray>>): Logistic {
  const keys = arrays[`${name}.keys`];
  const weights = arrays[`${name}.weights`];
  const [labels, scale] = arrays[`${name}.shape`] ?? [];
  if (!(keys instanceof Int32Array) || !(weights instanceof Int8Array) || labels === undefined || scale === undefined)
    throw new Error(`the model file holds no weights named ${name}`);
  return { labels, scale, keys, weights, slots: slotsFor(keys) };
}

function countFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Open addressing with at least half of the slots free: a lookup costs about one probe. */
function slotsFor(keys: Int32Array): Int32Array {
  const slots = new Int32Array(1 << Math.ceil(Math.log2(2 * keys.length + 2))).fill(EMPTY);
  const mask = slots.length - 1;
  for (let row = 0; row < keys.length; row++) {
    let at = keys[row]! & mask;
    while (slots[at] !== EMPTY) at = (at + 1) & mask;
    slots[at] = row;
  }
  return slots;
}

function rowOf(key: number, keys: Int32Array, slots: Int32Array): number {
  const mask = slots.length - 1;
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const row = slots[at]!;
    if (row === EMPTY || keys[row] === key) return row;
  }
}

function rowsOf(features: Int32Array, keys: Int32Array, slots: Int32Array): Int32Array {
  return features.map((key) => rowOf(key, keys, slots)).filter((row) => row !== EMPTY);
}

/** Stochastic gradient steps; each visit of a feature pays its share of the penalty, so that an epoch pays all of it. */
function fit(
  rows: readonly Int32Array[],
  labels: readonly number[],
  frequency: Float64Array,
  options: LogisticOptions,
): Float64Array {
  const random = seededRandom(options.seed);
  const weights = new Float64Array(frequency.length * options.labels);
  const history = new Float64Array(weights.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled([...rows.keys()], random))
      step(rows[at]!, labels[at]!, { weights, history, frequency, options });
  }
  return weights;
}

type Fitting = {
  readonly weights: Float64Array;
  readonly history: Float64Array;
  readonly frequency: Float64Array;
  readonly options: LogisticOptions;
};

function step(rows: Int32Array, right: number, { weights, history, frequency, options }: Fitting): void {
  const { labels, l2, rate } = options;
  const sums = new Float64Array(labels);
  for (const row of rows) for (let label = 0; label < labels; label++) sums[label]! += weights[row * labels + label]!;
  const error = softmax(sums);
  error[right]! -= 1;
  for (const row of rows) {
    const share = l2 / frequency[row]!;
    for (let label = 0; label < labels; label++) {
      const at = row * labels + label;
      const gradient = error[label]! + share * weights[at]!;
      history[at]! += gradient * gradient;
      weights[at]! -= (rate * gradient) / Math.sqrt(history[at]! + TINY);
    }
  }
}

function softmax(sums: Float64Array): Float64Array {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function quantized(weights: Float64Array): { scale: number; weights: Int8Array<ArrayBuffer> } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(largest / LARGEST_WEIGHT) || 1;
  return { scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function pruned({ labels, scale, keys, weights }: Logistic): Logistic {
  const kept = [...keys.keys()].filter((row) =>
    weights.subarray(row * labels, (row + 1) * labels).some((weight) => Math.abs(weight) > HARDLY_FELT),
  );
  const keptKeys = Int32Array.from(kept, (row) => keys[row]!);
  const keptWeights = new Int8Array(kept.length * labels);
  kept.forEach((row, at) => {
    keptWeights.set(weights.subarray(row * labels, (row + 1) * labels), at * labels);
  });
  return { labels, scale, keys: keptKeys, weights: keptWeights, slots: slotsFor(keptKeys) };
}
