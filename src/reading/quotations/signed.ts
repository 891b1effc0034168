// Words with a name under them: a paragraph in quotation marks, a dash, and who said it.

import type { Analysis } from '../../core/analysis.ts';
import { overlaps, spanOf, type TokenRange } from '../../core/span.ts';
import type { FoundQuotation } from '../quotations.ts';
import { CLOSES, quoteSides } from '../quote-marks.ts';

type Signed = { readonly source: TokenRange; readonly cue: TokenRange; readonly content: TokenRange };

/** A guess: the training corpora have no such words. As sure as of a paragraph that a colon introduces. */
const CERTAINTY = 0.76;
const DASH = /^[-–—―]{1,3}$/u;
const MARK = /^(?:["“”„«»]|''|``)$/u;
/** A name, with an office or a place behind it, is no longer. */
const MOST_NAME = 10;
const LEAST_WORDS = 3;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The quotations found, and those that are signed. What was found in such a paragraph without anybody who says it is part of them. */
export function withSigned(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const sides = quoteSides(analysis.text, analysis.tokens, analysis.paragraphs);
  const signed = analysis.paragraphs.flatMap((paragraph) => signedIn(analysis, sides, paragraph) ?? []);
  if (signed.length === 0) return [...found];
  const added = signed.map(({ source, cue, content }): FoundQuotation => {
    const of = (range: TokenRange) => [spanOf(analysis.tokens, range)];
    return {
      ...{ kind: 'direct', act: 'statement', confidence: CERTAINTY },
      ...{ source: of(source), cue: of(cue), content: of(content) },
    };
  });
  return [...found.filter((quotation) => !isPartOfOne(quotation, added)), ...added];
}

function signedIn({ tokens, tags }: Analysis, sides: Uint8Array, { first, end }: TokenRange): Signed | undefined {
  let dash = end - 2;
  while (dash > first && end - dash <= MOST_NAME && !DASH.test(tokens[dash]!.text)) dash -= 1;
  if (!DASH.test(tokens[dash]?.text ?? '') || dash - first < LEAST_WORDS) return undefined;
  if (!MARK.test(tokens[first]!.text) || !MARK.test(tokens[dash - 1]!.text) || sides[dash - 1] !== CLOSES)
    return undefined;
  const name = tags.slice(dash + 1, end);
  if (!/^NNPS?$/.test(name[0] ?? '') || name.some((tag) => FINITE.test(tag))) return undefined;
  return { source: { first: dash + 1, end }, cue: { first: dash, end: dash + 1 }, content: { first, end: dash } };
}

/** Has it nobody who says it, or the one who signs, and its words among theirs? `signed` is in the order of the text. */
function isPartOfOne({ source, content }: FoundQuotation, signed: readonly FoundQuotation[]): boolean {
  let low = 0;
  for (let high = signed.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (signed[middle]!.content[0]!.end <= content[0]!.start) low = middle + 1;
    else high = middle;
  }
  const one = signed[low];
  if (!one || !overlaps(one.content[0]!, content[0]!)) return false;
  return source.every((span) => overlaps(span, one.source[0]!));
}
