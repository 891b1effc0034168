// What lists and the search index show of a reading: headline, lead, who is quoted, how much there is.

import type { Reading } from '../core/reading.ts';
import { textOf } from '../core/span.ts';
import type { ReportSummary } from '../store/store.ts';

const LONGEST_HEADLINE = 160;
const LONGEST_LEAD = 280;

export function summaryOf(reading: Reading): ReportSummary {
  const { text, report, sentences, quotations, entities, events } = reading;
  const first = report.headline ?? sentences[0] ?? { start: 0, end: text.length };
  const lead = report.standfirst ?? sentences.find(({ start }) => start >= Math.max(report.body.start, first.end));
  const speaking = new Set(quotations.map(({ speaker }) => speaker));
  return {
    headline: shortened(textOf(text, first), LONGEST_HEADLINE) || 'Report without words',
    lead: lead ? shortened(textOf(text, lead), LONGEST_LEAD) : '',
    speakers: entities.filter(({ id }) => speaking.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]),
    statements: quotations.filter(({ act }) => act === 'statement').length,
    events: events.length,
  };
}

/** On one line, and cut between words where it is too long for a list. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const gap = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, gap > 0 ? gap : longest - 1)}…`;
}
