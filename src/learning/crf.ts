// A linear-chain conditional random field over hashed binary features: scoring, best labels, marginals. Knows no language and no news.

import { assertFits, type PackedRows, scoreRows } from './packed-rows.ts';

/** What a CRF is made for. Feature ids are hashes: any 32-bit integer, of which the lowest bits count. */
export type CrfShape = {
  readonly labels: number;
  /** Token features are hashed to 2^featureBits rows of one weight a label. */
  readonly featureBits: number;
  /** Step features are hashed to 2^edgeBits rows of one weight a pair of labels. */
  readonly edgeBits: number;
  /** labels x labels, `[before * labels + after]`: 0 where that step may never be taken. Before the first token stands label 0. */
  readonly allowed: Uint8Array;
};

/**
 * One sequence as flat lists of feature ids: those of token t are `features[offsets[t]]` up to, without, `features[offsets[t + 1]]`;
 * those of the step into token t likewise in `edges`.
 */
export type Sequence = {
  readonly length: number;
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
  readonly edgeOffsets: Int32Array;
};

/** A trained CRF, small and ready to read with. */
export type Crf = { readonly shape: CrfShape; readonly features: PackedRows; readonly edges: PackedRows };

/** `nodes[t * labels + label]`, `steps[(t * labels + before) * labels + after]`; a forbidden step is FORBIDDEN. */
export type Potentials = { readonly length: number; readonly nodes: Float32Array; readonly steps: Float32Array };

/** Forward and backward sums, each token's scaled to 1 in all; see Rabiner 1989, section V A. */
export type Lattice = {
  readonly length: number;
  readonly labels: number;
  /** exp of the potentials, `[(t * labels + before) * labels + after]`, each token's largest scaled to 1. */
  readonly factors: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The scaling of each token; the factors' product over a path divided by these is the path's probability. */
  readonly scales: Float64Array;
};

export const FORBIDDEN = -1e9;
/** exp of anything below this is 0 in double precision, so it need not be asked: a third of all steps are forbidden. */
const NOTHING = -746;

/** Allowed steps of the BIO scheme with labels outside, begin-1, inside-1, begin-2, inside-2, ... */
export function bioSteps(types: number): Uint8Array {
  const labels = 2 * types + 1;
  const allowed = new Uint8Array(labels * labels).fill(1);
  for (let before = 0; before < labels; before += 1) {
    for (let inside = 2; inside < labels; inside += 2) {
      if (before !== inside && before !== inside - 1) allowed[before * labels + inside] = 0;
    }
  }
  return allowed;
}

/** A trained CRF from its shape and weights; throws where they do not belong together. */
export function makeCrf(shape: CrfShape, features: PackedRows, edges: PackedRows): Crf {
  assertFits(features, shape.featureBits, shape.labels);
  assertFits(edges, shape.edgeBits, shape.labels * shape.labels);
  return { shape, features, edges };
}

/** Log potentials of every label and step; `temperature` below 1 makes the distribution flatter. */
export function potentialsOf(crf: Crf, sequence: Sequence, temperature = 1): Potentials {
  const { labels, allowed } = crf.shape;
  const { length } = sequence;
  const nodes = new Float32Array(length * labels);
  const steps = new Float32Array(length * labels * labels);
  scoreRows(crf.features, sequence.features, sequence.offsets, nodes, temperature);
  scoreRows(crf.edges, sequence.edges, sequence.edgeOffsets, steps, temperature);
  forbid(steps, allowed);
  return { length, nodes, steps };
}

/** Writes FORBIDDEN over the steps that may not be taken. `steps` belongs to the caller, who has just made it. */
export function forbid(steps: Float32Array, allowed: Uint8Array): void {
  const pairs = allowed.length;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (allowed[pair]) continue;
    for (let at = pair; at < steps.length; at += pairs) steps[at] = FORBIDDEN;
  }
}

/** Most probable labels (Viterbi). */
export function bestLabels(crf: Crf, potentials: Potentials): Uint8Array {
  const { labels } = crf.shape;
  const { length, nodes, steps } = potentials;
  const from = new Uint8Array(length * labels);
  let best = new Float64Array(labels).fill(FORBIDDEN);
  if (length > 0) best[0] = 0;
  for (let t = 0; t < length; t += 1) {
    const next = new Float64Array(labels);
    for (let after = 0; after < labels; after += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < labels; before += 1) {
        const score = best[before]! + steps[(t * labels + before) * labels + after]!;
        if (score > top) {
          top = score;
          from[t * labels + after] = before;
        }
      }
      next[after] = top + nodes[t * labels + after]!;
    }
    best = next;
  }
  const path = new Uint8Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = from[t * labels + label]!;
  }
  return path;
}

/** Forward-backward over the potentials. */
export function latticeOf(potentials: Potentials, labels: number): Lattice {
  const { length } = potentials;
  const factors = factorsOf(potentials, labels);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const scales = new Float64Array(length);
  const pairs = labels * labels;
  for (let t = 0; t < length; t += 1) {
    let total = 0;
    for (let after = 0; after < labels; after += 1) {
      let sum = 0;
      if (t === 0) sum = factors[after]!;
      else {
        const at = t * pairs + after;
        for (let before = 0; before < labels; before += 1)
          sum += forward[(t - 1) * labels + before]! * factors[at + before * labels]!;
      }
      forward[t * labels + after] = sum;
      total += sum;
    }
    scales[t] = total;
    for (let label = 0; label < labels; label += 1) forward[t * labels + label]! /= total;
  }
  for (let label = 0; label < labels; label += 1) backward[(length - 1) * labels + label] = 1;
  for (let t = length - 2; t >= 0; t -= 1) {
    for (let before = 0; before < labels; before += 1) {
      let sum = 0;
      const at = (t + 1) * pairs + before * labels;
      for (let after = 0; after < labels; after += 1) sum += factors[at + after]! * backward[(t + 1) * labels + after]!;
      backward[t * labels + before] = sum / scales[t + 1]!;
    }
  }
  return { length, labels, factors, forward, backward, scales };
}

/** Probability of each label at each token, `[t * labels + label]`. */
export function marginalsOf(lattice: Lattice): Float32Array {
  const { forward, backward } = lattice;
  const marginals = new Float32Array(forward.length);
  for (let at = 0; at < marginals.length; at += 1) marginals[at] = forward[at]! * backward[at]!;
  return marginals;
}

/** Negative log probability of the labels `right` under the lattice. */
export function lossOf(lattice: Lattice, right: Uint8Array): number {
  const { labels, factors, scales, length } = lattice;
  let loss = 0;
  for (let t = 0; t < length; t += 1) {
    const before = t > 0 ? right[t - 1]! : 0;
    loss -= Math.log(factors[(t * labels + before) * labels + right[t]!]! / scales[t]!);
  }
  return loss;
}

function factorsOf(potentials: Potentials, labels: number): Float64Array {
  const { length, nodes, steps } = potentials;
  const pairs = labels * labels;
  const factors = new Float64Array(length * pairs);
  for (let t = 0; t < length; t += 1) {
    const rows = t === 0 ? labels : pairs; // before the first token stands label 0 alone
    let top = Number.NEGATIVE_INFINITY;
    for (let pair = 0; pair < rows; pair += 1) {
      const score = steps[t * pairs + pair]! + nodes[t * labels + (pair % labels)]!;
      factors[t * pairs + pair] = score;
      if (score > top) top = score;
    }
    for (let at = t * pairs; at < t * pairs + rows; at += 1) {
      const below = factors[at]! - top;
      factors[at] = below < NOTHING ? 0 : Math.exp(below);
    }
  }
  return factors;
}
