// How probable each whole span is under a CRF with begin and inside labels.

import type { Lattice } from './crf.ts';

/** Tokens `first` up to, without, `end` are one span of `type` (0, 1, ...) with this probability. */
export type SpanPosterior = {
  readonly type: number;
  readonly first: number;
  readonly end: number;
  readonly probability: number;
};

/**
 * Every span with at least this probability under the lattice of a BIO scheme (`bioSteps`): exactly these tokens, neither more nor
 * fewer. `longest` bounds its tokens, and with that the time. Sorted by first token, then end, then type.
 */
export function spanPosteriors(lattice: Lattice, least: number, longest: number): SpanPosterior[] {
  const found: SpanPosterior[] = [];
  for (let first = 0; first < lattice.length; first += 1) {
    for (let type = 0; type < (lattice.labels - 1) / 2; type += 1)
      spansFrom(lattice, first, type, least, longest, found);
  }
  return found.sort((a, b) => a.first - b.first || a.end - b.end || a.type - b.type);
}

/** Follows one span from its first token on, as long as enough probability goes on with it. */
function spansFrom(
  lattice: Lattice,
  first: number,
  type: number,
  least: number,
  longest: number,
  found: SpanPosterior[],
): void {
  const { labels, forward, backward, factors, scales, length } = lattice;
  const begin = 2 * type + 1;
  const inside = begin + 1;
  let label = begin;
  let reached = forward[first * labels + begin]!;
  for (let end = first + 1; end <= length && end - first <= longest; end += 1) {
    const whole = reached * backward[(end - 1) * labels + label]!;
    if (whole < least) return;
    const next = end * labels;
    const onward = end < length ? (reached * factors[(next + label) * labels + inside]!) / scales[end]! : 0;
    const goesOn = end < length ? onward * backward[next + inside]! : 0;
    if (whole - goesOn >= least) found.push({ type, first, end, probability: whole - goesOn });
    reached = onward;
    label = inside;
  }
}
