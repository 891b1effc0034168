// A network as a model file holds it: embeddings and word vectors in 4 bits with a scale a row, everything else in 8 with a scale a stretch.

import type { NumberArray } from '../model-file.ts';
import { type PackedHalves, packHalves, unpackHalves } from './halves.ts';
import type { Kernels } from './kernel-types.ts';
import { type Network, type NetworkShape, type WordVectors, weightsAt } from './network.ts';

const MOST_8 = 127;

/** Arrays of a packed network; `rest` are all weights behind the embeddings, in the order of `weightsAt`. */
export type PackedNetwork = {
  readonly embeddings: Uint8Array<ArrayBuffer>;
  readonly embeddingScales: Float32Array<ArrayBuffer>;
  readonly rest: Int8Array<ArrayBuffer>;
  readonly restScales: Float32Array<ArrayBuffer>;
};

/** Weights behind the embeddings share a scale with this many neighbours. */
const STRETCH = 64;

/** The network's own weights; its word vectors are packed by themselves, since several networks may share them. */
export function packNetwork({ shape, kernels, weights, wake }: Network): PackedNetwork {
  const { floats } = kernels.heap;
  const rows = 2 ** shape.featureBits;
  for (let row = 0; row < rows; row += 1) wake?.(row);
  const embedded = rows * shape.featureWidth;
  const embeddings = packHalves(floats.subarray(weights.at, weights.at + embedded), shape.featureWidth);
  const tail = floats.subarray(weights.at + embedded, weights.at + weights.count);
  const [rest, restScales] = packRows8(tail, STRETCH);
  return { embeddings: embeddings.values, embeddingScales: embeddings.scales, rest, restScales };
}

/** Rows of floats, the last of which may be shorter, in 8 bits, each with the scale of its largest. */
export function packRows8(values: Float32Array, width: number): [Int8Array<ArrayBuffer>, Float32Array<ArrayBuffer>] {
  const packed = new Int8Array(values.length);
  const scales = new Float32Array(Math.ceil(values.length / width));
  scales.forEach((_, row) => {
    const part = values.subarray(row * width, (row + 1) * width);
    scales[row] = largest(part) / MOST_8;
    if (!scales[row]) return;
    for (let i = 0; i < part.length; i += 1) packed[row * width + i] = Math.round(part[i]! / scales[row]!);
  });
  return [packed, scales];
}

/** Word vectors of rows as `packRows8` has them. */
export function vectorsOfRows8(width: number, values: Int8Array, scales: Float32Array): WordVectors {
  return {
    width,
    write: (row, to, at) => {
      const scale = scales[row]!;
      for (let d = 0; d < width; d += 1) to[at + d] = values[row * width + d]! * scale;
    },
  };
}

/** Word vectors in 4 bits each. */
export function vectorsOfHalves(halves: PackedHalves): WordVectors {
  return { width: halves.width, write: (row, to, at) => unpackHalves(halves, row, to, at) };
}

/** The network on `kernels`; throws where the arrays do not fit the shape. */
export function unpackNetwork(
  shape: NetworkShape,
  packed: PackedNetwork,
  vectors: WordVectors,
  kernels: Kernels,
): Network {
  const weights = weightsAt(kernels.heap.take(weightsAt(0, shape).count), shape);
  const embedded = packed.embeddings.length * 2;
  if (embedded !== 2 ** shape.featureBits * shape.featureWidth || embedded + packed.rest.length !== weights.count) {
    throw new Error(`network with ${embedded} and ${packed.rest.length} weights, where its shape has ${weights.count}`);
  }
  const { floats } = kernels.heap;
  const tail = weights.at + embedded;
  const { rest, restScales } = packed;
  for (let i = 0; i < rest.length; i += 1) floats[tail + i] = rest[i]! * restScales[(i / STRETCH) | 0]!;
  return { shape, kernels, vectors, weights, wake: wakerOf(shape, packed, kernels, weights.features) };
}

/** Unpacks a row of the embeddings the first time it is asked for: a report needs few of them, and to begin need not wait for all. */
function wakerOf(
  { featureBits, featureWidth }: NetworkShape,
  { embeddings: values, embeddingScales: scales }: PackedNetwork,
  { heap }: Kernels,
  at: number,
): (row: number) => void {
  const awake = new Uint8Array(2 ** featureBits);
  const rows: PackedHalves = { width: featureWidth, values, scales };
  return (row) => {
    if (awake[row]) return;
    awake[row] = 1;
    unpackHalves(rows, row, heap.floats, at + row * featureWidth);
  };
}

function largest(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, Math.abs(values[i]!));
  return most;
}

/** The packed arrays under their names in a model file, which begin with the network's own. */
export function networkArrays(name: string, packed: PackedNetwork): Record<string, NumberArray> {
  return Object.fromEntries(Object.entries(packed).map(([part, array]) => [`${name}-${part}`, array]));
}

/** The packed arrays of the network of this name out of those of a model file; throws where one is missing. */
export function networkFromArrays(name: string, arrays: Readonly<Record<string, NumberArray>>): PackedNetwork {
  const of = <T extends NumberArray>(part: keyof PackedNetwork): T => {
    const array = arrays[`${name}-${part}`];
    if (!array) throw new Error(`model file without the ${part} of ${name}`);
    return array as T;
  };
  return {
    embeddings: of('embeddings'),
    embeddingScales: of('embeddingScales'),
    rest: of('rest'),
    restScales: of('restScales'),
  };
}
