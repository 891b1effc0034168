// Word vectors that the quotations' networks read with, for those who compare words.

import { hashText } from '../learning/hashing.ts';
import type { QuotationModel } from './quotations/model.ts';

/** Answers the vector of a word in lower case, its length 1; `undefined` for a word that has none. */
export function wordVectors({ reader }: QuotationModel): (word: string) => Float32Array | undefined {
  const { width, write } = reader.networks[0]!.vectors;
  const known = new Map<string, Float32Array | undefined>();
  const read = (word: string): Float32Array | undefined => {
    const row = reader.rowOf(hashText(word));
    if (row < 0) return undefined;
    const vector = new Float32Array(width);
    write(row, vector, 0);
    const length = Math.hypot(...vector);
    return length === 0 ? undefined : vector.map((value) => value / length);
  };
  return (word) => {
    if (!known.has(word)) known.set(word, read(word));
    return known.get(word);
  };
}
