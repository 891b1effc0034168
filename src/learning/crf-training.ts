// Fits a CRF: stochastic gradient with AdaGrad's step sizes and a pull towards zero, the same for the same seed.

import { type Crf, type CrfShape, forbid, type Lattice, latticeOf, lossOf, makeCrf, type Sequence } from './crf.ts';
import { packRows } from './packed-rows.ts';
import { type Random, seededRandom, shuffled } from './random.ts';
import { thinned } from './thinning.ts';

/** A sequence with its right labels; `weight` (1 if absent) is how much it counts, as where several people marked one text. */
export type CrfExample = { readonly sequence: Sequence; readonly labels: Uint8Array; readonly weight?: number };

export type CrfTraining = {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero on features that are seen. */
  readonly decay: number;
  readonly seed: number;
  /** Share of token features left out of each example, others each time, so that weights do not lean on a few; 0 if absent. */
  readonly dropout?: number;
  /** Rows of token features that the finished model may keep. */
  readonly mostRows: number;
};

/** Gradients smaller than this are not worth a step. */
const LEAST_GRADIENT = 2e-3;
/** Keeps AdaGrad's first steps from being too long. */
const DAMPING = 0.1;
/** The last epoch settles with a smaller rate. */
const LAST_RATE = 0.3;

type Weights = { readonly values: Float32Array; readonly squares: Float32Array; readonly mask: number };

/** A CRF fitted to the examples. `log` gets a line an epoch. */
export function trainCrf(
  shape: CrfShape,
  examples: readonly CrfExample[],
  training: CrfTraining,
  log: (line: string) => void = () => {},
): Crf {
  const nodes = weightsOf(shape.featureBits, shape.labels);
  const steps = weightsOf(shape.edgeBits, shape.labels * shape.labels);
  const random: Random = seededRandom(training.seed);
  let order = [...examples];
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    order = shuffled(order, random);
    const rate = training.rate * (epoch === training.epochs - 1 ? LAST_RATE : 1);
    let loss = 0;
    for (const example of order) {
      const { ids, offsets } = thinned(featuresOf(example.sequence), training.dropout ?? 0, random);
      const sequence = { ...example.sequence, features: ids, offsets };
      loss += learn(shape, nodes, steps, { ...example, sequence }, rate, training.decay);
    }
    log(`epoch ${epoch + 1} of ${training.epochs}: loss ${(loss / order.length).toFixed(3)} a sequence`);
  }
  const pairs = shape.labels * shape.labels;
  const features = packRows(nodes.values, shape.labels, training.mostRows);
  return makeCrf(shape, features, packRows(steps.values, pairs, steps.mask + 1, 2));
}

function featuresOf({ features, offsets }: Sequence) {
  return { ids: features, offsets };
}

function weightsOf(bits: number, width: number): Weights {
  const rows = 2 ** bits;
  return { values: new Float32Array(rows * width), squares: new Float32Array(rows * width), mask: rows - 1 };
}

/** One step on one example; its loss, the negative log probability of the right labels. Changes the weights. */
function learn(
  shape: CrfShape,
  nodes: Weights,
  steps: Weights,
  example: CrfExample,
  rate: number,
  decay: number,
): number {
  const { sequence, labels: right, weight = 1 } = example;
  const { labels, allowed } = shape;
  const nodeScores = sums(nodes, sequence.features, sequence.offsets, labels);
  const stepScores = sums(steps, sequence.edges, sequence.edgeOffsets, labels * labels);
  forbid(stepScores, allowed);
  const lattice = latticeOf({ length: sequence.length, nodes: nodeScores, steps: stepScores }, labels);
  for (let t = 0; t < sequence.length; t += 1) {
    for (let label = 0; label < labels; label += 1) {
      const at = t * labels + label;
      const gradient = weight * (lattice.forward[at]! * lattice.backward[at]! - (right[t] === label ? 1 : 0));
      descend(nodes, sequence.features, sequence.offsets, t, labels, label, gradient, rate, decay);
    }
    learnStep(steps, lattice, example, t, rate);
  }
  return weight * lossOf(lattice, right);
}

function learnStep(steps: Weights, lattice: Lattice, example: CrfExample, t: number, rate: number): void {
  const { labels } = lattice;
  const { sequence, labels: right, weight = 1 } = example;
  const rightBefore = t > 0 ? right[t - 1]! : 0;
  for (let before = 0; before < (t > 0 ? labels : 1); before += 1) {
    for (let after = 0; after < labels; after += 1) {
      const reached = t > 0 ? lattice.forward[(t - 1) * labels + before]! : 1;
      const pair = before * labels + after;
      const probability =
        (reached * lattice.factors[t * labels * labels + pair]! * lattice.backward[t * labels + after]!) /
        lattice.scales[t]!;
      const gradient = weight * (probability - (before === rightBefore && after === right[t] ? 1 : 0));
      descend(steps, sequence.edges, sequence.edgeOffsets, t, labels * labels, pair, gradient, rate, 0);
    }
  }
}

/** Moves one column of the rows of item `t` against the gradient. */
function descend(
  weights: Weights,
  ids: Int32Array,
  offsets: Int32Array,
  t: number,
  width: number,
  column: number,
  gradient: number,
  rate: number,
  decay: number,
): void {
  if (Math.abs(gradient) < LEAST_GRADIENT) return;
  const { values, squares, mask } = weights;
  for (let k = offsets[t]!; k < offsets[t + 1]!; k += 1) {
    const at = (ids[k]! & mask) * width + column;
    const slope = gradient + decay * values[at]!;
    squares[at]! += slope * slope;
    values[at]! -= (rate * slope) / Math.sqrt(squares[at]! + DAMPING);
  }
}

function sums(weights: Weights, ids: Int32Array, offsets: Int32Array, width: number): Float32Array {
  const { values, mask } = weights;
  const result = new Float32Array((offsets.length - 1) * width);
  for (let item = 0; item + 1 < offsets.length; item += 1) {
    const to = item * width;
    for (let k = offsets[item]!; k < offsets[item + 1]!; k += 1) {
      const at = (ids[k]! & mask) * width;
      for (let column = 0; column < width; column += 1) result[to + column]! += values[at + column]!;
    }
  }
  return result;
}
