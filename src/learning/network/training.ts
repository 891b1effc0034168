// Fits a network to labelled sequences: the gradient of a CRF's loss back through the layers, Adam's steps, the same for the same seed.

import { type Lattice, latticeOf } from '../crf.ts';
import { type Random, seededRandom, shuffled } from '../random.ts';
import { runBack } from './back.ts';
import { chainPotentials } from './chain.ts';
import type { Kernels } from './kernels.ts';
import {
  type Blot,
  inputWidth,
  type Network,
  type NetworkInput,
  type NetworkShape,
  type NetworkWeights,
  runForward,
  scoresWidth,
  stepScoresOf,
  type WordVectors,
  weightsAt,
} from './network.ts';

/** A stretch of an example's tokens whose labels are a chain of their own, with one labelling an annotator. */
export type Chain = { readonly first: number; readonly length: number; readonly labels: readonly Uint8Array[] };
export type NetworkExample = { readonly input: NetworkInput; readonly chains: readonly Chain[] };

export type NetworkTraining = {
  readonly epochs: number;
  readonly rate: number;
  /** Shares blotted out of the input, of each layer's output, and of the features of a token. */
  readonly inputDropout: number;
  readonly layerDropout: number;
  readonly featureDropout: number;
  readonly seed: number;
};

/** Longer gradients are shortened to this, so that one odd report does not undo what was learnt. */
const LONGEST_GRADIENT = 5;
const WARM_UP_STEPS = 100;
const FEATURE_SPREAD = 0.1;

/** A network in training, with what Adam remembers of each weight. */
export type Trainer = {
  readonly network: Network;
  readonly gradients: NetworkWeights;
  readonly means: number;
  readonly squares: number;
  readonly allowed: Uint8Array;
};

/**
 * A network fitted to the examples on `kernels`. `allowed` is as in CrfShape. `log` gets a line an epoch, `look` the network after each epoch (1, 2,
 * ...).
 */
export async function trainNetwork(
  shape: NetworkShape,
  allowed: Uint8Array,
  vectors: WordVectors,
  examples: readonly NetworkExample[],
  training: NetworkTraining,
  kernels: Kernels,
  log: (line: string) => void = () => {},
  look: (network: Network, epoch: number) => void = () => {},
): Promise<Network> {
  const random = seededRandom(training.seed);
  const trainer = startNetwork(shape, allowed, vectors, kernels, training.seed);
  const steps = training.epochs * examples.length;
  let step = 0;
  let order = [...examples];
  for (let epoch = 1; epoch <= training.epochs; epoch += 1) {
    order = shuffled(order, random);
    let loss = 0;
    for (const example of order) {
      loss += lossAndGradient(
        trainer,
        thinned(example, training.featureDropout, random),
        blotter(training, kernels, random),
      );
      const rate = training.rate * Math.min(1, (step + 1) / WARM_UP_STEPS) * (1 - step / steps);
      descend(trainer, step + 1, rate);
      step += 1;
    }
    log(`epoch ${epoch} of ${training.epochs}: loss ${(loss / order.length).toFixed(3)} a text`);
    look(trainer.network, epoch);
    await new Promise(setImmediate);
  }
  return trainer.network;
}

/** A network with weights drawn by chance, as training begins with. */
export function startNetwork(
  shape: NetworkShape,
  allowed: Uint8Array,
  vectors: WordVectors,
  kernels: Kernels,
  seed: number,
): Trainer {
  const { heap } = kernels;
  const random = seededRandom(seed);
  const { count } = weightsAt(0, shape);
  const weights = weightsAt(heap.zeros(count), shape);
  const gradients = weightsAt(heap.zeros(count), shape);
  const [means, squares] = [heap.zeros(count), heap.zeros(count)];
  spread(heap.floats, weights.features, 2 ** shape.featureBits * shape.featureWidth, FEATURE_SPREAD, random);
  let depth = inputWidth(shape);
  shape.layers.forEach(({ width, treeLayer }, number) => {
    const { matrix } = weights.layers[number]!;
    const rows = treeLayer ? 2 * depth : depth;
    spread(heap.floats, matrix.at, rows * matrix.row, Math.sqrt(3 / rows), random);
    depth = 2 * width;
  });
  spread(heap.floats, weights.output.at, depth * weights.output.row, Math.sqrt(3 / depth), random);
  return { network: { shape, kernels, vectors, weights }, gradients, means, squares, allowed };
}

