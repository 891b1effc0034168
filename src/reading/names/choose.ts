// From probable spans to the names that are shown: those that together promise the best F1.

import type { SpanPosterior } from '../../learning/crf-spans.ts';

/** A span is worth showing from this probability on: right ones gain more F1 than wrong ones lose. */
const WORTH = 0.4;

/** The spans of one sequence of `length` tokens, none overlapping, with the greatest sum of (probability - WORTH). */
export function bestSpans(candidates: readonly SpanPosterior[], length: number): SpanPosterior[] {
  const worthy = candidates.filter(({ probability }) => probability > WORTH);
  const byEnd = new Map<number, SpanPosterior[]>();
  for (const span of worthy) byEnd.set(span.end, [...(byEnd.get(span.end) ?? []), span]);
  const best = new Float64Array(length + 1);
  const taken: (SpanPosterior | undefined)[] = new Array(length + 1).fill(undefined);
  for (let end = 1; end <= length; end += 1) {
    best[end] = best[end - 1]!;
    for (const span of byEnd.get(end) ?? []) {
      const value = best[span.first]! + span.probability - WORTH;
      if (value <= best[end]!) continue;
      best[end] = value;
      taken[end] = span;
    }
  }
  const chosen: SpanPosterior[] = [];
  for (let at = length; at > 0; ) {
    const span = taken[at];
    if (span) chosen.push(span);
    at = span ? span.first : at - 1;
  }
  return chosen.reverse();
}
