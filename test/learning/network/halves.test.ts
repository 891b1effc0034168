import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packHalves, unpackHalves } from '../../../src/learning/network/halves.ts';
import { seededRandom } from '../../../src/learning/random.ts';

const WIDTH = 6;

function unpacked(floats: Float32Array): Float32Array {
  const packed = packHalves(floats, WIDTH);
  assert.equal(packed.values.length * 2, floats.length);
  const back = new Float32Array(floats.length);
  for (let row = 0; row < floats.length / WIDTH; row += 1) unpackHalves(packed, row, back, row * WIDTH);
  return back;
}

test('numbers in 4 bits come back within half a step of where they were', () => {
  const random = seededRandom(1);
  const floats = Float32Array.from({ length: 10 * WIDTH }, () => 2 * random() - 1);
  unpacked(floats).forEach((value, i) => {
    assert.ok(Math.abs(value - floats[i]!) < 0.08, `${value} for ${floats[i]}`);
  });
});

test('what 4 bits can tell comes back as it was, and a row of zeros too', () => {
  const floats = Float32Array.from([7, -7, 3, 0, 1, -2, 0, 0, 0, 0, 0, 0]);
  assert.deepEqual(unpacked(floats), floats);
});

test('one number far from the others is cut, so that the others can be told', () => {
  const floats = Float32Array.from([1, 0.5, -0.5, 0.5, -0.5, 0.49]);
  const back = unpacked(floats);
  assert.ok(Math.abs(back[1]! - 0.5) < 0.06 && Math.abs(back[5]! - 0.49) < 0.06);
});
