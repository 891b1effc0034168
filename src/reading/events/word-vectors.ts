// What words mean, as public vectors tell: short rows of numbers in which words of like use lie near each other.

import type { NumberArray } from '../../learning/model-file.ts';

/** The row of a word in `rows` (lower case), and its numbers, `width` a word, times `scale`. */
export type WordVectors = {
  readonly rows: ReadonlyMap<string, number>;
  readonly width: number;
  readonly values: Int8Array<ArrayBuffer>;
  readonly scale: number;
};

/** The vectors as a model file holds them: the words in `words`, the rest in arrays. */
export function vectorsFrom(words: readonly string[], arrays: Readonly<Record<string, NumberArray>>): WordVectors {
  const [values, scale] = [arrays['vectors.values'], arrays['vectors.scale']?.[0]];
  if (!(values instanceof Int8Array) || scale === undefined) throw new Error('the model file holds no word vectors');
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    width: words.length === 0 ? 0 : values.length / words.length,
    values: values as Int8Array<ArrayBuffer>,
    scale,
  };
}

/** The arrays that `vectorsFrom` reads. */
export function vectorArrays({ values, scale }: WordVectors): Record<string, NumberArray> {
  return { 'vectors.values': values, 'vectors.scale': Float32Array.of(scale) };
}
