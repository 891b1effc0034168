// What was said on the record, by whom, across reports; the same words in several reports are one statement with several places.

import type { CaseStatement } from '../core/case.ts';
import { DOUBTFUL_BELOW } from '../core/doubt.ts';
import type { Quotation } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { EntityLookup } from './entities.ts';
import { type CaseMember, cite, compare } from './member.ts';

/** Statements by day said, else by the report's day; then in the order of the reports. Ids are given in that order. */
export function gatherStatements(members: readonly CaseMember[], lookup: EntityLookup): readonly CaseStatement[] {
  const byWords = new Map<string, CaseStatement>();
  for (const member of members) {
    for (const quotation of member.reading.quotations) {
      const statement = toStatement(member, quotation, lookup);
      const key = `${statement.speaker ?? ''} ${plainWords(statement.words)}`;
      const known = byWords.get(key);
      byWords.set(key, known ? { ...known, citations: [...known.citations, ...statement.citations] } : statement);
    }
  }
  return [...byWords.values()]
    .sort((a, b) => compare(dayOf(a), dayOf(b)))
    .map((statement, i) => ({ ...statement, id: `s${i + 1}` }));
}

function dayOf(statement: CaseStatement): string {
  return statement.date ?? statement.citations[0]?.published ?? '9999';
}

function toStatement(member: CaseMember, quotation: Quotation, lookup: EntityLookup): CaseStatement {
  const { text } = member.reading;
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  const speaker = lookup(member, quotation.speaker);
  const addressee = lookup(member, quotation.addressee);
  return {
    id: '',
    kind: quotation.kind,
    act: quotation.act,
    ...(speaker !== undefined && { speaker }),
    ...(quotation.source.length > 0 && { source: words(quotation.source) }),
    ...(addressee !== undefined && { addressee }),
    ...(quotation.date !== undefined && { date: quotation.date }),
    words: words(quotation.content),
    doubtful: quotation.confidence < DOUBTFUL_BELOW,
    citations: [cite(member, whole(quotation), 'quotations')],
  };
}

/** From the first word of source, cue and content to the last. */
function whole(quotation: Quotation): Span {
  const spans = [...quotation.source, ...quotation.cue, ...quotation.content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