/** Fills with even chance from -most to most. */
function spread(floats: Float32Array, at: number, count: number, most: number, random: Random): void {
  for (let i = at; i < at + count; i += 1) floats[i] = (2 * random() - 1) * most;
}

/** Dropout (Srivastava et al. 2014): what the pass blots out, the pass back blots out again, by the same seed. */
function blotter({ inputDropout, layerDropout }: NetworkTraining, kernels: Kernels, random: Random): Blot {
  const seed = Math.floor(random() * 2 ** 31);
  return (at, count, layer) => {
    const share = layer === 0 ? inputDropout : layerDropout;
    if (share > 0) kernels.blot(at, count, seed + layer, share);
  };
}

function thinned(example: NetworkExample, share: number, random: Random): NetworkExample {
  if (share === 0) return example;
  const { features, offsets, length } = example.input;
  const kept = new Int32Array(features.length);
  const starts = new Int32Array(length + 1);
  let count = 0;
  for (let t = 0; t < length; t += 1) {
    for (let k = offsets[t]!; k < offsets[t + 1]!; k += 1) if (random() >= share) kept[count++] = features[k]!;
    starts[t + 1] = count;
  }
  return { ...example, input: { ...example.input, features: kept.subarray(0, count), offsets: starts } };
}

/** Adds the gradient of one example to `gradients`; answers its loss. */
export function lossAndGradient(trainer: Trainer, { input, chains }: NetworkExample, blot: Blot = () => {}): number {
  const { network, gradients } = trainer;
  const { heap } = network.kernels;
  const mark = heap.mark();
  const ran = runForward(network, input, blot);
  const dScores = heap.zeros(input.length * scoresWidth(network.shape));
  const loss = chains.reduce((sum, chain) => sum + chainLoss(trainer, ran.scores, dScores, chain), 0);
  runBack(network, gradients, input, ran, dScores, blot);
  heap.release(mark);
  return loss;
}

/** Negative log probability of the chain's labels, a mean over its annotators; writes the gradient of the scores, adds that of the steps. */
function chainLoss(trainer: Trainer, scores: number, dScores: number, chain: Chain): number {
  const { network, gradients, allowed } = trainer;
  const { floats } = network.kernels.heap;
  const { labels } = network.shape;
  const columns = scoresWidth(network.shape);
  const { first, length } = chain;
  const steps = stepScoresOf(network);
  const rows = { scores: floats, at: scores, row: columns };
  const lattice = latticeOf(chainPotentials(rows, chain, steps, allowed), labels);
  const share = 1 / chain.labels.length;
  let loss = 0;
  for (const right of chain.labels) loss += share * lossOf(lattice, right);
  for (let t = 0; t < length; t += 1) {
    for (let label = 0; label < labels; label += 1) {
      floats[dScores + (first + t) * columns + label] =
        lattice.forward[t * labels + label]! * lattice.backward[t * labels + label]!;
    }
    for (const right of chain.labels) floats[dScores + (first + t) * columns + right[t]!]! -= share;
    if (t > 0) stepGradient(floats, gradients.steps, lattice, chain, t);
  }
  return loss;
}

function stepGradient(floats: Float32Array, to: number, lattice: Lattice, { labels: rights }: Chain, t: number): void {
  const { labels, forward, backward, factors, scales } = lattice;
  for (let before = 0; before < labels; before += 1) {
    for (let after = 0; after < labels; after += 1) {
      const pair = before * labels + after;
      floats[to + pair]! +=
        (forward[(t - 1) * labels + before]! * factors[t * labels * labels + pair]! * backward[t * labels + after]!) /
        scales[t]!;
    }
  }
  for (const right of rights) floats[to + right[t - 1]! * labels + right[t]!]! -= 1 / rights.length;
}

function lossOf({ labels, factors, scales, length }: Lattice, right: Uint8Array): number {
  let loss = 0;
  for (let t = 0; t < length; t += 1) {
    const before = t > 0 ? right[t - 1]! : 0;
    loss -= Math.log(factors[(t * labels + before) * labels + right[t]!]! / scales[t]!);
  }
  return loss;
}

/** One step of Adam against the gradients, which are zero afterwards. */
function descend({ network, gradients, means, squares }: Trainer, step: number, rate: number): void {
  const { weights, kernels } = network;
  const length = Math.sqrt(kernels.squares(gradients.at, gradients.count));
  const corrected = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
  kernels.adam({
    weights: weights.at,
    gradients: gradients.at,
    means,
    squares,
    count: weights.count,
    rate: corrected,
    scale: length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1,
  });
}
