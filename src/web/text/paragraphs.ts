// The paragraphs of a report's text, each with what it is in the report.

import type { Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';

export type ParagraphKind = 'section' | 'headline' | 'standfirst' | 'body';
export type Paragraph = Span & { readonly kind: ParagraphKind };

/** Lines that are not empty, in order; offsets into the text of the reading. */
export function paragraphsOf({ text, report }: Reading): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .map((line) => ({ ...line, kind: kindOf(line, report) }));
}

function kindOf(line: Span, report: Reading['report']): ParagraphKind {
  if (report.headline && overlaps(line, report.headline)) return 'headline';
  if (report.standfirst && overlaps(line, report.standfirst)) return 'standfirst';
  return line.start < report.body.start ? 'section' : 'body';
}
