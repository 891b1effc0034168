// Learning the weights of a feed-forward network: Adam over small batches, with whole groups of inputs and single hidden units left out at random.

import {
  type FeedForward,
  type FeedForwardShape,
  outputsOf,
  type SparseInput,
  softmax,
  weightCount,
} from './feed-forward.ts';
import { type Random, seededRandom, shuffled } from './random.ts';

export type NetworkExample = { readonly input: SparseInput; readonly label: number };

/** `groups`: where each group of inputs begins that is left out as one, and where the last ends. */
export type FeedForwardOptions = FeedForwardShape & {
  readonly groups: readonly number[];
  readonly epochs: number;
  readonly rate: number;
  /** Shares left out: of the first group, of the others, of the hidden units. */
  readonly dropFirst: number;
  readonly dropGroup: number;
  readonly dropHidden: number;
  readonly seed: number;
};

const BATCH = 16;
const MOMENT = 0.9;
const SQUARES = 0.999;
const TINY = 1e-8;
/** How far the rate has fallen at the end. */
const FALL = 0.8;

/** A network for `examples`; same examples and options, same weights. */
export function trainFeedForward(examples: readonly NetworkExample[], options: FeedForwardOptions): FeedForward {
  const random = seededRandom(options.seed);
  const { inputs, hidden, labels } = options;
  const network = { inputs, hidden, labels, weights: beginning(options, random) };
  const adam = { first: new Float32Array(network.weights.length), second: new Float32Array(network.weights.length) };
  const gradient = new Float32Array(network.weights.length);
  let steps = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled([...examples.keys()], random);
    const rate = options.rate * (1 - (FALL * epoch) / options.epochs);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      gradient.fill(0);
      for (const one of batch) addGradient(network, examples[one]!, options, random, gradient);
      steps += 1;
      update(network.weights, gradient, adam, { steps, rate, count: batch.length });
    }
  }
  return network;
}

function beginning(shape: FeedForwardShape, random: Random): Float32Array {
  const weights = new Float32Array(weightCount(shape));
  const { inputs, hidden, labels } = shape;
  const fill = (from: number, rows: number, width: number, size: number): void => {
    for (let row = 0; row < rows; row++)
      for (let i = 0; i < width; i++) weights[from + row * (width + 1) + i] = (2 * random() - 1) * size;
  };
  fill(0, hidden, inputs, Math.sqrt(6 / inputs));
  fill(hidden * (inputs + 1), labels, hidden, 1 / Math.sqrt(hidden));
  return weights;
}

/** Adds to `gradient`, which belongs to the caller, what one example asks for. */
function addGradient(
  network: FeedForward,
  { input, label }: NetworkExample,
  options: FeedForwardOptions,
  random: Random,
  gradient: Float32Array,
): void {
  const { inputs, hidden, labels, weights } = network;
  const { at, values } = thinnedInput(input, options, random);
  const keep = 1 - options.dropHidden;
  const answers = new Float32Array(hidden);
  for (let unit = 0; unit < hidden; unit++) {
    if (random() < options.dropHidden) continue;
    const row = unit * (inputs + 1);
    let sum = weights[row + inputs]!;
    for (let i = 0; i < at.length; i++) sum += weights[row + at[i]!]! * values[i]!;
    if (sum > 0) answers[unit] = sum / keep;
  }
  const error = softmax(outputsOf(network, answers));
  error[label]! -= 1;
  const below = new Float32Array(hidden);
  for (let of = 0; of < labels; of++) {
    const row = hidden * (inputs + 1) + of * (hidden + 1);
    gradient[row + hidden]! += error[of]!;
    for (let unit = 0; unit < hidden; unit++) {
      if (answers[unit] === 0) continue;
      gradient[row + unit]! += error[of]! * answers[unit]!;
      below[unit]! += error[of]! * weights[row + unit]!;
    }
  }
  for (let unit = 0; unit < hidden; unit++) {
    if (answers[unit] === 0) continue;
    const row = unit * (inputs + 1);
    const share = below[unit]! / keep;
    gradient[row + inputs]! += share;
    for (let i = 0; i < at.length; i++) gradient[row + at[i]!]! += share * values[i]!;
  }
}

/** The input without the groups that chance leaves out. */
function thinnedInput({ at, values }: SparseInput, options: FeedForwardOptions, random: Random): SparseInput {
  const { groups, dropFirst, dropGroup } = options;
  const left = groups.slice(1).map((_, group) => random() < (group === 0 ? dropFirst : dropGroup));
  const stays = (index: number): boolean => {
    const group = groups.findLastIndex((from) => from <= index);
    return group < 0 || group >= left.length || !left[group];
  };
  const kept = Int32Array.from(at.keys()).filter((i) => stays(at[i]!));
  return { at: kept.map((i) => at[i]!), values: Float32Array.from(kept, (i) => values[i]!) };
}

type Adam = { readonly first: Float32Array; readonly second: Float32Array };

function update(
  weights: Float32Array,
  gradient: Float32Array,
  { first, second }: Adam,
  { steps, rate, count }: { steps: number; rate: number; count: number },
): void {
  const speed = (rate * Math.sqrt(1 - SQUARES ** steps)) / (1 - MOMENT ** steps);
  for (let i = 0; i < weights.length; i++) {
    const slope = gradient[i]! / count;
    if (slope === 0 && first[i] === 0) continue;
    first[i] = MOMENT * first[i]! + (1 - MOMENT) * slope;
    second[i] = SQUARES * second[i]! + (1 - SQUARES) * slope * slope;
    weights[i]! -= (speed * first[i]!) / (Math.sqrt(second[i]!) + TINY);
  }
}
