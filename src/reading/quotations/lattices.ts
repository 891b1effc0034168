// What the network says of every passage of a report: the probabilities of all ways to label its tokens.

import { bioSteps, type Lattice, latticeOf } from '../../learning/crf.ts';
import { chainPotentials } from '../../learning/network/chain.ts';
import { type Network, scoresOf, stepScoresOf } from '../../learning/network/network.ts';
import { networkInput, type VectorRows } from './network-input.ts';
import type { Passage } from './passage.ts';
import { SPAN_TYPES } from './spans.ts';

/** Passages are read together up to so many tokens: the network sees what was said before, and needs no more room for longer texts. */
const MOST_TOGETHER = 2400;

/** Labels of tokens: outside, then begin and inside of each type of span. */
export const QUOTATION_LABELS = ['O', ...SPAN_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const ALLOWED_STEPS = bioSteps(SPAN_TYPES.length);

/** The network with what it needs to read words. */
export type Reader = { readonly network: Network; readonly rowOf: VectorRows };

/** Passages that the network reads as one sequence, in their order. */
export function stretchesOf<T extends { readonly length: number }>(passages: readonly T[]): T[][] {
  const stretches: T[][] = [];
  let tokens = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    if (tokens + passage.length > MOST_TOGETHER) {
      stretches.push([]);
      tokens = 0;
    }
    stretches.at(-1)!.push(passage);
    tokens += passage.length;
  }
  return stretches;
}

/** A lattice for each passage. `temperature` below 1 makes the probabilities flatter. */
export function latticesOf({ network, rowOf }: Reader, passages: readonly Passage[], temperature: number): Lattice[] {
  const labels = network.shape.labels;
  const steps = stepScoresOf(network);
  return stretchesOf(passages).flatMap((stretch) => {
    const scores = scoresOf(network, networkInput(stretch, rowOf));
    let first = 0;
    return stretch.map(({ length }) => {
      const rows = { scores, at: 0, row: labels };
      const potentials = chainPotentials(rows, { first, length }, steps, ALLOWED_STEPS, temperature);
      first += length;
      return latticeOf(potentials, labels);
    });
  });
}
