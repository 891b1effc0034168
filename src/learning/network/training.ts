// Fits a network to labelled sequences: the gradient of a CRF's loss back through the layers, Adam's steps, the same for the same seed.

import { type Lattice, latticeOf, type Potentials } from '../crf.ts';
import { type Random, seededRandom, shuffled } from '../random.ts';
import type { Kernels, Matrix } from './kernels.ts';
import {
  type Activations,
  type Blot,
  inputWidth,
  type LayerActivations,
  type Network,
  type NetworkInput,
  type NetworkShape,
  type NetworkWeights,
  runForward,
  scoresWidth,
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
  backFromScores(network, gradients, input, ran, dScores, blot);
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
  const lattice = latticeOf(potentials(network, allowed, scores, chain), labels);
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

function potentials(
  { kernels, shape, weights }: Network,
  allowed: Uint8Array,
  scores: number,
  { first, length }: Chain,
): Potentials {
  const { floats } = kernels.heap;
  const { labels } = shape;
  const columns = scoresWidth(shape);
  const nodes = new Float32Array(length * labels);
  for (let t = 0; t < length; t += 1) {
    for (let label = 0; label < labels; label += 1)
      nodes[t * labels + label] = floats[scores + (first + t) * columns + label]!;
  }
  const row = Float32Array.from(allowed, (may, pair) => (may ? floats[weights.steps + pair]! : -1e9));
  const steps = new Float32Array(length * row.length);
  for (let t = 0; t < length; t += 1) steps.set(row, t * row.length);
  // Before the first token stands label 0, from where a step says nothing of the text.
  for (let after = 0; after < labels; after += 1) steps[after] = allowed[after] ? 0 : -1e9;
  return { length, nodes, steps };
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

function backFromScores(
  network: Network,
  gradients: NetworkWeights,
  input: NetworkInput,
  ran: Activations,
  dScores: number,
  blot: Blot,
): void {
  const { shape, weights, kernels } = network;
  const { heap } = kernels;
  const { length } = input;
  const columns = scoresWidth(shape);
  const last = ran.layers.at(-1)!;
  const width = 2 * shape.layers.at(-1)!.width;
  for (let t = 0; t < length; t += 1) kernels.addTo(gradients.outputBias, dScores + t * columns, columns);
  let dOutputs = heap.take(length * width);
  back(
    kernels,
    { at: last.outputs, width },
    weights.output,
    gradients.output,
    { at: dScores, width: columns },
    dOutputs,
    length,
  );
  for (let number = shape.layers.length - 1; number >= 0; number -= 1) {
    blot(dOutputs, length * 2 * shape.layers[number]!.width, number + 1);
    dOutputs = backLayer(network, gradients, input, ran.layers[number]!, number, dOutputs);
  }
  blot(dOutputs, length * inputWidth(shape), 0);
  backToFeatures(network, gradients, input, dOutputs);
}

/** Through Y = X W: adds the gradient of W, writes that of X to `dX`. */
function back(
  kernels: Kernels,
  x: { readonly at: number; readonly width: number },
  w: Matrix,
  dW: Matrix,
  dY: { readonly at: number; readonly width: number },
  dX: number,
  length: number,
): void {
  const rows = { at: dY.at, row: dY.width, column: 1 };
  const size = { rows: x.width, columns: dY.width, depth: length };
  kernels.multiply({ at: x.at, row: 1, column: x.width }, rows, dW, size, true);
  const turned = { at: w.at, row: w.column, column: w.row };
  const sizeBack = { rows: length, columns: x.width, depth: dY.width };
  kernels.multiply(rows, turned, { at: dX, row: x.width, column: 1 }, sizeBack, false);
}

/** Through one layer; answers the address of the gradient of what the layer was given. */
function backLayer(
  { shape, weights, kernels }: Network,
  gradients: NetworkWeights,
  { heads, length }: NetworkInput,
  ran: LayerActivations,
  number: number,
  dOutputs: number,
): number {
  const { heap } = kernels;
  const { treeLayer, width } = shape.layers[number]!;
  const own = gradients.layers[number]!;
  const [first] = ran.recurrences;
  const row = first!.inputsRow;
  const dInputs = heap.take(length * row);
  ran.recurrences.forEach((recurrence, direction) => {
    const to = {
      inputs: dInputs + recurrence.inputs - first!.inputs,
      peephole: own.peepholes[direction]!,
      bias: own.biases[direction]!,
      outputs: dOutputs + direction * width,
    };
    kernels.recurBack(recurrence, to);
  });
  const dGiven = heap.take(length * ran.givenWidth);
  const given = { at: ran.given, width: ran.givenWidth };
  back(kernels, given, weights.layers[number]!.matrix, own.matrix, { at: dInputs, width: row }, dGiven, length);
  return treeLayer ? fromHeads(kernels, heads, dGiven, ran.givenWidth / 2) : dGiven;
}

/** Gradients of rows that were followed by their head's row: those of the row itself and of every row whose head it is. */
function fromHeads(kernels: Kernels, heads: Int32Array, dGiven: number, width: number): number {
  const { heap } = kernels;
  const to = heap.take(heads.length * width);
  const { floats } = heap;
  for (let t = 0; t < heads.length; t += 1)
    floats.copyWithin(to + t * width, dGiven + 2 * t * width, dGiven + (2 * t + 1) * width);
  for (let t = 0; t < heads.length; t += 1) {
    if (heads[t]! < 0) continue;
    kernels.addTo(to + heads[t]! * width, dGiven + (2 * t + 1) * width, width);
  }
  return to;
}

function backToFeatures(
  { shape, kernels }: Network,
  gradients: NetworkWeights,
  input: NetworkInput,
  dInput: number,
): void {
  const { featureWidth } = shape;
  const width = inputWidth(shape);
  const mask = 2 ** shape.featureBits - 1;
  for (let t = 0; t < input.length; t += 1) {
    const from = dInput + t * width;
    for (let k = input.offsets[t]!; k < input.offsets[t + 1]!; k += 1) {
      const row = gradients.features + (input.features[k]! & mask) * featureWidth;
      kernels.addTo(row, from, featureWidth);
    }
  }
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
