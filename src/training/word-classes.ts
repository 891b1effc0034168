// Groups words that are used alike into classes, from public word vectors: spherical k-means, twice, for fine and coarse classes.

import { hashText } from '../learning/hashing.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import { type ClassTable, checkOf, LONGEST_PROBE } from '../reading/names/classes.ts';
import { DIMENSIONS, normalize, readWordVectors } from './word-vectors.ts';

const FINE_CLASSES = 1024;
const COARSE_CLASSES = 96;
/** Classes are made from the most frequent words, then all words join the nearest one. */
const WORDS_TO_LEARN = 60_000;
const WORDS_TO_KEEP = 180_000;
const SLOTS = 2 ** 18;
const ROUNDS = 8;
const SEED = 11;

/** Class table, or undefined where the vectors are not installed. */
export function learnWordClasses(log: (line: string) => void): ClassTable | undefined {
  const vectors = readWordVectors(WORDS_TO_KEEP, (word) => /\p{L}/u.test(word));
  if (vectors === undefined) return undefined;
  const { words, values } = vectors;
  log(`${words.length} word vectors read`);
  const fine = kMeans(values.subarray(0, WORDS_TO_LEARN * DIMENSIONS), FINE_CLASSES, log);
  const coarse = kMeans(fine, COARSE_CLASSES, () => {});
  const classCoarse = Uint16Array.from({ length: FINE_CLASSES + 1 }, (_, i) =>
    i === 0 ? 0 : nearest(coarse, fine, i - 1) + 1,
  );
  return { ...tableOf(words, (i) => nearest(fine, values, i) + 1), classCoarse };
}

/** Centres of `classes` classes of the vectors in `values`, each of length 1; begins with a drawn sample. */
function kMeans(values: Float32Array, classes: number, log: (line: string) => void): Float32Array {
  const count = values.length / DIMENSIONS;
  const start = shuffled([...Array(count).keys()], seededRandom(SEED)).slice(0, classes);
  let centres = new Float32Array(classes * DIMENSIONS);
  start.forEach((item, i) => {
    centres.set(values.subarray(item * DIMENSIONS, (item + 1) * DIMENSIONS), i * DIMENSIONS);
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float32Array(classes * DIMENSIONS);
    for (let item = 0; item < count; item += 1) {
      const at = nearest(centres, values, item) * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d += 1) sums[at + d]! += values[item * DIMENSIONS + d]!;
    }
    for (let i = 0; i < classes; i += 1) normalize(sums, i);
    centres = sums;
    log(`word classes: round ${round + 1} of ${ROUNDS}`);
  }
  return centres;
}

/** Class whose centre has the largest cosine with vector `item`. */
function nearest(centres: Float32Array, values: Float32Array, item: number): number {
  const from = item * DIMENSIONS;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < centres.length; at += DIMENSIONS) {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d += 1) dot += centres[at + d]! * values[from + d]!;
    if (dot > most) {
      most = dot;
      best = at / DIMENSIONS;
    }
  }
  return best;
}

/** The most frequent words take their slots first; one that finds none near its own is left out. */
function tableOf(words: readonly string[], classOf: (i: number) => number): Omit<ClassTable, 'classCoarse'> {
  const classChecks = new Uint16Array(SLOTS);
  const classFine = new Uint16Array(SLOTS);
  words.forEach((word, i) => {
    const key = hashText(word);
    for (let probe = 0; probe < LONGEST_PROBE; probe += 1) {
      const slot = (key + probe) & (SLOTS - 1);
      if (classFine[slot] !== 0) continue;
      classChecks[slot] = checkOf(key);
      classFine[slot] = classOf(i);
      return;
    }
  });
  return { classChecks, classFine };
}
