// The paragraphs of a report's text, each with what it is in the report.

import type { Reading } from '../../core/reading.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';

type ParagraphKind = 'section' | 'headline' | 'standfirst' | 'body';
export type Paragraph = Span & { readonly kind: ParagraphKind };

/**
 * Paragraphs in order; offsets into the text of the reading. They end at line breaks, save those inside a sentence: such a break only
 * keeps the lines of a text short.
 */
export function paragraphsOf({ text, report, sentences }: Reading): readonly Paragraph[] {
  const paragraphs: Span[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const before = paragraphs.at(-1);
    const gap = { start: before?.end ?? 0, end: index };
    const goesOn = before && sentences.some((sentence) => contains(sentence, gap));
    const line = { start: goesOn ? before.start : index, end: index + words.length };
    paragraphs.splice(goesOn ? -1 : paragraphs.length, 1, line);
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, kind: kindOf(paragraph, report) }));
}

function kindOf(line: Span, report: Reading['report']): ParagraphKind {
  if (report.headline && overlaps(line, report.headline)) return 'headline';
  if (report.standfirst && overlaps(line, report.standfirst)) return 'standfirst';
  return line.start < report.body.start ? 'section' : 'body';
}
