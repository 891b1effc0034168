import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Kernels } from '../../../src/learning/network/kernel-types.ts';
import { makeKernels } from '../../../src/learning/network/kernels.ts';
import { plainKernels } from '../../../src/learning/network/plain-kernels.ts';
import { shortMatrix } from '../../../src/learning/network/shorten.ts';
import { seededRandom } from '../../../src/learning/random.ts';
import { kernelsFile } from '../../../tools/build-kernels.ts';

const BINARY = new URL('../../../src/learning/network/kernels-binary.ts', import.meta.url);

/** Takes room for random numbers, runs `use` on it, and answers all that the heap then holds. */
function heapAfter(kernels: Kernels, floats: number, use: (kernels: Kernels, at: number) => void): Float32Array {
  const at = kernels.heap.take(floats);
  const random = seededRandom(9);
  for (let i = 0; i < floats; i += 1) kernels.heap.floats[at + i] = (random() - 0.5) * 12;
  use(kernels, at);
  return kernels.heap.floats.slice(0, floats);
}

test('the compiled kernels that are committed are those of the source', async () => {
  assert.equal(readFileSync(BINARY, 'utf8'), await kernelsFile());
});

test('a product is what the sums say, whatever the rows, columns and order of the numbers', () => {
  for (const [rows, columns, depth] of [
    [1, 4, 1],
    [3, 8, 5],
    [4, 12, 7],
    [9, 20, 3],
    [5, 16, 64],
  ] as const) {
    const kernels = makeKernels();
    const [a, b, c] = [
      kernels.heap.take(rows * depth),
      kernels.heap.take(depth * columns),
      kernels.heap.zeros(rows * columns),
    ];
    const random = seededRandom(2);
    for (let i = a; i < c; i += 1) kernels.heap.floats[i] = random() - 0.5;
    const turned = { at: a, row: 1, column: rows };
    kernels.multiply(
      turned,
      { at: b, row: columns, column: 1 },
      { at: c, row: columns, column: 1 },
      { rows, columns, depth },
      false,
    );
    const { floats } = kernels.heap;
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        let sum = 0;
        for (let k = 0; k < depth; k += 1) sum += floats[a + k * rows + i]! * floats[b + k * columns + j]!;
        assert.ok(Math.abs(floats[c + i * columns + j]! - sum) < 1e-5, `${rows}x${columns}x${depth}, ${i}, ${j}`);
      }
    }
  }
});

const USES: Readonly<Record<string, (kernels: Kernels, at: number) => void>> = {
  'a product': (kernels, at) => {
    const [a, b, c] = [
      { at, row: 6, column: 1 },
      { at: at + 40, row: 12, column: 1 },
      { at: at + 120, row: 12, column: 1 },
    ];
    kernels.multiply(a, b, c, { rows: 5, columns: 12, depth: 6 }, true);
  },
  'a product in whole numbers': (kernels, at) => {
    const b = shortMatrix(kernels, { at: at + 100, row: 16, column: 1 }, 8);
    kernels.multiplyShorts(at, b, at + 300, 7);
  },
  'a recurrence from left to right': (kernels, at) => kernels.recur(recurrence(at, 1)),
  'a recurrence from right to left': (kernels, at) => kernels.recur(recurrence(at, -1)),
  'the way back through a recurrence': (kernels, at) => {
    kernels.recur(recurrence(at, 1));
    kernels.recurBack(recurrence(at, 1), { inputs: at + 300, peephole: at + 460, bias: at + 470, outputs: at + 480 });
  },
  "a step of Adam's": (kernels, at) => {
    for (let i = 60; i < 80; i += 1) kernels.heap.floats[at + i] = Math.abs(kernels.heap.floats[at + i]!);
    kernels.adam({
      weights: at,
      gradients: at + 20,
      means: at + 40,
      squares: at + 60,
      count: 20,
      rate: 0.01,
      scale: 0.7,
    });
  },
  'a sum of rows': (kernels, at) => kernels.addTo(at, at + 24, 24),
  'a sum of squares': (kernels, at) => {
    kernels.heap.floats[at] = kernels.squares(at + 4, 48);
  },
  'a random share blotted out': (kernels, at) => kernels.blot(at, 200, 77, 0.3),
};

function recurrence(at: number, step: 1 | -1) {
  const places = { inputs: at, inputsRow: 16, peephole: at + 160, bias: at + 168, states: at + 180, outputs: at + 240 };
  return { ...places, outputsRow: 4, length: 9, width: 4, step } as const;
}

for (const [name, use] of Object.entries(USES)) {
  test(`${name} is the same in plain TypeScript, to the bit`, () => {
    const plain = heapAfter(plainKernels(), 520, use);
    assert.ok(plain.every(Number.isFinite));
    assert.deepEqual(plain, heapAfter(makeKernels(), 520, use));
  });
}

test('a product in whole numbers is close to the one in floats', () => {
  const kernels = makeKernels();
  const [rows, columns, depth] = [6, 24, 40];
  const [a, b, c] = [
    kernels.heap.take(rows * depth),
    kernels.heap.take(depth * columns),
    kernels.heap.take(rows * columns),
  ];
  const random = seededRandom(4);
  for (let i = a; i < c; i += 1) kernels.heap.floats[i] = (random() - 0.5) * 3;
  kernels.heap.floats.fill(0, a, a + depth); // a row of zeros has no scale
  const [left, right] = [
    { at: a, row: depth, column: 1 },
    { at: b, row: columns, column: 1 },
  ];
  kernels.multiply(left, right, { at: c, row: columns, column: 1 }, { rows, columns, depth }, false);
  const exact = kernels.heap.floats.slice(c, c + rows * columns);
  kernels.multiplyShorts(a, shortMatrix(kernels, right, depth), c, rows);
  exact.forEach((value, i) => {
    assert.ok(
      Math.abs(kernels.heap.floats[c + i]! - value) < 0.02,
      `${i}: ${kernels.heap.floats[c + i]} against ${value}`,
    );
  });
});

test('about the share that was asked for is blotted out, and the rest is larger by as much', () => {
  const kernels = makeKernels();
  const at = kernels.heap.take(10_000);
  kernels.heap.floats.fill(1, at, at + 10_000);
  kernels.blot(at, 10_000, 5, 0.4);
  const kept = [...kernels.heap.floats.slice(at, at + 10_000)].filter((value) => value !== 0);
  assert.ok(kept.length > 5700 && kept.length < 6300, `${kept.length} of 10000`);
  assert.ok(kept.every((value) => Math.abs(value - 1 / 0.6) < 1e-6));
});
