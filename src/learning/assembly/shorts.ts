// Products of matrices in whole numbers of 16 bits, for reading with a finished network; compiled together with kernels.ts.

import { at, PANEL, TILE } from './addresses';

/**
 * Rows of floats as whole numbers of 16 bits, each row with a scale of its own: a[t][k] is about to[t][k] * scales[t], and the largest of a row
 * becomes `most`. `depth` is a multiple of 8; the rows of `to` follow each other.
 */
export function shorten(a: usize, aRow: i32, rows: i32, depth: i32, most: f32, to: usize, scales: usize): void {
  for (let t = 0; t < rows; t++) {
    const row = at(a, t * aRow);
    let largest = f32x4.splat(0);
    for (let k = 0; k < depth; k += 4) largest = f32x4.max(largest, f32x4.abs(v128.load(at(row, k))));
    const top = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    store<f32>(at(scales, t), top / most);
    const factor = f32x4.splat(top > 0 ? most / top : 0);
    const toRow = to + <usize>(t * depth) * 2;
    for (let k = 0; k < depth; k += 8) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at(row, k)), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at(row, k + 4)), factor)));
      v128.store(toRow + <usize>k * 2, i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/**
 * C = A B in whole numbers, twice as fast as in floats. A comes from `shorten`; B lies in panels of 8 columns, in which two rows of 8 follow each other
 * pairwise: b[0][j] b[1][j] b[0][j + 1] b[1][j + 1] ... The sums must fit into 32 bits. `columns` is a multiple of 8, `depth` of 2.
 */
export function multiplyShorts(
  a: usize, b: usize, c: usize, cRow: i32,
  rows: i32, columns: i32, depth: i32,
  rowScales: usize, columnScales: usize,
): void {
  const aRow = <usize>depth * 2;
  const panel = <usize>depth * <usize>PANEL * 2;
  for (let j = 0; j < columns; j += PANEL, b += panel) {
    const scale0 = v128.load(at(columnScales, j)), scale1 = v128.load(at(columnScales, j + 4));
    let i = 0;
    for (; i + TILE <= rows; i += TILE) {
      tileShorts(a + <usize>i * aRow, aRow, b, at(c, i * cRow + j), cRow, depth, at(rowScales, i), scale0, scale1);
    }
    for (; i < rows; i++) {
      rowShorts(a + <usize>i * aRow, b, at(c, i * cRow + j), depth, at(rowScales, i), scale0, scale1);
    }
  }
}

@inline
function storeScaled(c: usize, sum0: v128, sum1: v128, rowScale: usize, scale0: v128, scale1: v128): void {
  const row = v128.load32_splat(rowScale);
  v128.store(c, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum0), row), scale0));
  v128.store(c, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum1), row), scale1), 16);
}

@inline
function tileShorts(
  a: usize, aRow: usize, b: usize, c: usize, cRow: i32, depth: i32, rowScale: usize, scale0: v128, scale1: v128,
): void {
  const zero = i32x4.splat(0);
  let s00 = zero, s01 = zero, s10 = zero, s11 = zero, s20 = zero, s21 = zero, s30 = zero, s31 = zero;
  let a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
  const end = b + <usize>depth * <usize>PANEL * 2;
  for (; b < end; b += 32) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    const x0 = v128.load32_splat(a);
    s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
    s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
    const x1 = v128.load32_splat(a1);
    s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
    s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
    const x2 = v128.load32_splat(a2);
    s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
    s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
    const x3 = v128.load32_splat(a3);
    s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0));
    s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
    a += 4; a1 += 4; a2 += 4; a3 += 4;
  }
  storeScaled(c, s00, s01, rowScale, scale0, scale1);
  storeScaled(at(c, cRow), s10, s11, at(rowScale, 1), scale0, scale1);
  storeScaled(at(c, 2 * cRow), s20, s21, at(rowScale, 2), scale0, scale1);
  storeScaled(at(c, 3 * cRow), s30, s31, at(rowScale, 3), scale0, scale1);
}

@inline
function rowShorts(a: usize, b: usize, c: usize, depth: i32, rowScale: usize, scale0: v128, scale1: v128): void {
  let sum0 = i32x4.splat(0), sum1 = i32x4.splat(0);
  for (let k = 0; k < depth; k += 2, a += 4, b += 32) {
    const x = v128.load32_splat(a);
    sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(x, v128.load(b)));
    sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
  }
  storeScaled(c, sum0, sum1, rowScale, scale0, scale1);
}
