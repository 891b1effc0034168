// A small network with one hidden layer: how likely each label is for a thing described by numbers. Several learnt from other beginnings answer together.

import type { NumberArray } from './model-file.ts';

/** What a network is asked about: the inputs that are not 0. `at` in rising order. */
export type SparseInput = { readonly at: Int32Array; readonly values: Float32Array };

export type FeedForwardShape = { readonly inputs: number; readonly hidden: number; readonly labels: number };

/** For each hidden unit its weights and its bias, then the same for each label. */
export type FeedForward = FeedForwardShape & { readonly weights: Float32Array };

const LARGEST = 127;

export function weightCount({ inputs, hidden, labels }: FeedForwardShape): number {
  return hidden * (inputs + 1) + labels * (hidden + 1);
}

/** Probability of each label, the mean over `networks`, which have one shape; they add up to 1. */
export function meanProbabilities(networks: readonly FeedForward[], input: SparseInput): Float64Array {
  const sums = new Float64Array(networks[0]?.labels ?? 0);
  for (const network of networks) {
    const chances = softmax(outputsOf(network, hiddenOf(network, input)));
    for (let label = 0; label < sums.length; label++) sums[label]! += chances[label]! / networks.length;
  }
  return sums;
}

/** What each hidden unit answers: nothing below 0. */
function hiddenOf(network: FeedForward, { at, values }: SparseInput): Float32Array {
  const { inputs, hidden, weights } = network;
  const turned = turnedOf(network);
  const sums = Float64Array.from({ length: hidden }, (_, unit) => weights[unit * (inputs + 1) + inputs]!);
  for (let i = 0; i < at.length; i++) {
    const value = values[i]!;
    for (let unit = 0, from = at[i]! * hidden; unit < hidden; unit++, from++) sums[unit]! += turned[from]! * value;
  }
  return Float32Array.from(sums, (sum) => Math.max(sum, 0));
}

/** The hidden units' weights with a row for each input, so that few inputs touch little memory. */
const turnedWeights = new WeakMap<FeedForward, Float32Array>();

/** Made when a network is first asked: once it answers, its weights change no more. */
function turnedOf(network: FeedForward): Float32Array {
  const known = turnedWeights.get(network);
  if (known) return known;
  const { inputs, hidden, weights } = network;
  const turned = new Float32Array(inputs * hidden);
  for (let unit = 0; unit < hidden; unit++) {
    for (let i = 0; i < inputs; i++) turned[i * hidden + unit] = weights[unit * (inputs + 1) + i]!;
  }
  turnedWeights.set(network, turned);
  return turned;
}

/** A number a label, before they are made probabilities. */
export function outputsOf({ inputs, hidden, labels, weights }: FeedForward, answers: Float32Array): Float64Array {
  const outputs = new Float64Array(labels);
  for (let label = 0; label < labels; label++) {
    const row = hidden * (inputs + 1) + label * (hidden + 1);
    let sum = weights[row + hidden]!;
    for (let unit = 0; unit < hidden; unit++) sum += weights[row + unit]! * answers[unit]!;
    outputs[label] = sum;
  }
  return outputs;
}

export function softmax(outputs: Float64Array): Float64Array {
  const highest = outputs.reduce((most, output) => Math.max(most, output), Number.NEGATIVE_INFINITY);
  const powers = outputs.map((output) => Math.exp(output - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The arrays that a model file holds of the networks, each name opened by `name`: 8 bits a weight, a scale for each hidden unit and label. */
export function feedForwardArrays(name: string, networks: readonly FeedForward[]): Record<string, NumberArray> {
  const { inputs, hidden, labels } = networks[0]!;
  const rows = networks.flatMap((network) => rowsOf(network));
  const scales = Float32Array.from(rows, (row) => row.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / LARGEST);
  const packed = rows.flatMap((row, i) => [...row].map((weight) => (scales[i] ? Math.round(weight / scales[i]!) : 0)));
  return {
    [`${name}.weights`]: Int8Array.from(packed),
    [`${name}.scales`]: scales,
    [`${name}.shape`]: Int32Array.of(networks.length, inputs, hidden, labels),
  };
}

/** The networks that `feedForwardArrays` wrote under `name`. Throws where the file holds none. */
export function feedForwardFrom(name: string, arrays: Readonly<Record<string, NumberArray>>): FeedForward[] {
  const [packed, scales] = [arrays[`${name}.weights`], arrays[`${name}.scales`]];
  const [count, inputs, hidden, labels] = arrays[`${name}.shape`] ?? [];
  if (!packed || !scales || count === undefined || inputs === undefined || hidden === undefined || labels === undefined)
    throw new Error(`the model file holds no networks named ${name}`);
  const shape = { inputs, hidden, labels };
  const size = weightCount(shape);
  return Array.from({ length: count }, (_, which) => {
    const weights = new Float32Array(size);
    let at = 0;
    for (let row = 0; row < hidden + labels; row++) {
      const scale = scales[which * (hidden + labels) + row]!;
      for (let end = at + widthOf(shape, row); at < end; at++) weights[at] = packed[which * size + at]! * scale;
    }
    return { ...shape, weights };
  });
}

function widthOf({ inputs, hidden }: FeedForwardShape, row: number): number {
  return row < hidden ? inputs + 1 : hidden + 1;
}

function rowsOf(network: FeedForward): Float32Array[] {
  let at = 0;
  return Array.from({ length: network.hidden + network.labels }, (_, row) => {
    const from = at;
    at += widthOf(network, row);
    return network.weights.subarray(from, at);
  });
}
