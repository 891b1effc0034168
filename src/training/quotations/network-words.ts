// The word vectors that the quotation stage's network is given.

import { readFileSync } from 'node:fs';
import { hashText } from '../../learning/hashing.ts';
import type { WordVectors } from '../../learning/network/network.ts';
import { packRows8 } from '../../learning/network/packed.ts';
import { loadQuotations, type VectorKeys, vectorKeysOf } from '../../reading/quotations/model.ts';
import { OPENING_WORD } from '../../reading/quotations/passage.ts';
import { DIMENSIONS, readWordVectors } from '../word-vectors.ts';

/** The most frequent words; more bring little and each takes 108 bytes of the weights. */
const WORDS = 24_000;
/** Vectors are made this long, so that their numbers are as large as those of the features. */
const LENGTH = 4;
const CURRENT_MODEL = new URL('../../../models/en/quotations.bin', import.meta.url);

export type NetworkWords = { readonly vectors: WordVectors; readonly keys: VectorKeys };

/** Vectors from the package of word vectors; where it is not installed, those of the present weights. */
export function networkWords(log: (line: string) => void): NetworkWords {
  const found = readWordVectors(WORDS, () => true);
  if (!found) {
    log('word vectors: the package is not installed, so those of the present weights are kept');
    const bytes = readFileSync(CURRENT_MODEL);
    return { vectors: loadQuotations(bytes).reader.network.vectors, keys: vectorKeysOf(bytes) };
  }
  log(`word vectors: ${found.words.length} words`);
  const keys = Int32Array.from(found.words, (word) => (word === '"' ? OPENING_WORD : hashText(word)));
  const [values, scales] = packRows8(
    found.values.map((value) => value * LENGTH),
    DIMENSIONS,
  );
  return { vectors: { width: DIMENSIONS, values, scales }, keys };
}
