// What the network's inner loops are asked to do, whoever runs them, and the constants that they share.

import type { Heap } from './heap.ts';

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

/** Columns that lie together; a product in floats needs as many floats of room for each unit of depth. */
export const PANEL = 8;

/** Where row k, column j of a matrix of `depth` rows lies among its panels. */
export function panelIndex(k: number, j: number, depth: number): number {
  const inPanel = j % PANEL;
  return (j - inPanel) * depth + (k - (k % 2)) * PANEL + 2 * inPanel + (k % 2);
}

/** Of random numbers below 2^31 those below this stay when `share` is blotted out. */
export function keptBelow(share: number): number {
  return Math.round((1 - share) * 0x7fffffff);
}
