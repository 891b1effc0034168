// The inner loops of the network in AssemblyScript: matrix products and the recurrence, four numbers at a time.
// Compiled by tools/build-kernels.ts to ../network/kernels-binary.ts; ../network/plain-kernels.ts does the same in TypeScript, to the bit.
// Addresses are bytes in the memory that the caller gives; all numbers are 32-bit floats.

import { at, FLOAT, PANEL, TILE } from './addresses';

/**
 * C = A B, or C += A B where `add` is set. Element (i, k) of A lies at a + i * aRow + k * aCol, likewise B and C (whose columns are neighbours);
 * steps are in floats. `columns` is a multiple of 4. `scratch` has room for 8 * depth floats. Every element is summed in the order of k.
 */
export function multiply(
  a: usize, aRow: i32, aCol: i32,
  b: usize, bRow: i32, bCol: i32,
  c: usize, cRow: i32,
  rows: i32, columns: i32, depth: i32,
  add: i32, scratch: usize,
): void {
  for (let j = 0; j < columns; j += PANEL) {
    const width = min(PANEL, columns - j);
    pack(at(b, j * bCol), bRow, bCol, width, depth, scratch);
    let i = 0;
    for (; i + TILE <= rows; i += TILE) {
      if (width == PANEL) tile8(at(a, i * aRow), aRow, aCol, scratch, at(c, i * cRow + j), cRow, depth, add);
      else {
        for (let r = 0; r < TILE; r++)
          row4(at(a, (i + r) * aRow), aCol, scratch, at(c, (i + r) * cRow + j), depth, add);
      }
    }
    for (; i < rows; i++) {
      row4(at(a, i * aRow), aCol, scratch, at(c, i * cRow + j), depth, add);
      if (width == PANEL) row4(at(a, i * aRow), aCol, at(scratch, 4), at(c, i * cRow + j + 4), depth, add);
    }
  }
}

/** Copies `width` columns of B side by side, so that the sums read them in one stream. */
function pack(b: usize, bRow: i32, bCol: i32, width: i32, depth: i32, to: usize): void {
  for (let k = 0; k < depth; k++) {
    const from = at(b, k * bRow);
    const here = at(to, k * PANEL);
    for (let j = 0; j < width; j++) store<f32>(at(here, j), load<f32>(at(from, j * bCol)));
  }
}

@inline
function tile8(a: usize, aRow: i32, aCol: i32, b: usize, c: usize, cRow: i32, depth: i32, add: i32): void {
  const c1 = at(c, cRow);
  const c2 = at(c1, cRow);
  const c3 = at(c2, cRow);
  let s00 = f32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
  if (add) {
    s00 = v128.load(c); s01 = v128.load(c, 16);
    s10 = v128.load(c1); s11 = v128.load(c1, 16);
    s20 = v128.load(c2); s21 = v128.load(c2, 16);
    s30 = v128.load(c3); s31 = v128.load(c3, 16);
  }
  const step = <usize>aCol << 2;
  let a0 = a, a1 = at(a, aRow), a2 = at(a1, aRow), a3 = at(a2, aRow);
  const end = b + <usize>depth * <usize>PANEL * FLOAT;
  for (; b < end; b += <usize>PANEL * FLOAT) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const x0 = v128.load32_splat(a0);
    s00 = f32x4.add(s00, f32x4.mul(x0, b0));
    s01 = f32x4.add(s01, f32x4.mul(x0, b1));
    const x1 = v128.load32_splat(a1);
    s10 = f32x4.add(s10, f32x4.mul(x1, b0));
    s11 = f32x4.add(s11, f32x4.mul(x1, b1));
    const x2 = v128.load32_splat(a2);
    s20 = f32x4.add(s20, f32x4.mul(x2, b0));
    s21 = f32x4.add(s21, f32x4.mul(x2, b1));
    const x3 = v128.load32_splat(a3);
    s30 = f32x4.add(s30, f32x4.mul(x3, b0));
    s31 = f32x4.add(s31, f32x4.mul(x3, b1));
    a0 += step; a1 += step; a2 += step; a3 += step;
  }
  v128.store(c, s00); v128.store(c, s01, 16);
  v128.store(c1, s10); v128.store(c1, s11, 16);
  v128.store(c2, s20); v128.store(c2, s21, 16);
  v128.store(c3, s30); v128.store(c3, s31, 16);
}

