// Sentences told whole by a source set between commas: "The crew, according to Lund, was fed and left the ship."

import type { Analysis } from '../../core/analysis.ts';
import { type Span, spanOf, type TokenRange } from '../../core/span.ts';

/** What is said, before and after the source, and who says it. */
export type ParentheticalQuotation = {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly [Span, Span];
};

const ACCORDING = 'according';
/** More words than this between the commas are a clause of their own rather than a name. */
const MOST_SOURCE_TOKENS = 12;
/** What stands behind the second comma when the sentence goes on where it was broken off. */
const FINITE = /^(VBZ|VBD|VBP|MD)$/;
const END_MARK = /^[.?!]+$/;

/**
 * The quotation of a sentence that is broken off by ", according to SOURCE," and goes on with its verb. Sentences with quotation marks
 * are left alone: what they hold is told by the marks.
 */
export function findParenthetical(analysis: Analysis, sentence: TokenRange): ParentheticalQuotation | undefined {
  const { tokens, tags } = analysis;
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  for (let at = sentence.first + 2; at + 3 < sentence.end; at += 1) {
    if (word(at) !== ACCORDING || word(at + 1) !== 'to' || word(at - 1) !== ',') continue;
    const comma = closingComma(analysis, at + 2, sentence.end);
    if (comma === undefined || !FINITE.test(tags[comma + 1] ?? '')) return undefined;
    const last = END_MARK.test(word(sentence.end - 1)) ? sentence.end - 1 : sentence.end;
    if (last <= comma + 1 || hasMarks(analysis, sentence)) return undefined;
    return {
      source: spanOf(analysis.tokens, { first: at + 2, end: comma }),
      cue: spanOf(analysis.tokens, { first: at, end: at + 2 }),
      content: [
        spanOf(analysis.tokens, { first: sentence.first, end: at - 1 }),
        spanOf(analysis.tokens, { first: comma + 1, end: last }),
      ],
    };
  }
  return undefined;
}

function closingComma({ tokens }: Analysis, from: number, end: number): number | undefined {
  for (let at = from + 1; at < Math.min(end, from + MOST_SOURCE_TOKENS); at += 1)
    if (tokens[at]?.text === ',') return at;
  return undefined;
}

function hasMarks({ tokens }: Analysis, { first, end }: TokenRange): boolean {
  return tokens.slice(first, end).some(({ text }) => /["“”„«»]|''|``/.test(text));
}
