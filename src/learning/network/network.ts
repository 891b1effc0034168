// A network that labels a sequence: embeddings, layers of simple recurrent units in both directions, a tree's edges between them, and
// the scores of the labels. Knows no language and no news.

import type { Kernels, Matrix, Recurrence, ShortMatrix } from './kernel-types.ts';

/**
 * A layer's `width` units read in each direction. A `treeLayer` also sees, beside a token's own numbers, those of its head. All widths are
 * multiples of 4.
 */
type LayerShape = { readonly width: number; readonly treeLayer: boolean };

export type NetworkShape = {
  /** Features are hashed to 2^featureBits rows of `featureWidth` numbers, which are summed for a token. */
  readonly featureBits: number;
  readonly featureWidth: number;
  /** Numbers of a word's given vector; they are not learnt. */
  readonly wordWidth: number;
  readonly layers: readonly LayerShape[];
  readonly labels: number;
};

/** Vectors of words that are given, not learnt: row r is `values[r * width ...] * scales[r]`. */
export type WordVectors = { readonly width: number; readonly values: Int8Array; readonly scales: Float32Array };

/** A sequence of tokens; ids of token t are `features[offsets[t]]` up to, without, `features[offsets[t + 1]]`. */
export type NetworkInput = {
  readonly length: number;
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** Row of the word vectors, -1 where there is none. */
  readonly words: Int32Array;
  /** Head of each token in the sequence, -1 at a root. */
  readonly heads: Int32Array;
};

/** Where a layer's weights lie on the heap: `[direction]` for both. */
type LayerWeights = {
  readonly matrix: Matrix;
  readonly peepholes: readonly number[];
  readonly biases: readonly number[];
};

/** Where a network's weights lie: one stretch of `count` floats from `at` on. */
export type NetworkWeights = {
  readonly at: number;
  readonly count: number;
  readonly features: number;
  readonly layers: readonly LayerWeights[];
  readonly output: Matrix;
  /** A row: the bias of each label. */
  readonly outputBias: number;
  /** labels x labels: score of each step from one label to the next. */
  readonly steps: number;
};

export type Network = {
  readonly shape: NetworkShape;
  readonly kernels: Kernels;
  readonly vectors: WordVectors;
  readonly weights: NetworkWeights;
  /** Puts a row of the embeddings on the heap, of a network out of a file: rows are unpacked when they are first wanted. */
  readonly wake?: (row: number) => void;
  /** The layers' matrices in whole numbers, where the network is to read with those; see shorten.ts. */
  readonly shorts?: readonly ShortMatrix[];
};

/** What a pass leaves on the heap, for the pass back. Addresses; rows are tokens. */
export type Activations = {
  readonly input: number;
  readonly layers: readonly LayerActivations[];
  readonly scores: number;
};
export type LayerActivations = {
  readonly given: number;
  readonly givenWidth: number;
  readonly recurrences: readonly Recurrence[];
  readonly outputs: number;
};

/** Random numbers by which training blots out part of what a layer is given: multiplies `count` floats in place. */
export type Blot = (at: number, count: number, layer: number) => void;

const GATES = 4;
const DIRECTIONS = [1, -1] as const;

export function inputWidth({ featureWidth, wordWidth }: NetworkShape): number {
  return featureWidth + wordWidth;
}

/** Label scores are computed four at a time. */
export function scoresWidth({ labels }: NetworkShape): number {
  return Math.ceil(labels / 4) * 4;
}

/** Places of a network's weights from address `at` on, in a fixed order. */
export function weightsAt(at: number, shape: NetworkShape): NetworkWeights {
  let next = at;
  const take = (count: number): number => {
    next += count;
    return next - count;
  };
  const features = take(2 ** shape.featureBits * shape.featureWidth);
  let given = inputWidth(shape);
  const layers = shape.layers.map(({ width, treeLayer }): LayerWeights => {
    const depth = treeLayer ? 2 * given : given;
    const columns = DIRECTIONS.length * GATES * width;
    const matrix = { at: take(depth * columns), row: columns, column: 1 };
    const peepholes = DIRECTIONS.map(() => take(2 * width));
    const biases = DIRECTIONS.map(() => take(2 * width));
    given = DIRECTIONS.length * width;
    return { matrix, peepholes, biases };
  });
  const columns = scoresWidth(shape);
  const output = { at: take(given * columns), row: columns, column: 1 };
  const outputBias = take(columns);
  const steps = take(Math.ceil(shape.labels ** 2 / 4) * 4);
  return { at, count: next - at, features, layers, output, outputBias, steps };
}

/** Score of each label at each token, `[t * labels + label]`; takes nothing from the heap for good. */
export function scoresOf(network: Network, input: NetworkInput): Float32Array {
  const { heap } = network.kernels;
  const { labels } = network.shape;
  const mark = heap.mark();
  const { scores } = runForward(network, input);
  const columns = scoresWidth(network.shape);
  const result = new Float32Array(input.length * labels);
  for (let t = 0; t < input.length; t += 1) {
    for (let label = 0; label < labels; label += 1)
      result[t * labels + label] = heap.floats[scores + t * columns + label]!;
  }
  heap.release(mark);
  return result;
}

