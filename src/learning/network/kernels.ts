// The inner loops of a network, in WebAssembly where there is SIMD, in TypeScript elsewhere; both give the same numbers to the bit.

import { Heap } from './heap.ts';
import { ADAM, type Kernels, keptBelow, MOST_GIVEN, PANEL } from './kernel-types.ts';
import { KERNELS_BINARY } from './kernels-binary.ts';
import { plainKernels } from './plain-kernels.ts';

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
