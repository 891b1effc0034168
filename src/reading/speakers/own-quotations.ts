// Which quotations a report has, of those found: the likely ones, in their own pieces, and with those that are told within another's words.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import { contains } from '../../core/span.ts';
import type { FoundQuotation } from '../quotations.ts';
import { withOwnPieces } from './pieces.ts';
import { toldWithin } from './told-within.ts';

/** Of those that are less sure than this, three in four are none. */
const LEAST_CONFIDENCE = 0.2;

/** In the order of the text; of two that begin together the longer first. */
export function ownQuotations(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const likely = found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const own = likely.map((quotation) => withOwnPieces(analysis, quotation));
  return [...own, ...toldWithin(analysis, own)].sort(byPlace);
}

function byPlace(a: FoundQuotation, b: FoundQuotation): number {
  return a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end;
}

/** What is told within another's words stands before them: it is the nearest answer to the question whose words they are. */
export function innermostFirst(quotations: readonly Quotation[]): Quotation[] {
  const within = (inner: Quotation, outer: Quotation): boolean =>
    inner !== outer && outer.content.some((span) => contains(span, inner.content[0]!));
  const ordered: Quotation[] = [];
  for (const quotation of quotations) {
    let at = ordered.length;
    while (at > 0 && within(quotation, ordered[at - 1]!)) at -= 1;
    ordered.splice(at, 0, quotation);
  }
  return ordered;
}
