// Weights for three classes: what the second and third have over the first, packed into two bytes a bucket: one look-up a feature.

import type { NumberArray } from './model-file.ts';

const LONGEST_GAP = 255;
const LARGEST = 127;
/** Bytes kept a bucket: one for each class but the first, from whose weight theirs are counted. */
const KEPT = 2;

export type NarrowWeights = { readonly mask: number; readonly table: Int16Array };

/** Arrays to store: gap from bucket to bucket (255 means "and more"), and for each bucket two weights. */
export type PackedNarrow = Readonly<Record<'gaps' | 'weights', NumberArray>>;

/**
 * Packs averaged weights of three classes: only their differences decide, so the first class is set to 0. Differences are
 * multiplied by `scale`, rounded and cut to -127..127; buckets without one of at least `smallest` are left out.
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
    const row = Array.from(weights.subarray(1), (weight) => rounded((weight - weights[0]!) * scale));
    if (Math.max(0, ...row) - Math.min(0, ...row) < smallest) continue;
    let gap = bucket - last - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) gaps.push(LONGEST_GAP);
    gaps.push(gap);
    values.push(...row);
    last = bucket;
  }
  return { gaps: Uint8Array.from(gaps), weights: Int8Array.from(values) };
}

/** The packed weights ready for use over a table of `2 ** bits` buckets. */
export function unpackNarrow({ gaps, weights }: PackedNarrow, bits: number): NarrowWeights {
  const table = new Int16Array(1 << bits);
  let bucket = -1;
  let from = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at]!;
    bucket += gap;
    if (gap === LONGEST_GAP) continue;
    bucket++;
    table[bucket] = (weights[from]! & 255) | (weights[from + 1]! << 8);
    from += KEPT;
  }
  return { mask: table.length - 1, table };
}

function rounded(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
}

/** Fills `scores` with three classes' sums of weights over the first `count` features. Allocates nothing. */
export function scoreThree(
  { mask, table }: NarrowWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array | Int32Array,
): void {
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index++) {
    const packed = table[features[index]! & mask]!;
    second += (packed << 24) >> 24;
    third += packed >> 8;
  }
  scores[0] = 0;
  scores[1] = second;
  scores[2] = third;
}