@inline
function row4(a: usize, aCol: i32, b: usize, c: usize, depth: i32, add: i32): void {
  let sum = add ? v128.load(c) : f32x4.splat(0);
  for (let k = 0; k < depth; k++) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(at(a, k * aCol)), v128.load(at(b, k * PANEL))));
  }
  v128.store(c, sum);
}

/** e^x, as 2^n times a polynomial in the rest (Cephes' expf); x is kept within what 32 bits can hold. */
@inline
function exponential(x: v128): v128 {
  const within = f32x4.max(f32x4.min(x, f32x4.splat(87)), f32x4.splat(-87));
  const n = f32x4.nearest(f32x4.mul(within, f32x4.splat(1.4426950408889634)));
  let r = f32x4.sub(within, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), f32x4.add(r, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

@inline
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

/**
 * One direction of a layer of simple recurrent units (Lei et al. 2018) over `length` tokens, first to last for step 1, last to first
 * for step -1. A token's row of `u`, `uRow` floats long, holds candidate, forget, reset and highway, `width` floats each; forget and
 * reset are replaced by the gates' values. `v` and `bias` hold those of the forget gate, then of the reset gate. The state goes to `c`, the
 * output to `h`, rows of `outRow` floats.
 */
export function recur(
  u: usize, uRow: i32, v: usize, bias: usize,
  c: usize, h: usize, outRow: i32,
  length: i32, width: i32, step: i32,
): void {
  const one = f32x4.splat(1);
  for (let j = 0; j < width; j += 4) {
    const vForget = v128.load(at(v, j)), vReset = v128.load(at(v, width + j));
    const bForget = v128.load(at(bias, j)), bReset = v128.load(at(bias, width + j));
    let state = f32x4.splat(0);
    let t = step > 0 ? 0 : length - 1;
    for (let n = 0; n < length; n++) {
      const row = at(u, t * uRow + j);
      const candidate = v128.load(row);
      const highway = v128.load(at(row, 3 * width));
      const forget = sigmoid(f32x4.add(f32x4.add(v128.load(at(row, width)), bForget), f32x4.mul(vForget, state)));
      const reset = sigmoid(f32x4.add(f32x4.add(v128.load(at(row, 2 * width)), bReset), f32x4.mul(vReset, state)));
      state = f32x4.add(f32x4.mul(forget, state), f32x4.mul(f32x4.sub(one, forget), candidate));
      v128.store(at(row, width), forget);
      v128.store(at(row, 2 * width), reset);
      v128.store(at(c, t * outRow + j), state);
      const out = f32x4.add(f32x4.mul(reset, state), f32x4.mul(f32x4.sub(one, reset), highway));
      v128.store(at(h, t * outRow + j), out);
      t += step;
    }
  }
}

/** The gradients that belong to `recur`: from those of `h` in `dh` to those of `u` in `du`; those of `v` and `bias` are added up. */
export function recurBack(
  u: usize, du: usize, uRow: i32, v: usize, dv: usize, dBias: usize,
  c: usize, dh: usize, outRow: i32,
  length: i32, width: i32, step: i32,
): void {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  for (let j = 0; j < width; j += 4) {
    const vForget = v128.load(at(v, j)), vReset = v128.load(at(v, width + j));
    let dvForget = zero, dvReset = zero, dbForget = zero, dbReset = zero, dState = zero;
    let t = step > 0 ? length - 1 : 0;
    for (let n = 0; n < length; n++) {
      const row = at(u, t * uRow + j);
      const candidate = v128.load(row);
      const forget = v128.load(at(row, width));
      const reset = v128.load(at(row, 2 * width));
      const highway = v128.load(at(row, 3 * width));
      const state = v128.load(at(c, t * outRow + j));
      const before = n + 1 < length ? v128.load(at(c, (t - step) * outRow + j)) : zero;
      const dOut = v128.load(at(dh, t * outRow + j));
      const dReset = f32x4.mul(f32x4.mul(dOut, f32x4.sub(state, highway)), f32x4.mul(reset, f32x4.sub(one, reset)));
      const d = f32x4.add(dState, f32x4.mul(dOut, reset));
      const dForget = f32x4.mul(f32x4.mul(d, f32x4.sub(before, candidate)), f32x4.mul(forget, f32x4.sub(one, forget)));
      const to = at(du, t * uRow + j);
      v128.store(to, f32x4.mul(d, f32x4.sub(one, forget)));
      v128.store(at(to, width), dForget);
      v128.store(at(to, 2 * width), dReset);
      v128.store(at(to, 3 * width), f32x4.mul(dOut, f32x4.sub(one, reset)));
      dvForget = f32x4.add(dvForget, f32x4.mul(dForget, before));
      dvReset = f32x4.add(dvReset, f32x4.mul(dReset, before));
      dbForget = f32x4.add(dbForget, dForget);
      dbReset = f32x4.add(dbReset, dReset);
      dState = f32x4.add(f32x4.mul(d, forget), f32x4.add(f32x4.mul(dForget, vForget), f32x4.mul(dReset, vReset)));
      t -= step;
    }
    add4(at(dv, j), dvForget);
    add4(at(dv, width + j), dvReset);
    add4(at(dBias, j), dbForget);
    add4(at(dBias, width + j), dbReset);
  }
}

@inline
function add4(to: usize, value: v128): void {
  v128.store(to, f32x4.add(v128.load(to), value));
}

/**
 * One step of Adam (Kingma and Ba 2015) on `count` weights, a multiple of 4; `rate` has the corrections of the first steps in it. The gradients
 * are scaled by `scale` and set to zero after use.
 */
export function adam(
  w: usize, g: usize, m: usize, s: usize, count: i32,
  rate: f32, keep1: f32, keep2: f32, epsilon: f32, scale: f32,
): void {
  const k1 = f32x4.splat(keep1), n1 = f32x4.splat(1 - keep1);
  const k2 = f32x4.splat(keep2), n2 = f32x4.splat(1 - keep2);
  for (let i = 0; i < count; i += 4) {
    const gradient = f32x4.mul(v128.load(at(g, i)), f32x4.splat(scale));
    const mean = f32x4.add(f32x4.mul(k1, v128.load(at(m, i))), f32x4.mul(n1, gradient));
    const square = f32x4.add(f32x4.mul(k2, v128.load(at(s, i))), f32x4.mul(n2, f32x4.mul(gradient, gradient)));
    v128.store(at(m, i), mean);
    v128.store(at(s, i), square);
    const weight = v128.load(at(w, i));
    const change = f32x4.div(f32x4.mul(f32x4.splat(rate), mean), f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon)));
    v128.store(at(w, i), f32x4.sub(weight, change));
    v128.store(at(g, i), f32x4.splat(0));
  }
}

