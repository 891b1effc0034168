// Weights for at most four classes: a byte a class, packed into one 32-bit integer a bucket, so that a feature costs one look-up.

import type { NumberArray } from './model-file.ts';

const LONGEST_GAP = 255;
const LARGEST = 127;
/** Classes that fit into an integer, a byte each. */
const MOST_CLASSES = 4;

export type NarrowWeights = { readonly mask: number; readonly table: Int32Array };

/** Arrays to store: gap from bucket to bucket (255 means "and more"), and for each bucket a weight a class. */
export type PackedNarrow = Readonly<Record<'gaps' | 'weights', NumberArray>>;

/**
 * Packs averaged weights: each is multiplied by `scale`, rounded and cut to -127..127. Buckets whose weights differ from each
 * other by less than `smallest` are left out: they decide nothing.
 */
export function packNarrow(
  rows: Iterable<{ readonly bucket: number; readonly weights: Float32Array }>,
  scale: number,
  smallest = 1,
): PackedNarrow {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const { bucket, weights } of rows) {
    const row = Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale))));
    if (Math.max(...row) - Math.min(...row) < smallest) continue;
    let gap = bucket - last - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) gaps.push(LONGEST_GAP);
    gaps.push(gap);
    values.push(...row);
    last = bucket;
  }
  return { gaps: Uint8Array.from(gaps), weights: Int8Array.from(values) };
}

/** The packed weights ready for use over a table of `2 ** bits` buckets. */
export function unpackNarrow({ gaps, weights }: PackedNarrow, bits: number, classes: number): NarrowWeights {
  if (classes > MOST_CLASSES) throw new Error(`narrow weights hold ${MOST_CLASSES} classes, not ${classes}`);
  const table = new Int32Array(1 << bits);
  let bucket = -1;
  let from = 0;
  for (const gap of gaps) {
    bucket += gap;
    if (gap === LONGEST_GAP) continue;
    bucket++;
    let packed = 0;
    for (let label = 0; label < classes; label++) packed |= (weights[from++]! & 255) << (8 * label);
    table[bucket] = packed;
  }
  return { mask: table.length - 1, table };
}

/** Fills `scores` with three classes' sums of weights over the first `count` features. Allocates nothing. */
export function scoreThree(
  { mask, table }: NarrowWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array | Int32Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index++) {
    const packed = table[features[index]! & mask]!;
    first += (packed << 24) >> 24;
    second += (packed << 16) >> 24;
    third += (packed << 8) >> 24;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}