/** Score of each step between labels, `[before * labels + after]`. */
export function stepScoresOf({ kernels, weights, shape }: Network): Float32Array {
  return kernels.heap.floats.slice(weights.steps, weights.steps + shape.labels ** 2);
}

/** From input to scores. What it leaves on the heap is the caller's to release. */
export function runForward(network: Network, input: NetworkInput, blot: Blot = () => {}): Activations {
  const { shape, weights, kernels } = network;
  const { heap } = kernels;
  let width = inputWidth(shape);
  const first = embed(network, input);
  blot(first, input.length * width, 0);
  let given = first;
  const layers = shape.layers.map((layer, number): LayerActivations => {
    const ran = runLayer(network, number, input, given, width);
    width = DIRECTIONS.length * layer.width;
    given = ran.outputs;
    blot(given, input.length * width, number + 1);
    return ran;
  });
  const columns = scoresWidth(shape);
  const scores = heap.take(input.length * columns);
  const bias = heap.floats.slice(weights.outputBias, weights.outputBias + columns);
  for (let t = 0; t < input.length; t += 1) heap.floats.set(bias, scores + t * columns);
  const size = { rows: input.length, columns, depth: width };
  kernels.multiply(
    { at: given, row: width, column: 1 },
    weights.output,
    { at: scores, row: columns, column: 1 },
    size,
    true,
  );
  return { input: first, layers, scores };
}

function runLayer(
  { shape, weights, kernels, shorts }: Network,
  number: number,
  input: NetworkInput,
  before: number,
  beforeWidth: number,
): LayerActivations {
  const { heap } = kernels;
  const { width, treeLayer } = shape.layers[number]!;
  const { matrix, peepholes, biases } = weights.layers[number]!;
  const given = treeLayer ? withHeads(heap, input, before, beforeWidth) : before;
  const givenWidth = treeLayer ? 2 * beforeWidth : beforeWidth;
  const inputsRow = DIRECTIONS.length * GATES * width;
  const outputsRow = DIRECTIONS.length * width;
  const inputs = heap.take(input.length * inputsRow);
  const states = heap.take(input.length * outputsRow);
  const outputs = heap.take(input.length * outputsRow);
  if (shorts) kernels.multiplyShorts(given, shorts[number]!, inputs, input.length);
  else {
    const rows = { at: given, row: givenWidth, column: 1 };
    const size = { rows: input.length, columns: inputsRow, depth: givenWidth };
    kernels.multiply(rows, matrix, { at: inputs, row: inputsRow, column: 1 }, size, false);
  }
  const recurrences = DIRECTIONS.map(
    (step, direction): Recurrence => ({
      inputs: inputs + direction * GATES * width,
      inputsRow,
      peephole: peepholes[direction]!,
      bias: biases[direction]!,
      states: states + direction * width,
      outputs: outputs + direction * width,
      outputsRow,
      length: input.length,
      width,
      step,
    }),
  );
  for (const recurrence of recurrences) kernels.recur(recurrence);
  return { given, givenWidth, recurrences, outputs };
}

/** Each token's row followed by its head's; zeros at a root. */
function withHeads(heap: Kernels['heap'], { heads, length }: NetworkInput, before: number, width: number): number {
  const to = heap.take(2 * length * width);
  const { floats } = heap;
  for (let t = 0; t < length; t += 1) {
    const row = to + 2 * t * width;
    floats.copyWithin(row, before + t * width, before + (t + 1) * width);
    const head = heads[t]!;
    if (head < 0) floats.fill(0, row + width, row + 2 * width);
    else floats.copyWithin(row + width, before + head * width, before + (head + 1) * width);
  }
  return to;
}

/** Each token's row: the sum of its features' embeddings, then its word's vector. */
function embed({ shape, weights, kernels, vectors, wake }: Network, input: NetworkInput): number {
  const { heap } = kernels;
  const { featureWidth } = shape;
  const width = inputWidth(shape);
  const to = heap.zeros(input.length * width);
  const { floats } = heap;
  const mask = 2 ** shape.featureBits - 1;
  for (let t = 0; t < input.length; t += 1) {
    const row = to + t * width;
    for (let k = input.offsets[t]!; k < input.offsets[t + 1]!; k += 1) {
      const feature = input.features[k]! & mask;
      wake?.(feature);
      kernels.addTo(row, weights.features + feature * featureWidth, featureWidth);
    }
    copyVector(vectors, input.words[t]!, floats, row + featureWidth);
  }
  return to;
}

function copyVector({ width, values, scales }: WordVectors, word: number, floats: Float32Array, to: number): void {
  if (word < 0) return;
  const scale = scales[word]!;
  for (let d = 0; d < width; d += 1) floats[to + d] = values[word * width + d]! * scale;
}