/** Adds `count` floats, a multiple of 4, to those at `to`. */
export function addTo(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) add4(at(to, i), v128.load(at(from, i)));
}

/** Sum of the squares of `count` floats, a multiple of 4. */
export function squares(from: usize, count: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const values = v128.load(at(from, i));
    sum = f32x4.add(sum, f32x4.mul(values, values));
  }
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/**
 * Sets a share of `count` floats, a multiple of 4, to zero and multiplies the others by `factor`: those stay whose random number (xorshift, Marsaglia
 * 2003, one stream a lane) is below `limit` of 2^31. The same seed takes the same ones.
 */
export function blot(values: usize, count: i32, seed: i32, limit: i32, factor: f32): void {
  let random = i32x4.add(
    i32x4.mul(i32x4.splat(seed), i32x4(0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f)),
    i32x4(0x165667b1, 0x2545f491, 0x1b873593, 0x4cf5ad43),
  );
  for (let i = 0; i < count; i += 4) {
    random = v128.xor(random, i32x4.shl(random, 13));
    random = v128.xor(random, i32x4.shr_u(random, 17));
    random = v128.xor(random, i32x4.shl(random, 5));
    const stays = i32x4.lt_s(v128.and(random, i32x4.splat(0x7fffffff)), i32x4.splat(limit));
    v128.store(at(values, i), v128.and(f32x4.mul(v128.load(at(values, i)), f32x4.splat(factor)), stays));
  }
}
