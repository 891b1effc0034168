// How a passage's candidate spans stand to one another: rivals that overlap, the surest of each type in a sentence, who covers a token.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import type { Passage } from './passage.ts';
import { SPAN_TYPES } from './spans.ts';

export type Standing = {
  /** For each candidate the largest probability among those that overlap it. */
  readonly strongestRival: Float32Array;
  /** By type: how probable it is that a token belongs to a span of the type. */
  readonly mass: readonly Float32Array[];
  /** The most probable span of the type that begins in the sentence of token `at`. */
  readonly bestOf: (type: number, at: number) => SpanPosterior | undefined;
  /** The highest token whose subtree is exactly these tokens. */
  readonly subtree: (first: number, end: number) => number | undefined;
};

/** Weaker ones are nobody's rival. */
const LEAST_RIVAL = 0.03;
/** Probabilities are shown to the learner as log odds in halves, within these bounds. */
const MOST_STEPS = 10;
const LEAST_PROBABILITY = 0.001;

/** A probability as a whole number of half log odds, from -10 to 10. */
export function steps(probability: number): number {
  const within = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability));
  const odds = Math.round(2 * Math.log(within / (1 - within)));
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, odds));
}

export function standingOf(passage: Passage, candidates: readonly SpanPosterior[]): Standing {
  const mass = SPAN_TYPES.map(() => new Float32Array(passage.length));
  const best = new Map<number, SpanPosterior>();
  for (const span of candidates) {
    const column = mass[span.type]!;
    for (let i = span.first; i < span.end; i += 1) column[i]! += span.probability;
    const key = span.type * passage.length + passage.sentenceFirst[span.first]!;
    const other = best.get(key);
    if (!other || span.probability > other.probability) best.set(key, span);
  }
  const subtrees = subtreesOf(passage);
  return {
    strongestRival: strongestRivals(candidates),
    mass,
    bestOf: (type, at) => best.get(type * passage.length + passage.sentenceFirst[at]!),
    subtree: (first, end) => (first >= passage.length ? undefined : subtrees.get(first * passage.length + end - 1)),
  };
}

/** Nodes by the first and last token of their subtrees, the highest where several cover the same. */
function subtreesOf({ tree, length }: Passage): Map<number, number> {
  const subtrees = new Map<number, number>();
  for (let node = 0; node < length; node += 1) {
    const key = tree.leftmost[node]! * length + tree.rightmost[node]!;
    const other = subtrees.get(key);
    if (other === undefined || tree.depth[node]! < tree.depth[other]!) subtrees.set(key, node);
  }
  return subtrees;
}

function strongestRivals(candidates: readonly SpanPosterior[]): Float32Array {
  const rivals = candidates.filter(({ probability }) => probability >= LEAST_RIVAL);
  return Float32Array.from(candidates, (span) => {
    let strongest = 0;
    for (const rival of rivals) {
      if (rival.first >= span.end) break;
      if (rival.end > span.first && rival.probability > strongest && rival !== span) strongest = rival.probability;
    }
    return strongest;
  });
}
