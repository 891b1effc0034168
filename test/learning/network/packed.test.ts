import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeKernels } from '../../../src/learning/network/kernels.ts';
import { type NetworkInput, scoresOf } from '../../../src/learning/network/network.ts';
import {
  networkArrays,
  networkFromArrays,
  packNetwork,
  unpackNetwork,
  vectorsOfRows8,
} from '../../../src/learning/network/packed.ts';
import { startNetwork } from '../../../src/learning/network/training.ts';

const SHAPE = {
  featureBits: 4,
  featureWidth: 4,
  wordWidth: 4,
  layers: [{ width: 8, treeLayer: true }],
  labels: 3,
};
const VECTORS = vectorsOfRows8(4, Int8Array.from([9, -4, 3, 60]), Float32Array.from([0.01]));
const INPUT: NetworkInput = {
  length: 3,
  features: Int32Array.from([1, 2, 3, 2]),
  offsets: Int32Array.from([0, 2, 3, 4]),
  words: Int32Array.from([0, -1, 0]),
  heads: Int32Array.from([1, -1, 1]),
};

function trained() {
  return startNetwork({ shape: SHAPE, allowed: new Uint8Array(9).fill(1), vectors: VECTORS }, makeKernels(), 3).network;
}

test('a network that was packed scores as before, but for the rounding', () => {
  const network = trained();
  const packed = networkFromArrays('one', networkArrays('one', packNetwork(network)));
  const again = unpackNetwork(SHAPE, packed, VECTORS, makeKernels());
  const [before, after] = [scoresOf(network, INPUT), scoresOf(again, INPUT)];
  assert.ok(before.some((score) => Math.abs(score) > 0.05));
  before.forEach((score, i) => {
    assert.ok(Math.abs(score - after[i]!) < 0.02, `${score} against ${after[i]}`);
  });
});

test('packing twice changes nothing more', () => {
  const once = packNetwork(trained());
  assert.deepEqual(packNetwork(unpackNetwork(SHAPE, once, VECTORS, makeKernels())).embeddings, once.embeddings);
});

test('weights of another shape are refused', () => {
  const packed = packNetwork(trained());
  assert.throws(
    () => unpackNetwork({ ...SHAPE, featureBits: 5 }, packed, VECTORS, makeKernels()),
    /network with 64 and/,
  );
  assert.throws(() => networkFromArrays('one', {}), /without the embeddings of one/);
});

test('scores do not depend on what was read before', () => {
  const network = trained();
  const first = scoresOf(network, INPUT);
  scoresOf(network, { ...INPUT, features: INPUT.features.map((id) => id + 5) });
  assert.deepEqual(scoresOf(network, INPUT), first);
});
