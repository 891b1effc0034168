// Pieces of a training come back as they were saved, or not at all.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { keyOf, openCheckpoints } from '../../src/training/checkpoint.ts';
import { progressOf, timeOf } from '../../src/training/progress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewire-pieces-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a piece comes back as it was saved, weights and all', () => {
  const piece = {
    epoch: 3,
    weights: Float32Array.of(0.1, -2),
    moments: Float64Array.of(1e-9),
    words: new Map([['said', 1]]),
  };
  openCheckpoints(folder).save('seed 1', 'k', piece);
  assert.deepEqual(openCheckpoints(folder).load('seed 1', 'k'), piece);
});

test('a piece of other settings is not this piece, and gives way to it', () => {
  const pieces = openCheckpoints(folder);
  pieces.save('seed 1', 'old', 1);
  assert.equal(pieces.load('seed 1', 'new'), undefined);
  pieces.save('seed 1', 'new', 2);
  pieces.save('seed 10', 'new', 3);
  assert.deepEqual(readdirSync(folder), ['seed-1.new.piece', 'seed-10.new.piece']);
});

test('a broken piece is made again', () => {
  const pieces = openCheckpoints(folder);
  writeFileSync(join(folder, 'seed-1.k.piece'), 'half of it');
  assert.equal(
    pieces.once('seed 1', 'k', () => 7),
    7,
  );
  assert.equal(
    pieces.once('seed 1', 'k', () => 8),
    7,
  );
});

test('a name that is a path is refused', () => {
  assert.throws(() => openCheckpoints(folder).save('../elsewhere', 'k', 1), /cannot be called/);
});

test('the key follows the settings and the contents of the files', () => {
  const file = join(folder, 'corpus');
  writeFileSync(file, 'a');
  const key = keyOf({ rate: 1 }, [file]);
  assert.equal(keyOf({ rate: 1 }, [file]), key);
  assert.notEqual(keyOf({ rate: 2 }, [file]), key);
  writeFileSync(file, 'b');
  assert.notEqual(keyOf({ rate: 1 }, [file]), key);
});

test('progress says how far, how long, and how long still', () => {
  let now = 100;
  const line = progressOf('epoch', 20, () => now);
  now += 60;
  assert.equal(line(3), 'epoch 3 of 20, 60 s, about 6 min left');
  now += 340;
  assert.equal(line(20), 'epoch 20 of 20, 7 min');
});

test('steps of an earlier run do not count as fast ones of this', () => {
  let now = 0;
  const line = progressOf('epoch', 20, () => now, 10);
  now = 10;
  assert.equal(line(11), 'epoch 11 of 20, 10 s, about 2 min left');
});

const TIMES: readonly (readonly [number, string])[] = [
  [0.4, '0 s'],
  [89, '89 s'],
  [90, '2 min'],
  [3599, '60 min'],
  [3900, '1 h 5 min'],
];
for (const [seconds, words] of TIMES)
  test(`${seconds} seconds are ${words}`, () => assert.equal(timeOf(seconds), words));
