// A table of hashed feature weights as it travels and reads: only rows that matter, a byte a weight, found by a bit set with ranks.

/** Rows of `width` weights; the weight is the stored number times `scale`. A row that was left out counts as zeros. */
export type PackedRows = {
  readonly bits: number;
  readonly width: number;
  readonly scale: number;
  /** Bit h says whether the row of hash h is kept. */
  readonly kept: Uint32Array<ArrayBuffer>;
  /** Kept rows before each word of `kept`. */
  readonly ranks: Uint32Array;
  readonly weights: Int8Array<ArrayBuffer> | Int16Array<ArrayBuffer>;
};

const WORD = 32;
const BYTE_LIMIT = 127;
const SHORT_LIMIT = 32767;
/** Weights beyond this share of all are cut, so that a few outliers do not coarsen the rest. */
const CLIPPED_SHARE = 0.0002;

/**
 * Weights rounded to `bytes` each, keeping at most `mostRows` rows: those with the largest weights. Ties go to the lower hash.
 * `weights` holds 2^bits rows of `width`.
 */
export function packRows(weights: Float32Array, width: number, mostRows: number, bytes: 1 | 2 = 1): PackedRows {
  const rows = weights.length / width;
  const sizes = new Float32Array(rows);
  for (let at = 0; at < weights.length; at += 1) {
    const row = Math.floor(at / width);
    sizes[row] = Math.max(sizes[row]!, Math.abs(weights[at]!));
  }
  const sorted = sizes.filter((size) => size > 0).sort();
  const limit = bytes === 1 ? BYTE_LIMIT : SHORT_LIMIT;
  const clip = sorted[Math.floor(sorted.length * (1 - CLIPPED_SHARE))] ?? 1;
  const scale = clip / limit;
  const least = Math.max(scale / 2, sorted[sorted.length - mostRows] ?? 0);
  const kept = new Uint32Array(Math.ceil(rows / WORD));
  const numbers: number[] = [];
  let count = 0;
  for (let row = 0; row < rows && count < mostRows; row += 1) {
    if (sizes[row]! < least) continue;
    kept[row >>> 5]! |= 1 << (row & 31);
    count += 1;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      numbers.push(Math.max(-limit, Math.min(limit, Math.round(weights[at]! / scale))));
    }
  }
  const packed = bytes === 1 ? Int8Array.from(numbers) : Int16Array.from(numbers);
  return unpackRows(Math.log2(rows), width, scale, kept, packed);
}

/** The table again from what a model file holds. */
export function unpackRows(
  bits: number,
  width: number,
  scale: number,
  kept: Uint32Array,
  weights: Int8Array | Int16Array,
): PackedRows {
  const ranks = new Uint32Array(kept.length);
  let before = 0;
  for (let word = 0; word < kept.length; word += 1) {
    ranks[word] = before;
    before += onesIn(kept[word]!);
  }
  if (before * width !== weights.length) throw new Error(`${weights.length} weights for ${before} rows of ${width}`);
  return { bits, width, scale, kept: kept as PackedRows['kept'], ranks, weights: weights as PackedRows['weights'] };
}

/** Throws unless the table has 2^bits rows of `width`. */
export function assertFits(rows: PackedRows, bits: number, width: number): void {
  if (rows.bits !== bits || rows.width !== width)
    throw new Error(`a table of 2^${rows.bits} rows of ${rows.width} weights where 2^${bits} of ${width} were wanted`);
}

/**
 * Adds up the rows of each item's features into `sums`, which the caller has just made: `sums[item * width + column]`. The ids of
 * an item are `ids[offsets[item]]` up to, without, `ids[offsets[item + 1]]`. Every sum is multiplied by `factor`.
 */
export function scoreRows(
  rows: PackedRows,
  ids: Int32Array,
  offsets: Int32Array,
  sums: Float32Array,
  factor = 1,
): void {
  // Told apart only for speed: each of the two meets arrays of one type, for which the engine makes faster code.
  if (rows.weights instanceof Int8Array) scoreBytes(rows, rows.weights, ids, offsets, sums, rows.scale * factor);
  else scoreShorts(rows, rows.weights, ids, offsets, sums, rows.scale * factor);
}

function scoreBytes(
  rows: PackedRows,
  weights: Int8Array,
  ids: Int32Array,
  offsets: Int32Array,
  sums: Float32Array,
  by: number,
): void {
  const { width, kept, ranks, bits } = rows;
  const mask = 2 ** bits - 1;
  const totals = new Int32Array(width);
  for (let item = 0; item + 1 < offsets.length; item += 1) {
    totals.fill(0);
    const end = offsets[item + 1]!;
    for (let k = offsets[item]!; k < end; k += 1) {
      const row = rowOf(kept, ranks, ids[k]! & mask);
      if (row < 0) continue;
      const at = Math.imul(row, width);
      for (let column = 0; column < width; column += 1) totals[column]! += weights[at + column]!;
    }
    const to = item * width;
    for (let column = 0; column < width; column += 1) sums[to + column] = totals[column]! * by;
  }
}

function scoreShorts(
  rows: PackedRows,
  weights: Int16Array,
  ids: Int32Array,
  offsets: Int32Array,
  sums: Float32Array,
  by: number,
): void {
  const { width, kept, ranks, bits } = rows;
  const mask = 2 ** bits - 1;
  const totals = new Int32Array(width);
  for (let item = 0; item + 1 < offsets.length; item += 1) {
    totals.fill(0);
    const end = offsets[item + 1]!;
    for (let k = offsets[item]!; k < end; k += 1) {
      const row = rowOf(kept, ranks, ids[k]! & mask);
      if (row < 0) continue;
      const at = Math.imul(row, width);
      for (let column = 0; column < width; column += 1) totals[column]! += weights[at + column]!;
    }
    const to = item * width;
    for (let column = 0; column < width; column += 1) sums[to + column] = totals[column]! * by;
  }
}

/** Which of the kept rows is that of the hash; -1 if it is not kept. */
function rowOf(kept: Uint32Array, ranks: Uint32Array, hash: number): number {
  const word = kept[hash >>> 5]! | 0;
  const bit = 1 << (hash & 31);
  return (word & bit) === 0 ? -1 : ranks[hash >>> 5]! + onesIn(word & (bit - 1));
}

/** Number of bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
function onesIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
