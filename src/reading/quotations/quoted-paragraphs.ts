// Paragraphs that are in quotation marks from their first word to their last, without a word of who speaks.

import type { Analysis } from '../../core/analysis.ts';
import { overlaps, spanOf, type TokenRange } from '../../core/span.ts';
import type { FoundQuotation } from '../quotations.ts';
import { CLOSES, OPENS, quoteSides } from '../quote-marks.ts';

/** A title or a nickname in marks is shorter. */
const LEAST_TOKENS = 8;
/** How often such a paragraph is somebody's words. */
const CERTAINTY = 0.7;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SINGLE = /^['’‘‚`‹›]$/u;

/**
 * Paragraphs of which nothing was found as content though they open with a mark that holds them to their end: closed there, or not at
 * all, as where one speech goes on in the next paragraph.
 */
export function findQuotedParagraphs(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const sides = quoteSides(analysis.text, analysis.tokens, analysis.paragraphs);
  const taken = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const added: FoundQuotation[] = [];
  let next = 0;
  for (const paragraph of analysis.paragraphs) {
    const span = spanOf(analysis.tokens, paragraph);
    while (next < taken.length && taken[next]!.end <= span.start) next += 1;
    if (taken[next] && overlaps(taken[next]!, span)) continue;
    if (!isHeld(analysis, sides, paragraph)) continue;
    added.push({ kind: 'direct', act: 'statement', source: [], cue: [], content: [span], confidence: CERTAINTY });
  }
  return added;
}

function isHeld({ tokens, tags }: Analysis, sides: Uint8Array, { first, end }: TokenRange): boolean {
  if (end - first < LEAST_TOKENS || sides[first] !== OPENS || SINGLE.test(tokens[first]!.text)) return false;
  if (!tags.slice(first, end).some((tag) => FINITE.test(tag))) return false;
  for (let at = first + 1; at < end - 2; at += 1)
    if (sides[at] === CLOSES && !SINGLE.test(tokens[at]!.text)) return false;
  return true;
}
