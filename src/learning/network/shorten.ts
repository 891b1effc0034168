// The large matrices of a finished network in whole numbers: reading is faster for it, and the labels stay the same.

import { type Kernels, type Matrix, MOST_GIVEN, panelIndex, type ShortMatrix } from './kernel-types.ts';
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
  for (let j = 0; j < columns; j += 1) {
    let top = 0;
    for (let k = 0; k < depth; k += 1) top = Math.max(top, Math.abs(floats[at + k * columns + j]!));
    floats[scales + j] = top / most;
    const factor = top > 0 ? most / top : 0;
    for (let k = 0; k < depth; k += 1) {
      shorts[panelIndex(k, j, depth)] = Math.round(floats[at + k * columns + j]! * factor);
    }
  }
  return { panels, scales, columns, depth };
}
