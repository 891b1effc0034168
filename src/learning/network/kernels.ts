// The inner loops of a network, in WebAssembly where there is SIMD, in TypeScript elsewhere; both give the same numbers to the bit.

import { Heap } from './heap.ts';
import { KERNELS_BINARY } from './kernels-binary.ts';
import { plainKernels } from './plain-kernels.ts';

/** A matrix on the heap: its address, and how many floats lie from one row to the next and from one column to the next. */
export type Matrix = { readonly at: number; readonly row: number; readonly column: number };

/** One direction of a recurrent layer on the heap; addresses and row lengths in floats. */
export type Recurrence = {
  /** A row a token: candidate, forget, reset, highway, `width` floats each. */
  readonly inputs: number;
  readonly inputsRow: number;
  /** Weights from the state to the gates (forget, reset), and the gates' biases. */
  readonly peephole: number;
  readonly bias: number;
  /** State and output, a row a token. */
  readonly states: number;
  readonly outputs: number;
  readonly outputsRow: number;
  readonly length: number;
  readonly width: number;
  /** 1 from the first token to the last, -1 the other way. */
  readonly step: 1 | -1;
};

/** Where the gradients of a recurrence lie or go. */
export type RecurrenceGradients = {
  readonly inputs: number;
  readonly peephole: number;
  readonly bias: number;
  readonly outputs: number;
};

export type AdamStep = {
  readonly weights: number;
  readonly gradients: number;
  readonly means: number;
  readonly squares: number;
  readonly count: number;
  readonly rate: number;
  /** What the gradients are multiplied with before they are used, as for clipping. */
  readonly scale: number;
};

/** See assembly/kernels.ts for what each does. Counts of columns, widths and weights are multiples of 4; addresses are in floats. */
export type Kernels = {
  readonly heap: Heap;
  /** C = A B, or C += A B with `add`. */
  readonly multiply: (
    a: Matrix,
    b: Matrix,
    c: Matrix,
    size: { readonly rows: number; readonly columns: number; readonly depth: number },
    add: boolean,
  ) => void;
  /** C = A B in whole numbers of 16 bits, which is faster and a little less exact; the rows of A follow each other. */
  readonly multiplyShorts: (a: number, b: ShortMatrix, c: number, rows: number) => void;
  readonly recur: (layer: Recurrence) => void;
  readonly recurBack: (layer: Recurrence, gradients: RecurrenceGradients) => void;
  readonly adam: (step: AdamStep) => void;
  /** Adds `count` floats to those at `to`. */
  readonly addTo: (to: number, from: number, count: number) => void;
  /** Sum of the squares of `count` floats. */
  readonly squares: (from: number, count: number) => number;
  /** Sets a random share of `count` floats to zero and makes up for it in the others; the same seed takes the same ones. */
  readonly blot: (at: number, count: number, seed: number, share: number) => void;
};

/** A matrix of whole numbers as `multiplyShorts` reads it: address of its panels (see assembly/kernels.ts) and of its columns' scales. */
export type ShortMatrix = {
  readonly panels: number;
  readonly scales: number;
  readonly columns: number;
  readonly depth: number;
};

/** Adam's memory and damping, as its paper has them. */
export const ADAM = { keepMean: 0.9, keepSquare: 0.999, damping: 1e-8 } as const;

/** The largest number of A in `multiplyShorts`; 12 bits, so that the sums have room. */
export const MOST_GIVEN = 4095;

/** Where row k, column j of a matrix of `depth` rows lies among its panels. */
export function panelIndex(k: number, j: number, depth: number): number {
  const inPanel = j % PANEL;
  return (j - inPanel) * depth + (k - (k % 2)) * PANEL + 2 * inPanel + (k % 2);
}

/** Of random numbers below 2^31 those below this stay when `share` is blotted out. */
export function keptBelow(share: number): number {
  return Math.round((1 - share) * 0x7fffffff);
}

/** Floats that `multiply` needs beside its operands, for each unit of depth. */
const PANEL = 8;
const PAGE_FLOATS = 65536 / Float32Array.BYTES_PER_ELEMENT;

type Exports = {
  readonly shorten: (...numbers: number[]) => void;
  readonly multiplyShorts: (...numbers: number[]) => void;
  readonly multiply: (...numbers: number[]) => void;
  readonly recur: (...numbers: number[]) => void;
  readonly recurBack: (...numbers: number[]) => void;
  readonly adam: (...numbers: number[]) => void;
  readonly addTo: (to: number, from: number, count: number) => void;
  readonly squares: (from: number, count: number) => number;
  readonly blot: (...numbers: number[]) => void;
};

/** Kernels on a heap of their own: compiled ones where the machine can run them. */
export function makeKernels(): Kernels {
  const bytes = Uint8Array.from(atob(KERNELS_BINARY), (letter) => letter.charCodeAt(0));
  return typeof WebAssembly === 'object' && WebAssembly.validate(bytes) ? compiledKernels(bytes) : plainKernels();
}

function compiledKernels(bytes: Uint8Array<ArrayBuffer>): Kernels {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const heap = new Heap((floats) => {
    const missing = Math.ceil(floats / PAGE_FLOATS) - memory.buffer.byteLength / 65536;
    if (missing > 0) memory.grow(missing);
    return new Float32Array(memory.buffer);
  });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const run = instance.exports as unknown as Exports;
  return {
    heap,
    multiply: (a, b, c, { rows, columns, depth }, add) => {
      const mark = heap.mark();
      const scratch = heap.take(PANEL * depth);
      const sides = [a.at * 4, a.row, a.column, b.at * 4, b.row, b.column, c.at * 4, c.row];
      run.multiply(...sides, rows, columns, depth, add ? 1 : 0, scratch * 4);
      heap.release(mark);
    },
    multiplyShorts: (a, { panels, scales, columns, depth }, c, rows) => {
      const mark = heap.mark();
      const [shorts, rowScales] = [heap.take((rows * depth) / 2), heap.take(rows)];
      run.shorten(a * 4, depth, rows, depth, MOST_GIVEN, shorts * 4, rowScales * 4);
      run.multiplyShorts(shorts * 4, panels * 4, c * 4, columns, rows, columns, depth, rowScales * 4, scales * 4);
      heap.release(mark);
    },
    recur: (layer) => {
      const { inputs, inputsRow, peephole, bias, states, outputs, outputsRow, length, width, step } = layer;
      const addresses = [inputs * 4, inputsRow, peephole * 4, bias * 4, states * 4, outputs * 4, outputsRow];
      run.recur(...addresses, length, width, step);
    },
    recurBack: (layer, to) => {
      const { inputs, inputsRow, peephole, states, outputsRow, length, width, step } = layer;
      const from = [inputs * 4, to.inputs * 4, inputsRow, peephole * 4, to.peephole * 4, to.bias * 4];
      run.recurBack(...from, states * 4, to.outputs * 4, outputsRow, length, width, step);
    },
    adam: ({ weights, gradients, means, squares, count, rate, scale }) => {
      const { keepMean, keepSquare, damping } = ADAM;
      run.adam(weights * 4, gradients * 4, means * 4, squares * 4, count, rate, keepMean, keepSquare, damping, scale);
    },
    addTo: (to, from, count) => run.addTo(to * 4, from * 4, count),
    squares: (from, count) => run.squares(from * 4, count),
    blot: (at, count, seed, share) => run.blot(at * 4, count, seed, keptBelow(share), 1 / (1 - share)),
  };
}
