// The network's inner loops in plain TypeScript, for where there is no SIMD: number for number what assembly/kernels.ts computes.

import { Heap } from './heap.ts';
import {
  ADAM,
  type AdamStep,
  type Kernels,
  keptBelow,
  type Matrix,
  MOST_GIVEN,
  panelIndex,
  type Recurrence,
  type RecurrenceGradients,
  type ShortMatrix,
} from './kernel-types.ts';

const f = Math.fround;

/** Kernels that need nothing but the language. */
export function plainKernels(): Kernels {
  let floats = new Float32Array(0);
  const heap = new Heap((count) => {
    if (count <= floats.length) return floats;
    const larger = new Float32Array(Math.max(count, 2 * floats.length));
    larger.set(floats);
    floats = larger;
    return floats;
  });
  return {
    heap,
    multiply: (a, b, c, size, add) => multiply(heap.floats, a, b, c, size, add),
    multiplyShorts: (a, b, c, rows) => multiplyShorts(heap.floats, a, b, c, rows),
    recur: (layer) => eachUnit(layer, (unit) => recurUnit(heap.floats, layer, unit)),
    recurBack: (layer, to) => eachUnit(layer, (unit) => recurBackUnit(heap.floats, layer, to, unit)),
    adam: (step) => adam(heap.floats, step),
    addTo: (to, from, count) => {
      const { floats } = heap;
      for (let i = 0; i < count; i += 1) floats[to + i]! += floats[from + i]!;
    },
    squares: (from, count) => squares(heap.floats, from, count),
    blot: (at, count, seed, share) => blot(heap.floats, at, count, seed, share),
  };
}

function multiply(
  heap: Float32Array,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  { rows, columns, depth }: { readonly rows: number; readonly columns: number; readonly depth: number },
  add: boolean,
): void {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const to = c.at + i * c.row + j;
      let sum = add ? heap[to]! : 0;
      for (let k = 0; k < depth; k += 1) {
        sum = f(sum + f(heap[a.at + i * a.row + k * a.column]! * heap[b.at + k * b.row + j * b.column]!));
      }
      heap[to] = sum;
    }
  }
}

function multiplyShorts(heap: Float32Array, a: number, b: ShortMatrix, c: number, rows: number): void {
  const { panels, scales, columns, depth } = b;
  const shorts = new Int16Array(
    heap.buffer,
    heap.byteOffset + panels * Float32Array.BYTES_PER_ELEMENT,
    columns * depth,
  );
  for (let t = 0; t < rows; t += 1) {
    const row = heap.subarray(a + t * depth, a + (t + 1) * depth);
    const top = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const factor = top > 0 ? f(MOST_GIVEN / top) : 0;
    const given = Int16Array.from(row, (value) => nearestEven(f(value * factor)));
    const rowScale = f(top / MOST_GIVEN);
    for (let j = 0; j < columns; j += 1) {
      let sum = 0;
      for (let k = 0; k < depth; k += 1) sum += given[k]! * shorts[panelIndex(k, j, depth)]!;
      heap[c + t * columns + j] = f(f(f(sum) * rowScale) * heap[scales + j]!);
    }
  }
}

const POLYNOMIAL = [
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
].map(f);
const LOG2_E = f(Math.LOG2E);
const LN2_HIGH = f(0.693359375);
const LN2_LOW = f(-2.1219444e-4);
const LARGEST_EXPONENT = 87;
const POWER = new Float32Array(1);
const POWER_BITS = new Int32Array(POWER.buffer);

/** e^x as the compiled kernels have it (Cephes' expf). */
function exponential(x: number): number {
  const within = Math.max(Math.min(x, LARGEST_EXPONENT), -LARGEST_EXPONENT);
  const n = nearestEven(f(within * LOG2_E));
  const r = f(f(within - f(n * LN2_HIGH)) - f(n * LN2_LOW));
  let p = POLYNOMIAL[0]!;
  for (let k = 1; k < POLYNOMIAL.length; k += 1) p = f(f(p * r) + POLYNOMIAL[k]!);
  p = f(f(p * f(r * r)) + f(r + 1));
  POWER_BITS[0] = (n + 127) << 23;
  return f(p * POWER[0]!);
}

