// Fits a network to labelled sequences: the gradient of a CRF's loss back through the layers, Adam's steps, the same for the same seed.

import { type Lattice, latticeOf, lossOf } from '../crf.ts';
import { mix } from '../hashing.ts';
import { type Random, seededRandom, shuffled } from '../random.ts';
import { thinned } from '../thinning.ts';
import { runBack } from './back.ts';
import { chainPotentials } from './chain.ts';
import { ADAM, type Kernels } from './kernel-types.ts';
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

/** A stretch of an example's tokens whose labels are a chain of their own. */
export type Chain = { readonly first: number; readonly length: number; readonly target: Target };

/** What is right: a labelling by each annotator, or, where nobody marked it, the share of each label `[t * labels + label]`, 0 to 1. */
export type Target = { readonly labels: readonly Uint8Array[] } | { readonly shares: Float32Array };

export type NetworkExample = { readonly input: NetworkInput; readonly chains: readonly Chain[] };

export type NetworkTraining = {
  readonly epochs: number;
  readonly rate: number;
  /** Shares blotted out of the input, of each layer's output, and of the features of a token. */
  readonly inputDropout: number;
  readonly layerDropout: number;
  readonly featureDropout: number;
  /** Of the texts that nobody marked, so many are drawn for each epoch for one that somebody did. */
  readonly told: number;
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

/** What a network is to be: its shape, the steps between labels that may be taken (as in CrfShape), the words it is given. */
export type NetworkPlan = { readonly shape: NetworkShape; readonly allowed: Uint8Array; readonly vectors: WordVectors };

/** Where training stood after an epoch (1, 2, ...). */
export type TrainingState = {
  readonly epoch: number;
  readonly weights: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
};

/** What goes on beside training: a line an epoch, and its state for a training that is interrupted to go on from. */
export type TrainingWatch = {
  readonly log?: (line: string) => void;
  readonly resume?: TrainingState | undefined;
  readonly save?: (state: () => TrainingState) => void;
};

/** What is learnt from: examples that people marked, and such of which another learner tells what it thinks. */
export type NetworkExamples = { readonly marked: readonly NetworkExample[]; readonly told?: readonly NetworkExample[] };

/** A network on `kernels` fitted to the examples. The same seed gives the same weights, however often it was interrupted. */
export function trainNetwork(
  plan: NetworkPlan,
  { marked, told = [] }: NetworkExamples,
  training: NetworkTraining,
  kernels: Kernels,
  { log = () => {}, resume, save = () => {} }: TrainingWatch = {},
): Network {
  const trainer = startNetwork(plan, kernels, training.seed);
  if (resume) restore(trainer, resume);
  const drawn = Math.min(told.length, Math.round(training.told * marked.length));
  const each = marked.length + drawn;
  const steps = training.epochs * each;
  for (let epoch = (resume?.epoch ?? 0) + 1; epoch <= training.epochs; epoch += 1) {
    const random = seededRandom(mix(training.seed, epoch));
    const order = shuffled([...marked, ...shuffled(told, random).slice(0, drawn)], random);
    let loss = 0;
    order.forEach((example, i) => {
      const { features, offsets } = example.input;
      const left = thinned({ ids: features, offsets }, training.featureDropout, random);
      const input = { ...example.input, features: left.ids, offsets: left.offsets };
      loss += lossAndGradient(trainer, { ...example, input }, blotter(training, kernels, random));
      const step = (epoch - 1) * each + i;
      descend(trainer, step + 1, training.rate * Math.min(1, (step + 1) / WARM_UP_STEPS) * (1 - step / steps));
    });
    log(`epoch ${epoch} of ${training.epochs}: loss ${(loss / order.length).toFixed(3)} a text`);
    save(() => stateOf(trainer, epoch));
  }
  return trainer.network;
}

function stateOf({ network, means, squares }: Trainer, epoch: number): TrainingState {
  const { kernels, weights } = network;
  const copy = (at: number): Float32Array => kernels.heap.floats.slice(at, at + weights.count);
  return { epoch, weights: copy(weights.at), means: copy(means), squares: copy(squares) };
}

function restore({ network, means, squares }: Trainer, state: TrainingState): void {
  const { floats } = network.kernels.heap;
  floats.set(state.weights, network.weights.at);
  floats.set(state.means, means);
  floats.set(state.squares, squares);
}

/** A network with weights drawn by chance, as training begins with. */
export function startNetwork({ shape, allowed, vectors }: NetworkPlan, kernels: Kernels, seed: number): Trainer {
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

/** The chain's loss; writes the gradient of the scores, adds that of the steps. */
function chainLoss(trainer: Trainer, scores: number, dScores: number, chain: Chain): number {
  const { network, allowed } = trainer;
  const { floats } = network.kernels.heap;
  const { labels } = network.shape;
  const columns = scoresWidth(network.shape);
  const { first, length, target } = chain;
  const rows = { scores: floats, at: scores, row: columns };
  const lattice = latticeOf(chainPotentials(rows, chain, stepScoresOf(network), allowed), labels);
  for (let t = 0; t < length; t += 1) {
    for (let label = 0; label < labels; label += 1) {
      floats[dScores + (first + t) * columns + label] =
        lattice.forward[t * labels + label]! * lattice.backward[t * labels + label]!;
    }
  }
  const from = dScores + first * columns;
  if ('shares' in target) return sharesLoss(floats, from, columns, lattice, target.shares);
  return labelsLoss(floats, { from, columns, steps: trainer.gradients.steps }, lattice, target.labels);
}

/**
 * Knowledge distilled (Hinton et al. 2015): the gradient is that of the log probability expected by the shares; the scores of the steps
 * are left to marked texts. Answers the cross entropy of each token's label by itself. `floats` holds the chain's probabilities from
 * `from` on, and the gradient afterwards.
 */
function sharesLoss(floats: Float32Array, from: number, columns: number, lattice: Lattice, shares: Float32Array) {
  const { length, labels } = lattice;
  let loss = 0;
  for (let t = 0; t < length; t += 1) {
    for (let label = 0; label < labels; label += 1) {
      const share = shares[t * labels + label]!;
      const at = from + t * columns + label;
      if (share > 0) loss -= share * Math.log(Math.max(floats[at]!, Number.MIN_VALUE));
      floats[at]! -= share;
    }
  }
  return loss;
}

/** Where the gradients of a chain lie: that of its scores, `columns` a token, and that of the steps. */
type ChainGradients = { readonly from: number; readonly columns: number; readonly steps: number };

/** Negative log probability of the chain's labels, a mean over its annotators. */
function labelsLoss(
  floats: Float32Array,
  { from, columns, steps }: ChainGradients,
  lattice: Lattice,
  annotators: readonly Uint8Array[],
): number {
  const share = 1 / annotators.length;
  let loss = 0;
  for (const right of annotators) loss += share * lossOf(lattice, right);
  for (let t = 0; t < lattice.length; t += 1) {
    for (const right of annotators) floats[from + t * columns + right[t]!]! -= share;
    if (t > 0) stepGradient(floats, steps, lattice, annotators, t);
  }
  return loss;
}

function stepGradient(
  floats: Float32Array,
  to: number,
  lattice: Lattice,
  rights: readonly Uint8Array[],
  t: number,
): void {
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

/** One step of Adam against the gradients, which are zero afterwards. */
function descend({ network, gradients, means, squares }: Trainer, step: number, rate: number): void {
  const { weights, kernels } = network;
  const length = Math.sqrt(kernels.squares(gradients.at, gradients.count));
  const corrected = (rate * Math.sqrt(1 - ADAM.keepSquare ** step)) / (1 - ADAM.keepMean ** step);
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
