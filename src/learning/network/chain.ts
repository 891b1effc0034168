// From a network's scores to a chain of labels: potentials as a CRF has them, so that its lattice, marginals and span posteriors apply.

import { FORBIDDEN, type Potentials } from '../crf.ts';

/** Scores of a network, `row` floats a token from `at` on. */
export type ScoreRows = { readonly scores: Float32Array; readonly at: number; readonly row: number };

/** Which tokens are one chain. */
export type ChainRange = { readonly first: number; readonly length: number };

/**
 * Log potentials of a chain. `steps` holds the score of each step, `[before * labels + after]`, `allowed` is 0 where a step may never be
 * taken; before the first token stands label 0, from where a step says nothing of the text. `temperature` below 1 makes the
 * distribution flatter.
 */
export function chainPotentials(
  { scores, at, row }: ScoreRows,
  { first, length }: ChainRange,
  steps: Float32Array,
  allowed: Uint8Array,
  temperature = 1,
): Potentials {
  const labels = Math.sqrt(allowed.length);
  const nodes = new Float32Array(length * labels);
  for (let t = 0; t < length; t += 1) {
    const from = at + (first + t) * row;
    for (let label = 0; label < labels; label += 1) nodes[t * labels + label] = scores[from + label]! * temperature;
  }
  const each = Float32Array.from(allowed, (may, pair) => (may ? steps[pair]! * temperature : FORBIDDEN));
  const all = new Float32Array(length * each.length);
  for (let t = 0; t < length; t += 1) all.set(each, t * each.length);
  for (let after = 0; after < Math.min(labels, all.length); after += 1) all[after] = allowed[after] ? 0 : FORBIDDEN;
  return { length, nodes, steps: all };
}
