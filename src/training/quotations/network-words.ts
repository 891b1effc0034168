// The word vectors that the quotation stage's network is given.

import { readFileSync } from 'node:fs';
import { hashText } from '../../learning/hashing.ts';
import { type PackedHalves, packHalves } from '../../learning/network/halves.ts';
import type { WordVectors } from '../../learning/network/network.ts';
import { packRows8, vectorsOfHalves, vectorsOfRows8 } from '../../learning/network/packed.ts';
import { type VectorKeys, vectorTableOf } from '../../reading/quotations/model.ts';
import { OPENING_WORD } from '../../reading/quotations/passage.ts';
import { DIMENSIONS, readWordVectors } from '../word-vectors.ts';

/** The most frequent words; more bring little and each takes 108 bytes of the weights. */
const WORDS = 24_000;
/** Vectors are made this long, so that their numbers are as large as those of the features. */
const LENGTH = 4;
const CURRENT_MODEL = new URL('../../../models/en/quotations.bin', import.meta.url);

/** `packed` is what the model file holds of the vectors that training is given. */
export type NetworkWords = { readonly vectors: WordVectors; readonly packed: PackedHalves; readonly keys: VectorKeys };

/** Vectors from the package of word vectors; where it is not installed, those of the present weights. */
export function networkWords(log: (line: string) => void): NetworkWords {
  const found = readWordVectors(WORDS, () => true);
  if (!found) {
    log('word vectors: the package is not installed, so those of the present weights are kept');
    const bytes = readFileSync(CURRENT_MODEL);
    const { keys, packed } = vectorTableOf(bytes);
    return { vectors: vectorsOfHalves(packed), packed, keys };
  }
  log(`word vectors: ${found.words.length} words`);
  const keys = Int32Array.from(found.words, (word) => (word === '"' ? OPENING_WORD : hashText(word)));
  const floats = found.values.map((value) => value * LENGTH);
  const [values, scales] = packRows8(floats, DIMENSIONS);
  return { vectors: vectorsOfRows8(DIMENSIONS, values, scales), packed: packHalves(floats, DIMENSIONS), keys };
}
