// What lists and the search index show of a reading: headline, lead, who is quoted, how much there is.

import type { Reading } from '../core/reading.ts';
import { type Span, textOf } from '../core/span.ts';
import type { ReportSummary } from '../store/store.ts';

const LONGEST_HEADLINE = 160;
const LONGEST_LEAD = 280;

export function summaryOf(reading: Reading): ReportSummary {
  const { text, report, sentences, quotations, entities, events } = reading;
  const first = report.headline ?? sentences[0] ?? { start: 0, end: text.length };
  const lead = report.standfirst ?? firstOfBody(reading, first);
  const speaking = new Set(quotations.map(({ speaker }) => speaker));
  return {
    headline: shortened(textOf(text, first), LONGEST_HEADLINE) || 'Report without words',
    lead: lead ? shortened(textOf(text, lead), LONGEST_LEAD) : '',
    speakers: entities.filter(({ id }) => speaking.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]),
    statements: quotations.filter(({ act }) => act === 'statement').length,
    events: events.length,
  };
}

/** The body's first sentence, without the headline and the dateline that may stand before it or in it. */
function firstOfBody({ report, sentences, text }: Reading, headline: Span): Span | undefined {
  const after = Math.max(report.body.start, headline.end, report.dateline?.end ?? 0);
  // A dateline leaves its dash behind.
  const from = after + (/^[\s\-–—/.:]*/.exec(text.slice(after))?.[0].length ?? 0);
  return sentences
    .map(({ start, end }) => ({ start: Math.max(start, from), end }))
    .find((rest) => rest.start < rest.end && /\p{L}/u.test(textOf(text, rest)));
}

/** On one line, and cut between words where it is too long for a list. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const gap = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, gap > 0 ? gap : longest - 1)}…`;
}
