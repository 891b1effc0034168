// The pass back through a network: from the gradient of its scores to that of every weight.

import type { Kernels, Matrix } from './kernel-types.ts';
import {
  type Activations,
  type Blot,
  inputWidth,
  type LayerActivations,
  type Network,
  type NetworkInput,
  type NetworkWeights,
  scoresWidth,
} from './network.ts';

/**
 * From the gradient of the scores at `dScores` to that of every weight, which is added to `gradients`. `blot` blots out what it blotted out in the
 * pass forward. What it leaves on the heap is the caller's to release.
 */
export function runBack(
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
