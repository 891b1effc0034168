// The large matrices of a finished network in whole numbers: reading is faster for it, and the labels stay the same.

import { type Kernels, type Matrix, MOST_GIVEN, PANEL, panelIndex, type ShortMatrix } from './kernel-types.ts';
import { inputWidth, type Network } from './network.ts';

/** The largest number of a matrix; smaller where the sums over many rows would not fit into 32 bits. */
const MOST = 1023;
const LARGEST_SUM = 2 ** 31 - 1;

/** The network with its layers' matrices in whole numbers as well, with which it reads from then on. */
export function withShorts(network: Network): Network {
  const { shape, weights, kernels } = network;
  let given = inputWidth(shape);
  const shorts = shape.layers.map(({ width, treeLayer }, number) => {
    const depth = treeLayer ? 2 * given : given;
    given = 2 * width;
    return shortMatrix(kernels, weights.layers[number]!.matrix, depth);
  });
  return { ...network, shorts };
}

/** A matrix of `depth` rows, its columns neighbours, in whole numbers; every column has its own scale. */
export function shortMatrix(kernels: Kernels, { at, row: columns }: Matrix, depth: number): ShortMatrix {
  const { heap } = kernels;
  const [panels, scales] = [heap.take((columns * depth) / 2), heap.take(columns)];
  const { floats } = heap;
  const shorts = new Int16Array(
    floats.buffer,
    floats.byteOffset + panels * Float32Array.BYTES_PER_ELEMENT,
    columns * depth,
  );
  const most = Math.min(MOST, Math.floor(LARGEST_SUM / (MOST_GIVEN * depth)));
  // Row by row, as the floats lie: column by column it took three times as long, at every start.
  const tops = topsOf(floats.subarray(at, at + depth * columns), columns);
  const factors = tops.map((top) => (top > 0 ? most / top : 0));
  for (let j = 0; j < columns; j += 1) floats[scales + j] = tops[j]! / most;
  for (let k = 0; k < depth; k += 1) {
    const row = at + k * columns;
    for (let j = 0, to = 0; j < columns; j += 1, to += 2) {
      if (j % PANEL === 0) to = panelIndex(k, j, depth);
      shorts[to] = Math.round(floats[row + j]! * factors[j]!);
    }
  }
  return { panels, scales, columns, depth };
}

/** The largest number of each column, regardless of its sign. */
function topsOf(values: Float32Array, columns: number): Float64Array {
  const tops = new Float64Array(columns);
  for (let i = 0, j = 0; i < values.length; i += 1, j = j + 1 < columns ? j + 1 : 0) {
    tops[j] = Math.max(tops[j]!, Math.abs(values[i]!));
  }
  return tops;
}
