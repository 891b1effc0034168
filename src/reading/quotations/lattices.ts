// What the networks and the CRF together say of every passage of a report: the probabilities of all ways to label its tokens.

import { bioSteps, type Crf, type Lattice, latticeOf, type Potentials, potentialsOf } from '../../learning/crf.ts';
import { chainPotentials } from '../../learning/network/chain.ts';
import { type Network, scoresOf, stepScoresOf } from '../../learning/network/network.ts';
import { networkInput, type VectorRows } from './network-input.ts';
import type { Passage } from './passage.ts';
import { SPAN_TYPES } from './spans.ts';
import { sequenceOf } from './token-features.ts';

/** Passages are read together up to so many tokens: the network sees what was said before, and needs no more room for longer texts. */
const MOST_TOGETHER = 2400;

/** Labels of tokens: outside, then begin and inside of each type of span. */
export const QUOTATION_LABELS = ['O', ...SPAN_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const ALLOWED_STEPS = bioSteps(SPAN_TYPES.length);

/** Those that label tokens: networks of one input, with the rows of their word vectors, and a CRF. They err in different places. */
export type Reader = { readonly networks: readonly Network[]; readonly rowOf: VectorRows; readonly crf: Crf };

/** How much of what each says counts: with what the log potentials of each network, and of the CRF, are multiplied before they are added up. */
export type Shares = { readonly network: number; readonly crf: number };

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

/** A lattice for each passage of a report. */
export function latticesOf({ networks, rowOf, crf }: Reader, passages: readonly Passage[], shares: Shares): Lattice[] {
  const steps = networks.map(stepScoresOf);
  return stretchesOf(passages).flatMap((stretch) => {
    const input = networkInput(stretch, rowOf);
    const scores = networks.map((network) => scoresOf(network, input));
    let first = 0;
    return stretch.map((passage) => {
      const range = { first, length: passage.length };
      first += passage.length;
      const own = networks.map(({ shape }, i) => {
        const rows = { scores: scores[i]!, at: 0, row: shape.labels };
        return chainPotentials(rows, range, steps[i]!, ALLOWED_STEPS, shares.network);
      });
      const together = [...own, potentialsOf(crf, sequenceOf(passage), shares.crf)].reduce(sumOf);
      return latticeOf(together, QUOTATION_LABELS.length);
    });
  });
}

/** A product of experts: log potentials add up. */
function sumOf(some: Potentials, others: Potentials): Potentials {
  return {
    length: some.length,
    nodes: some.nodes.map((value, i) => value + others.nodes[i]!),
    steps: some.steps.map((value, i) => value + others.steps[i]!),
  };
}