function nearestEven(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function sigmoid(x: number): number {
  return f(1 / f(1 + exponential(-x)));
}

function eachUnit({ width }: Recurrence, run: (unit: number) => void): void {
  for (let unit = 0; unit < width; unit += 1) run(unit);
}

function recurUnit(heap: Float32Array, layer: Recurrence, unit: number): void {
  const { inputs, inputsRow, peephole, bias, states, outputs, outputsRow, length, width, step } = layer;
  const [vForget, vReset] = [heap[peephole + unit]!, heap[peephole + width + unit]!];
  const [bForget, bReset] = [heap[bias + unit]!, heap[bias + width + unit]!];
  let state = 0;
  for (let n = 0; n < length; n += 1) {
    const t = step > 0 ? n : length - 1 - n;
    const row = inputs + t * inputsRow + unit;
    const forget = sigmoid(f(f(heap[row + width]! + bForget) + f(vForget * state)));
    const reset = sigmoid(f(f(heap[row + 2 * width]! + bReset) + f(vReset * state)));
    state = f(f(forget * state) + f(f(1 - forget) * heap[row]!));
    heap[row + width] = forget;
    heap[row + 2 * width] = reset;
    heap[states + t * outputsRow + unit] = state;
    heap[outputs + t * outputsRow + unit] = f(f(reset * state) + f(f(1 - reset) * heap[row + 3 * width]!));
  }
}

function recurBackUnit(heap: Float32Array, layer: Recurrence, to: RecurrenceGradients, unit: number): void {
  const { inputs, inputsRow, peephole, states, outputsRow, length, width, step } = layer;
  const [vForget, vReset] = [heap[peephole + unit]!, heap[peephole + width + unit]!];
  let [dvForget, dvReset, dbForget, dbReset, dState] = [0, 0, 0, 0, 0];
  for (let n = 0; n < length; n += 1) {
    const t = step > 0 ? length - 1 - n : n;
    const row = inputs + t * inputsRow + unit;
    const [candidate, forget, reset] = [heap[row]!, heap[row + width]!, heap[row + 2 * width]!];
    const before = n + 1 < length ? heap[states + (t - step) * outputsRow + unit]! : 0;
    const dOut = heap[to.outputs + t * outputsRow + unit]!;
    const fromHighway = f(heap[states + t * outputsRow + unit]! - heap[row + 3 * width]!);
    const dReset = f(f(dOut * fromHighway) * f(reset * f(1 - reset)));
    const d = f(dState + f(dOut * reset));
    const dForget = f(f(d * f(before - candidate)) * f(forget * f(1 - forget)));
    const toRow = to.inputs + t * inputsRow + unit;
    heap[toRow] = f(d * f(1 - forget));
    heap[toRow + width] = dForget;
    heap[toRow + 2 * width] = dReset;
    heap[toRow + 3 * width] = f(dOut * f(1 - reset));
    dvForget = f(dvForget + f(dForget * before));
    dvReset = f(dvReset + f(dReset * before));
    dbForget = f(dbForget + dForget);
    dbReset = f(dbReset + dReset);
    dState = f(f(d * forget) + f(f(dForget * vForget) + f(dReset * vReset)));
  }
  heap[to.peephole + unit]! += dvForget;
  heap[to.peephole + width + unit]! += dvReset;
  heap[to.bias + unit]! += dbForget;
  heap[to.bias + width + unit]! += dbReset;
}

function adam(heap: Float32Array, { weights, gradients, means, squares, count, rate, scale }: AdamStep): void {
  const [keepMean, keepSquare, damping] = [f(ADAM.keepMean), f(ADAM.keepSquare), f(ADAM.damping)];
  const [newMean, newSquare, speed, factor] = [f(1 - keepMean), f(1 - keepSquare), f(rate), f(scale)];
  for (let i = 0; i < count; i += 1) {
    const gradient = f(heap[gradients + i]! * factor);
    const mean = f(f(keepMean * heap[means + i]!) + f(newMean * gradient));
    const square = f(f(keepSquare * heap[squares + i]!) + f(newSquare * f(gradient * gradient)));
    heap[means + i] = mean;
    heap[squares + i] = square;
    heap[weights + i]! -= f(f(speed * mean) / f(f(Math.sqrt(square)) + damping));
    heap[gradients + i] = 0;
  }
}

function squares(heap: Float32Array, from: number, count: number): number {
  const sums = new Float32Array(4);
  for (let i = 0; i < count; i += 1) sums[i % 4]! += f(heap[from + i]! * heap[from + i]!);
  return f(f(sums[0]! + sums[1]!) + f(sums[2]! + sums[3]!));
}

const STREAM_FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];
const STREAM_STARTS = [0x165667b1, 0x2545f491, 0x1b873593, 0x4cf5ad43];

function blot(heap: Float32Array, at: number, count: number, seed: number, share: number): void {
  const limit = keptBelow(share);
  const factor = f(1 / (1 - share));
  STREAM_FACTORS.forEach((stream, lane) => {
    let random = (Math.imul(seed, stream) + STREAM_STARTS[lane]!) | 0;
    for (let i = lane; i < count; i += 4) {
      random ^= random << 13;
      random ^= random >>> 17;
      random ^= random << 5;
      heap[at + i] = (random & 0x7fffffff) < limit ? f(heap[at + i]! * factor) : 0;
    }
  });
}
