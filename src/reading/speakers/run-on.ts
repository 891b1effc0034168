// Whether a quotation without a source goes on with what somebody said just before.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import { rangeAt, tokenAt } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';

/** Of the quotations before, so many of the last ones are looked at. */
const REACH = 8;
const OPENING = /^["“„«‘'`]/;

/**
 * The quotation before, where this one runs on from it: in the same sentence with a verb that hangs on the one before ("..., adding"),
 * in the same paragraph, both in quotation marks; or in the next paragraph, where that is all in quotation marks. By a printer's rule
 * a paragraph of one speech opens with a mark, and only the last one closes; and words in marks that nobody is named for are those of
 * whoever spoke in the paragraph before.
 */
export function runsOnFrom(
  analysis: Analysis,
  quotation: FoundQuotation,
  before: readonly Quotation[],
): Quotation | undefined {
  const last = before.at(-1);
  const [content] = quotation.content;
  if (!last || !content) return undefined;
  if (
    hangsOn(analysis, quotation) &&
    sentenceAt(analysis, content.start) === sentenceAt(analysis, last.content.at(-1)!.start)
  )
    return last;
  if (quotation.kind !== 'direct') return undefined;
  const here = paragraphAt(analysis, content.start);
  const there = paragraphAt(analysis, last.content.at(-1)!.start);
  if (here === there) return last.kind === 'indirect' ? undefined : last;
  return here === there + 1 && quotation.cue.length === 0 && opensWithMark(analysis, here) ? last : undefined;
}

/** The quotation before whose content a cue like "adding" follows directly: it is its speaker who adds. */
export function addedTo(
  analysis: Analysis,
  quotation: FoundQuotation,
  before: readonly Quotation[],
): Quotation | undefined {
  const [cue] = quotation.cue;
  if (!cue || !hangsOn(analysis, quotation)) return undefined;
  const last = before.slice(-REACH).findLast(({ speaker }) => speaker !== undefined);
  if (!last) return undefined;
  const gap = analysis.text.slice(last.content.at(-1)!.end, cue.start);
  return /^["”’']*,? (?:and |while |also )?$/.test(gap) ? last : undefined;
}

/** A cue like "adding" or "saying", which leaves its subject to the verb before. */
function hangsOn({ tokens, tags }: Analysis, { cue }: FoundQuotation): boolean {
  const [span] = cue;
  return span !== undefined && tags[tokenAt(tokens, span.start)] === 'VBG';
}

function opensWithMark({ tokens, paragraphs }: Analysis, paragraph: number): boolean {
  return OPENING.test(tokens[paragraphs[paragraph]!.first]!.text);
}

/** Does this quotation stand in the paragraph of the one before, or in the next one? */
export function goesOn(analysis: Analysis, quotation: FoundQuotation, last: Quotation): boolean {
  const [here, there] = [quotation, last].map(({ content, cue }) =>
    paragraphAt(analysis, (cue[0] ?? content[0]!).start),
  );
  return here! - there! <= 1;
}

function sentenceAt({ tokens, sentences }: Analysis, offset: number): number {
  return rangeAt(sentences, tokenAt(tokens, offset));
}

function paragraphAt({ tokens, paragraphs }: Analysis, offset: number): number {
  return rangeAt(paragraphs, tokenAt(tokens, offset));
}
