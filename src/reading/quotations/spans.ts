// The three kinds of span that make an attribution, and the choice of spans that promises the best F1.

import type { SpanPosterior } from '../../learning/crf-spans.ts';

export const SPAN_TYPES = ['source', 'cue', 'content'] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** Numbers of the types in SPAN_TYPES, as `SpanPosterior.type` has them. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/**
 * Of all spans a set that does not overlap, with the largest sum of probability above the threshold of its type. A span adds to the
 * expected F1 as long as its probability is above half the F1 reached, so thresholds well below a half decode best (Jansche 2005).
 * Weighted interval scheduling: linear in tokens and spans. `spans` are sorted by first token.
 */
export function chooseSpans(
  length: number,
  spans: readonly SpanPosterior[],
  thresholds: readonly number[],
): SpanPosterior[] {
  const byEnd: SpanPosterior[][] = Array.from({ length: length + 1 }, () => []);
  for (const span of spans) if (span.probability > thresholds[span.type]!) byEnd[span.end]!.push(span);
  const best = new Float64Array(length + 1);
  const chosen: (SpanPosterior | undefined)[] = new Array(length + 1);
  for (let end = 1; end <= length; end += 1) {
    best[end] = best[end - 1]!;
    for (const span of byEnd[end]!) {
      const gain = best[span.first]! + span.probability - thresholds[span.type]!;
      if (gain <= best[end]!) continue;
      best[end] = gain;
      chosen[end] = span;
    }
  }
  const result: SpanPosterior[] = [];
  for (let end = length; end > 0; ) {
    const span = chosen[end];
    if (span) result.push(span);
    end = span ? span.first : end - 1;
  }
  return result.reverse();
}
