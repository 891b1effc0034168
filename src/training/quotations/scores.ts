// Exact F1 of spans against marked passages, the way CofeNet scores PolNeAR, over our own tokens.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { SPAN_TYPES } from '../../reading/quotations/spans.ts';
import { keyOf, type MarkedPassage, spanKeys } from './examples.ts';

/** F1 by type, in percent to one decimal, against the first annotator. */
export function spanScores(
  passages: readonly MarkedPassage[],
  read: (passage: MarkedPassage, number: number) => readonly SpanPosterior[],
): Record<string, number> {
  const right = [0, 0, 0];
  const both = [0, 0, 0];
  for (const [number, marked] of passages.entries()) {
    const gold = new Set(spanKeys(marked.labels[0]!));
    for (const key of gold) both[Number(key.charAt(0))]! += 1;
    for (const span of read(marked, number)) {
      both[span.type]! += 1;
      if (gold.has(keyOf(span))) right[span.type]! += 1;
    }
  }
  const percent = (type: number): number => Math.round((2000 * right[type]!) / Math.max(1, both[type]!)) / 10;
  return Object.fromEntries(SPAN_TYPES.map((name, type) => [`${name} F1`, percent(type)]));
}
