// From marked attributions to a label for each token, the way CofeNet flattens PolNeAR: source, cue and content never overlap.

import type { Analysis } from '../../core/analysis.ts';
import type { Passage } from '../../reading/quotations/passage.ts';
import { SPAN_TYPES, type SpanType } from '../../reading/quotations/spans.ts';

/** An attribution of the corpus: `[start, end]` in UTF-16 code units. */
export type GoldQuotation = { readonly [type in SpanType]: readonly (readonly [number, number])[] };

/** Later ones win where two overlap: a source inside a content is somebody else's, and shorter. */
const PAINTED: readonly SpanType[] = ['content', 'source', 'cue'];

/** BIO labels (outside 0, begin 1, 3, 5, inside 2, 4, 6) of every token of the analysis. A token belongs to the span its middle is in. */
export function goldLabels(analysis: Analysis, quotations: readonly GoldQuotation[]): Uint8Array {
  const labels = new Uint8Array(analysis.tokens.length);
  for (const type of PAINTED) {
    const begin = 2 * SPAN_TYPES.indexOf(type) + 1;
    for (const [start, end] of quotations.flatMap((quotation) => quotation[type])) {
      let label = begin;
      for (let at = firstAfter(analysis, start); at < labels.length; at += 1) {
        const token = analysis.tokens[at]!;
        if ((token.start + token.end) / 2 >= end) break;
        labels[at] = label;
        label = begin + 1;
      }
    }
  }
  return labels;
}

/** The labels of one passage; a span that began in the one before begins again. */
export function labelsOfPassage(passage: Passage, labels: Uint8Array): Uint8Array {
  const own = labels.slice(passage.first, passage.first + passage.length);
  own.forEach((label, i) => {
    const before = i > 0 ? own[i - 1]! : 0;
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) own[i] = label - 1;
  });
  return own;
}

/** Index of the first token whose middle lies behind `start`. */
function firstAfter(analysis: Analysis, start: number): number {
  let low = 0;
  let high = analysis.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = analysis.tokens[middle]!;
    if ((token.start + token.end) / 2 > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
