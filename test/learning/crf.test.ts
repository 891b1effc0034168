// The CRF against what counting every path by hand gives, and its training on a language small enough to be learnt whole.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bestLabels,
  bioSteps,
  FORBIDDEN,
  latticeOf,
  marginalsOf,
  type Potentials,
  potentialsOf,
  type Sequence,
} from '../../src/learning/crf.ts';
import { spanPosteriors } from '../../src/learning/crf-spans.ts';
import { trainCrf } from '../../src/learning/crf-training.ts';
import { packRows, scoreRows, unpackRows } from '../../src/learning/packed-rows.ts';
import { seededRandom, shuffled } from '../../src/learning/random.ts';

const TYPES = 2;
const LABELS = 2 * TYPES + 1;
const allowed = bioSteps(TYPES);

/** Random potentials over `length` tokens. */
function randomPotentials(length: number, seed: number): Potentials {
  const random = seededRandom(seed);
  const nodes = Float32Array.from({ length: length * LABELS }, () => 4 * random() - 2);
  const steps = Float32Array.from({ length: length * LABELS * LABELS }, (_, at) =>
    allowed[at % allowed.length] ? 4 * random() - 2 : FORBIDDEN,
  );
  return { length, nodes, steps };
}

/** Every path with its weight, the slow way. */
function everyPath({ length, nodes, steps }: Potentials): { path: number[]; weight: number }[] {
  let paths = [{ path: [] as number[], weight: 1 }];
  for (let t = 0; t < length; t += 1) {
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const before = path.at(-1) ?? 0;
        const score = nodes[t * LABELS + label]! + steps[(t * LABELS + before) * LABELS + label]!;
        return { path: [...path, label], weight: weight * Math.exp(score) };
      }),
    );
  }
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  return paths.map(({ path, weight }) => ({ path, weight: weight / total }));
}

function hasSpan(path: readonly number[], type: number, first: number, end: number): boolean {
  const begin = 2 * type + 1;
  return (
    path[first] === begin && path.slice(first + 1, end).every((label) => label === begin + 1) && path[end] !== begin + 1
  );
}

/** Words as features; each step has one feature. */
function sequenceOf(words: readonly string[]): Sequence {
  const ids = words.flatMap((word, i) => [hash(word), hash(`before ${words[i - 1]}`)]);
  const length = words.length;
  return {
    length,
    features: Int32Array.from(ids),
    offsets: Int32Array.from({ length: length + 1 }, (_, i) => 2 * i),
    edges: new Int32Array(length),
    edgeOffsets: Int32Array.from({ length: length + 1 }, (_, i) => i),
  };
}

function hash(word: string): number {
  return [...word].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
}

test('marginals, span posteriors and the best path are those of counting every path', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const potentials = randomPotentials(5, seed);
    const paths = everyPath(potentials);
    const lattice = latticeOf(potentials, LABELS);
    const marginals = marginalsOf(lattice);
    for (let t = 0; t < 5; t += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        const counted = paths.reduce((sum, { path, weight }) => sum + (path[t] === label ? weight : 0), 0);
        assert.ok(Math.abs(counted - marginals[t * LABELS + label]!) < 1e-5);
      }
    }
    const spans = spanPosteriors(lattice, 0, 5);
    assert.equal(spans.length, TYPES * 15);
    for (const { type, first, end, probability } of spans) {
      const counted = paths.reduce((sum, { path, weight }) => sum + (hasSpan(path, type, first, end) ? weight : 0), 0);
      assert.ok(Math.abs(counted - probability) < 1e-5, `${type} ${first}-${end}: ${counted} ${probability}`);
    }
    const best = paths.reduce((a, b) => (b.weight > a.weight ? b : a));
    const crf = trainCrf({ labels: LABELS, featureBits: 4, edgeBits: 1, allowed }, [], training());
    assert.deepEqual([...bestLabels(crf, potentials)], best.path);
  }
});

function training() {
  return { epochs: 8, rate: 0.2, decay: 1e-4, seed: 7, mostRows: 4096 };
}

test('a small language is learnt, with spans that follow one another, and the same seed gives the same weights', () => {
  const shape = { labels: LABELS, featureBits: 14, edgeBits: 2, allowed };
  const random = seededRandom(11);
  const examples = Array.from({ length: 200 }, () => {
    const words: string[] = [];
    const labels: number[] = [];
    while (words.length < 12) {
      const kind = Math.floor(random() * 3);
      if (kind === 0) {
        words.push(['it', 'rains', 'here'][Math.floor(random() * 3)]!);
        labels.push(0);
      } else if (kind === 1) {
        words.push('the', ['mayor', 'court'][Math.floor(random() * 2)]!);
        labels.push(1, 2);
      } else {
        words.push('said', 'so');
        labels.push(3, 4);
      }
    }
    return { sequence: sequenceOf(words), labels: Uint8Array.from(labels) };
  });
  const crf = trainCrf(shape, examples, training());
  for (const { sequence, labels } of examples.slice(0, 20))
    assert.deepEqual(bestLabels(crf, potentialsOf(crf, sequence)), labels);
  assert.deepEqual(trainCrf(shape, examples, training()), crf);
  const read = bestLabels(crf, potentialsOf(crf, sequenceOf(['here', 'the', 'mayor', 'said', 'so'])));
  assert.deepEqual([...read], [0, 1, 2, 3, 4]);
});

test('an empty sequence has no labels and no spans', () => {
  const crf = trainCrf({ labels: LABELS, featureBits: 4, edgeBits: 1, allowed }, [], training());
  const potentials = potentialsOf(crf, sequenceOf([]));
  assert.equal(bestLabels(crf, potentials).length, 0);
  assert.deepEqual(spanPosteriors(latticeOf(potentials, LABELS), 0.1, 10), []);
});

test('a packed table gives back the sums of the whole one but for rounding, and drops the smallest rows', () => {
  const random = seededRandom(3);
  const weights = Float32Array.from({ length: 256 * 3 }, () => random() - 0.5);
  const packed = packRows(weights, 3, 256);
  const ids = Int32Array.from([5, -7, 300, 40]);
  const sums = new Float32Array(6);
  scoreRows(packed, ids, Int32Array.from([0, 3, 4]), sums, 2);
  const expected = [[5, -7, 300], [40]].flatMap((item) =>
    [0, 1, 2].map((column) => 2 * item.reduce((sum, id) => sum + weights[(id & 255) * 3 + column]!, 0)),
  );
  sums.forEach((sum, i) => {
    assert.ok(Math.abs(sum - expected[i]!) < 0.03);
  });
  assert.deepEqual(unpackRows(8, 3, packed.scale, packed.kept, packed.weights), packed);
  assert.equal(packRows(weights, 3, 10).weights.length, 30);
  assert.throws(() => unpackRows(8, 3, 1, packed.kept, packed.weights.subarray(3)), /rows of 3/);
});

test('a shuffle keeps every item and depends on nothing but the seed', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const mixed = shuffled(items, seededRandom(1));
  assert.notDeepEqual(mixed, items);
  assert.deepEqual(
    mixed.toSorted((a, b) => a - b),
    items,
  );
  assert.deepEqual(shuffled(items, seededRandom(1)), mixed);
});
