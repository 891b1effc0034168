// Learnt weights as they are kept and used: one byte each, only those that matter, found by the feature's hash.

import type { NumberArray } from './model-file.ts';

/** Buckets without weights between two that have some are counted in a byte; this value says "go on counting". */
const LONGEST_GAP = 255;
const LARGEST = 127;

/** For a bucket: where its entries begin (upper 24 bits) and how many there are (lower 8). An entry is class << 8 | weight + 128. */
export type SparseWeights = {
  readonly mask: number;
  readonly classes: number;
  readonly places: Uint32Array;
  readonly entries: Uint16Array;
};

/** Arrays to store: gap from bucket to bucket, entries of each, and for each entry its class and its weight. */
export type PackedWeights = Readonly<Record<'gaps' | 'counts' | 'classes' | 'weights', NumberArray>>;

/**
 * Packs averaged weights: each is multiplied by `scale`, rounded, cut to -127..127, and left out where it is then smaller than
 * `smallest`.
 */
export function packWeights(
  rows: Iterable<{ readonly bucket: number; readonly weights: Float32Array }>,
  scale: number,
  smallest = 1,
): PackedWeights {
  const gaps: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const { bucket, weights } of rows) {
    const before = values.length;
    weights.forEach((weight, label) => {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)));
      if (Math.abs(value) < smallest) return;
      classes.push(label);
      values.push(value);
    });
    if (values.length === before) continue;
    let gap = bucket - last - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) gaps.push(LONGEST_GAP);
    gaps.push(gap);
    counts.push(values.length - before);
    last = bucket;
  }
  return {
    gaps: Uint8Array.from(gaps),
    counts: Uint8Array.from(counts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(values),
  };
}

/** The packed weights ready for use over a table of `2 ** bits` buckets. */
export function unpackWeights(packed: PackedWeights, bits: number, classes: number): SparseWeights {
  const places = new Uint32Array(1 << bits);
  const { gaps, counts, classes: labels, weights } = packed;
  // Plain loops, here and below: with callbacks and iterators this was a tenth of a second of every start.
  const entries = new Uint16Array(weights.length);
  for (let at = 0; at < entries.length; at++) entries[at] = (labels[at]! << 8) | (weights[at]! + 128);
  let bucket = -1;
  let row = 0;
  let start = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at]!;
    bucket += gap;
    if (gap === LONGEST_GAP) continue;
    bucket++;
    const count = counts[row++]!;
    places[bucket] = (start << 8) | count;
    start += count;
  }
  return { mask: places.length - 1, classes, places, entries };
}

/** Fills `scores` (one a class) with the sums of weights over the first `count` features. Allocates nothing. */
export function scoreSparse(
  { mask, places, entries }: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  scores.fill(0);
  for (let index = 0; index < count; index++) {
    const place = places[features[index]! & mask]!;
    const start = place >>> 8;
    const end = start + (place & 255);
    for (let at = start; at < end; at++) {
      const entry = entries[at]!;
      scores[entry >>> 8]! += (entry & 255) - 128;
    }
  }
}
