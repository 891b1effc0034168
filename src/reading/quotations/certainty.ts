// How sure a whole quotation is, from how sure its spans are; the weights are fitted so that of those at 0.9 nine in ten are right.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import type { Group } from './grouping.ts';

/** Weights of `certaintyFeatures`. */
export type Certainty = readonly number[];

const LEAST = 0.01;

/** What certainty depends on: log odds of the least sure content, the source and the cue, and what is missing. */
export function certaintyFeatures({ source, cue, content }: Group, direct: boolean): number[] {
  const missing = (spans: readonly SpanPosterior[]): number => (spans.length === 0 ? 1 : 0);
  return [
    1,
    logOdds(content),
    source.length > 0 ? logOdds(source) : 0,
    cue.length > 0 ? logOdds(cue) : 0,
    missing(source),
    missing(cue),
    direct ? 1 : 0,
    content.length > 1 ? 1 : 0,
  ];
}

export const CERTAINTY_WEIGHTS = 8;

/** Probability that a quotation with these features is right. */
export function certaintyOf(weights: Certainty, features: readonly number[]): number {
  const sum = features.reduce((total, feature, i) => total + feature * weights[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

function logOdds(spans: readonly SpanPosterior[]): number {
  const least = Math.min(...spans.map(({ probability }) => probability));
  const within = Math.max(LEAST, Math.min(1 - LEAST, least));
  return Math.log(within / (1 - within));
}
