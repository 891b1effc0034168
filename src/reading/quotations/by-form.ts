// Quotations that the form of the text shows by itself: its layout, paragraphs in quotation marks, behind a colon or over a name, sentences framed by "said X".

import type { Analysis } from '../../core/analysis.ts';
import type { FoundQuotation } from '../quotations.ts';
import { withLayout } from './by-layout.ts';
import { withFramed } from './frames.ts';
import { withIntroduced } from './introduced.ts';
import { findQuotedParagraphs } from './quoted-paragraphs.ts';
import { withSigned } from './signed.ts';

/** The quotations found and those that only the form shows, in the order of the text; of two that begin together the longer first. */
export function withQuotationsByForm(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const laidOut = withLayout(analysis, found);
  const quoted = findQuotedParagraphs(analysis, laidOut);
  return withFramed(analysis, withIntroduced(analysis, withSigned(analysis, [...laidOut, ...quoted]))).sort(byPlace);
}

function byPlace(a: FoundQuotation, b: FoundQuotation): number {
  return a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end;
}
