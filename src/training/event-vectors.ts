// Word vectors for the event stage: the most frequent words of the public ones, turned so that few numbers a word hold most of what they tell.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../learning/random.ts';
import type { WordVectors } from '../reading/events/word-vectors.ts';
import { loadEvents } from '../reading/events.ts';
import { MODELS } from './quotation-reports.ts';
import { DIMENSIONS, readWordVectors } from './word-vectors.ts';

const WORDS = 5000;
const WIDTH = 48;
const ROUNDS = 60;
const SEED = 21;
const LARGEST = 127;

/** The vectors; those of the present weights where the package with the public ones is not installed. Throws where both are missing. */
export function eventVectors(): WordVectors {
  const found = readWordVectors(WORDS, (word) => /^\p{Ll}+$/u.test(word));
  if (found) return turned(found.words, found.values);
  const present = join(MODELS, 'events.bin');
  if (!existsSync(present)) throw new Error('word vectors are neither installed nor in models/en/events.bin');
  return loadEvents(readFileSync(present)).names.vectors;
}

function turned(words: readonly string[], values: Float32Array): WordVectors {
  const axes = mainAxes(covariance(values, words.length));
  const parts = words.map((_, row) =>
    axes.map((axis) => product(axis, values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS))),
  );
  const all = Float64Array.from(parts.flat());
  const scale = Math.fround(all.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST);
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    width: WIDTH,
    values: Int8Array.from(all, (value) => Math.round(value / scale)),
    scale,
  };
}

/** How the dimensions go together over the words, not counted from their mean: where all words lie is told too. */
function covariance(values: Float32Array, count: number): Float64Array[] {
  const sums = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS));
  for (let word = 0; word < count; word++)
    for (let a = 0; a < DIMENSIONS; a++)
      for (let b = 0; b < DIMENSIONS; b++)
        sums[a]![b]! += (values[word * DIMENSIONS + a]! * values[word * DIMENSIONS + b]!) / count;
  return sums;
}

/** The directions in which the words differ most, by the power method, each at right angles to those before. */
function mainAxes(matrix: readonly Float64Array[]): Float64Array[] {
  const random = seededRandom(SEED);
  const axes: Float64Array[] = [];
  while (axes.length < WIDTH) {
    let axis = Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5);
    for (let round = 0; round < ROUNDS; round++) {
      const next = Float64Array.from(matrix, (row) => product(row, axis));
      for (const known of axes) {
        const shared = product(known, next);
        known.forEach((value, i) => {
          next[i]! -= shared * value;
        });
      }
      const length = Math.sqrt(product(next, next)) || 1;
      axis = next.map((value) => value / length);
    }
    axes.push(axis);
  }
  return axes;
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
