// Which of a report's runs of words stand for it in an index: winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).

import type { Print } from './words.ts';

/** Words in a row that count as copied; five rarely agree by chance. */
const SHINGLE_WORDS = 5;
/** Of so many shingles in a row at least one is kept: every copied run of `SHINGLE_WORDS + WINDOW - 1` words is sure to be seen. */
const WINDOW = 4;
const MIX = 0x9e3779b1;
const SHIFT = 15;

/** `hash` of a shingle, and the word it begins with. */
export type Fingerprint = { readonly hash: number; readonly at: number };

/** The least hash of each window of shingles, each once; of equals the last. A text shorter than a shingle has none. */
export function fingerprintsOf(print: Print): readonly Fingerprint[] {
  const shingles = shinglesOf(print.words, SHINGLE_WORDS);
  const kept: Fingerprint[] = [];
  const windows = Math.max(1, shingles.length - WINDOW + 1);
  for (let from = 0; from < windows; from += 1) {
    let least = -1;
    for (let at = from; at < Math.min(shingles.length, from + WINDOW); at += 1)
      if (least < 0 || (shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    if (least >= 0 && kept.at(-1)?.at !== least) kept.push({ hash: shingles[least] ?? 0, at: least });
  }
  return kept;
}

/** A 32-bit hash for each run of `length` words. */
export function shinglesOf(words: Uint32Array, length: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - length + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = 0;
    for (let i = 0; i < length; i += 1) hash = mixed(hash ^ (words[at + i] ?? 0));
    shingles[at] = hash;
  }
  return shingles;
}

function mixed(value: number): number {
  const product = Math.imul(value, MIX);
  return (product ^ (product >>> SHIFT)) >>> 0;
}
