// A report as a case sees it: its newest reading and how it came to belong.

import type { Citation, Membership } from '../core/case.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';

export type CaseMember = {
  readonly report: string;
  readonly version: number;
  readonly reading: Reading;
  readonly publisher?: string;
  /** Time of capture, ISO with zone. */
  readonly capturedAt: string;
  readonly membership: Membership;
  readonly reasons: readonly string[];
};

/** The proof of a line: `span` of the member's text, quoted, with the stage that marked it. */
export function cite(member: CaseMember, span: Span, stage: Citation['stage']): Citation {
  const { reading } = member;
  const publisher = publisherOf(member);
  const published = reading.report.published?.date;
  return {
    report: member.report,
    version: member.version,
    start: span.start,
    end: span.end,
    quote: reading.text.slice(span.start, span.end),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    stage,
    model: reading.model,
  };
}

/** Who brought out the report; where nobody is told, the agency of its dateline. */
export function publisherOf({ publisher, reading }: CaseMember): string | undefined {
  return publisher ?? reading.report.publisher ?? reading.report.dateline?.agency;
}

/** The sentence of the reading that holds the offset `at`; the single point itself where none does. */
export function sentenceAt(reading: Reading, at: number): Span {
  return reading.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ?? { start: at, end: at };
}

/** Members oldest first: by their own date, where it is known, else by the time of capture; ties by id, so that the order is always the same. */
export function inOrder(members: readonly CaseMember[]): readonly CaseMember[] {
  const day = (member: CaseMember): string => member.reading.report.published?.date ?? member.capturedAt.slice(0, 10);
  return [...members].sort(
    (a, b) => compare(day(a), day(b)) || compare(a.capturedAt, b.capturedAt) || compare(a.report, b.report),
  );
}

/** Order of two strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
