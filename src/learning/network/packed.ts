// A network as a model file holds it, in 8 bits: embeddings and word vectors with a scale a row, everything else with a scale a stretch.

import type { NumberArray } from '../model-file.ts';
import type { Kernels } from './kernel-types.ts';
import { type Network, type NetworkShape, type WordVectors, weightsAt } from './network.ts';

const MOST_8 = 127;

/** Arrays of a packed network; `rest` are all weights behind the embeddings, in the order of `weightsAt`. */
export type PackedNetwork = {
  readonly embeddings: Int8Array<ArrayBuffer>;
  readonly embeddingScales: Float32Array<ArrayBuffer>;
  readonly rest: Int8Array<ArrayBuffer>;
  readonly restScales: Float32Array<ArrayBuffer>;
  readonly vectors: Int8Array<ArrayBuffer>;
  readonly vectorScales: Float32Array<ArrayBuffer>;
};

/** Weights behind the embeddings share a scale with this many neighbours. */
const STRETCH = 64;

export function packNetwork({ shape, kernels, vectors, weights, wake }: Network): PackedNetwork {
  const { floats } = kernels.heap;
  const rows = 2 ** shape.featureBits;
  for (let row = 0; row < rows; row += 1) wake?.(row);
  const embedded = rows * shape.featureWidth;
  const [embeddings, embeddingScales] = packRows8(
    floats.subarray(weights.at, weights.at + embedded),
    shape.featureWidth,
  );
  const tail = floats.subarray(weights.at + embedded, weights.at + weights.count);
  const [rest, restScales] = packRows8(tail, STRETCH);
  const { values, scales } = vectors;
  return {
    embeddings,
    embeddingScales,
    rest,
    restScales,
    vectors: Int8Array.from(values),
    vectorScales: Float32Array.from(scales),
  };
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

/** The network on `kernels`; throws where the arrays do not fit the shape. */
export function unpackNetwork(shape: NetworkShape, packed: PackedNetwork, kernels: Kernels): Network {
  const weights = weightsAt(kernels.heap.take(weightsAt(0, shape).count), shape);
  const embedded = packed.embeddings.length;
  if (embedded !== 2 ** shape.featureBits * shape.featureWidth || embedded + packed.rest.length !== weights.count) {
    throw new Error(`network with ${embedded} and ${packed.rest.length} weights, where its shape has ${weights.count}`);
  }
  const { floats } = kernels.heap;
  const tail = weights.at + embedded;
  const { rest, restScales } = packed;
  for (let i = 0; i < rest.length; i += 1) floats[tail + i] = rest[i]! * restScales[(i / STRETCH) | 0]!;
  const vectors: WordVectors = { width: shape.wordWidth, values: packed.vectors, scales: packed.vectorScales };
  return { shape, kernels, vectors, weights, wake: wakerOf(shape, packed, kernels, weights.features) };
}

/** Unpacks a row of the embeddings the first time it is asked for: a report needs few of them, and to begin need not wait for all. */
function wakerOf(
  { featureBits, featureWidth }: NetworkShape,
  { embeddings, embeddingScales }: PackedNetwork,
  { heap }: Kernels,
  at: number,
): (row: number) => void {
  const awake = new Uint8Array(2 ** featureBits);
  return (row) => {
    if (awake[row]) return;
    awake[row] = 1;
    const { floats } = heap;
    const scale = embeddingScales[row]!;
    for (let i = row * featureWidth, end = i + featureWidth; i < end; i += 1) floats[at + i] = embeddings[i]! * scale;
  };
}

function largest(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, Math.abs(values[i]!));
  return most;
}

/** The packed arrays under their names in a model file. */
export function networkArrays(packed: PackedNetwork): Record<string, NumberArray> {
  return Object.fromEntries(Object.entries(packed).map(([name, array]) => [`network-${name}`, array]));
}

/** The packed arrays out of those of a model file; throws where one is missing. */
export function networkFromArrays(arrays: Readonly<Record<string, NumberArray>>): PackedNetwork {
  const of = <T extends NumberArray>(name: keyof PackedNetwork): T => {
    const array = arrays[`network-${name}`];
    if (!array) throw new Error(`model file without the network's ${name}`);
    return array as T;
  };
  return {
    embeddings: of('embeddings'),
    embeddingScales: of('embeddingScales'),
    rest: of('rest'),
    restScales: of('restScales'),
    vectors: of('vectors'),
    vectorScales: of('vectorScales'),
  };
}
