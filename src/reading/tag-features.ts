// What the tagger looks at to choose a word's tag: the word, its neighbours, the two tags before it, and how the sentence is cased.

import type { TokenRange } from '../core/span.ts';
import { mix } from '../learning/hashing.ts';
import { CAPITAL, LOWER, UPPER, type WordTable } from './word-table.ts';

/** Changes whenever the functions below do: weights belong to one version of them. */
export const TAG_FEATURES = 'tags-1';

export const TAG_FEATURE_COUNT = 26;

const OUTSIDE = 0x51ed270b;
/** Tags are small numbers; set apart so that tag and word hashes do not meet. */
const TAG_BASE = 0x7f4a7c15;
/** Before the first word of a sentence. */
export const NO_TAG = -1;

/** How a sentence is cased; capitals tell nothing in a line that is all capitals, and little in a headline. */
export function sentenceCase(words: WordTable, { first, end }: TokenRange): number {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (let index = first; index < end; index++) {
    const casing = words.casing[index];
    if (casing === LOWER) lower++;
    else if (casing === CAPITAL) capital++;
    else if (casing === UPPER) upper++;
  }
  if (lower + capital === 0) return UPPER;
  return capital > 2 && capital + upper > 2 * lower ? CAPITAL : LOWER;
}

/** Writes the TAG_FEATURE_COUNT features of the word at `at` in the sentence to `out`. */
export function tagFeatures(
  words: WordTable,
  at: number,
  sentence: TokenRange,
  casing: number,
  tagBefore: number,
  tagTwoBefore: number,
  out: Int32Array,
): void {
  const { lower, suffix3, shape } = words;
  const word = lower[at]!;
  const suffix = suffix3[at]!;
  const look = shape[at]!;
  const one = at - 1 >= sentence.first ? at - 1 : -1;
  const two = at - 2 >= sentence.first ? at - 2 : -1;
  const next = at + 1 < sentence.end ? at + 1 : -1;
  const last = at + 2 < sentence.end ? at + 2 : -1;
  const wordBefore = pick(lower, one);
  const wordAfter = pick(lower, next);
  const tag1 = (TAG_BASE + tagBefore) | 0;
  const tags = mix(tag1, tagTwoBefore);
  out[0] = mix(1, casing);
  out[1] = mix(2, word);
  out[2] = mix(3, mix(word, look));
  out[3] = mix(4, suffix);
  out[4] = mix(5, words.suffix2[at]!);
  out[5] = mix(6, mix(words.suffix1[at]!, look));
  out[6] = mix(7, words.prefix3[at]!);
  out[7] = mix(8, mix(look, casing));
  out[8] = mix(9, tag1);
  out[9] = mix(10, tagTwoBefore);
  out[10] = mix(11, tags);
  out[11] = mix(12, mix(tag1, word));
  out[12] = mix(13, wordBefore);
  out[13] = mix(14, pick(suffix3, one));
  out[14] = mix(15, pick(lower, two));
  out[15] = mix(16, wordAfter);
  out[16] = mix(17, pick(suffix3, next));
  out[17] = mix(18, pick(lower, last));
  out[18] = mix(19, mix(pick(shape, one), look));
  out[19] = mix(20, mix(pick(shape, next), look));
  out[20] = mix(21, mix(tag1, wordAfter));
  out[21] = mix(22, mix(mix(tag1, suffix), pick(suffix3, next)));
  out[22] = mix(23, mix(word, wordAfter));
  out[23] = mix(24, mix(word, wordBefore));
  out[24] = mix(25, mix(tags, word));
  out[25] = mix(26, mix(one < 0 ? casing : -1, mix(look, suffix)));
}

function pick(column: Int32Array, index: number): number {
  return index < 0 ? OUTSIDE : column[index]!;
}
