// A speech over several paragraphs: each opens with a quotation mark, only the last one closes. The paragraphs between name nobody.

import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/span.ts';
import { OPENS, quoteSides } from '../quote-marks.ts';
import { findMarks, isSingleMark } from './marks.ts';

/**
 * What stands between an opening mark and the end of its paragraph where the next paragraph opens with a mark again: by the printers'
 * rule the same speech goes on. Marks included, in text order; those that hold a token of `taken` are left out.
 */
export function findRunningSpeech(analysis: Analysis, taken: readonly Span[]): Span[] {
  const { text, tokens, paragraphs } = analysis;
  const sides = quoteSides(text, tokens, paragraphs);
  const isTaken = takenTokens(analysis, taken);
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1]?.first;
    if (next === undefined || sides[next] !== OPENS || isSingleMark(tokens[next]!.text)) return [];
    const last = findMarks(analysis, sides, paragraph).quoted.at(-1);
    if (last === undefined || last.closed) return [];
    const first = paragraph.first + last.first;
    if (isTaken.subarray(first, paragraph.end).includes(1)) return [];
    return [{ start: tokens[first]!.start, end: tokens[paragraph.end - 1]!.end }];
  });
}

/** 1 for each token that one of the spans touches. */
function takenTokens({ tokens }: Analysis, spans: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    while (at > 0 && tokens[at - 1]!.end > start) at -= 1;
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    for (; at < tokens.length && tokens[at]!.start < end; at += 1) taken[at] = 1;
  }
  return taken;
}
