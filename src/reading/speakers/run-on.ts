// Whether a quotation without a source goes on with what somebody said just before.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import { rangeAt, tokenAt } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';

const OPENING = /^["“„«‘'`]/;
const EDGE = 3;
const CLOSING = /["”»’'][\s.,]*$/;

/**
 * The quotation before, where this one runs on from it: in the same paragraph, both in quotation marks; or in the next paragraph,
 * where that opens with a quotation mark and the one before was in marks too. By a printer's rule a paragraph of one speech opens
 * with a mark, and only the last one closes.
 */
export function runsOnFrom(
  analysis: Analysis,
  quotation: FoundQuotation,
  before: readonly Quotation[],
): Quotation | undefined {
  const last = before.at(-1);
  const [content] = quotation.content;
  if (!last || !content || quotation.kind !== 'direct' || last.kind === 'indirect') return undefined;
  const here = paragraphAt(analysis, content.start);
  const there = paragraphAt(analysis, last.content.at(-1)!.start);
  if (here === there) return last;
  if (here !== there + 1) return undefined;
  const opens = OPENING.test(edgeText(analysis, here, 'first'));
  const quotedBefore =
    OPENING.test(edgeText(analysis, there, 'first')) || CLOSING.test(edgeText(analysis, there, 'last'));
  return opens && quotedBefore ? last : undefined;
}

/** Does this quotation stand in the paragraph of the one before, or in the next one? */
export function goesOn(analysis: Analysis, quotation: FoundQuotation, last: Quotation): boolean {
  const [here, there] = [quotation, last].map(({ content, cue }) =>
    paragraphAt(analysis, (cue[0] ?? content[0]!).start),
  );
  return here! - there! <= 1;
}

function paragraphAt({ tokens, paragraphs }: Analysis, offset: number): number {
  return rangeAt(paragraphs, tokenAt(tokens, offset));
}

/** The first or the last few words of a paragraph. */
function edgeText({ text, tokens, paragraphs }: Analysis, index: number, side: 'first' | 'last'): string {
  const { first, end } = paragraphs[index]!;
  const from = side === 'first' ? first : Math.max(first, end - EDGE);
  const to = side === 'first' ? Math.min(end, first + EDGE) : end;
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
