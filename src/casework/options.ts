// Options that a report names in words without saying which: "a number of legal options", "wait and see".

import type { AheadLine, CaseEvent, Citation } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';
import { type CaseMember, cite } from './member.ts';
import { whenOf } from './timeline.ts';

/** Words that name steps still open. */
const OPEN_WORDS =
  /\b(legal options?|options (are|remain|include|open|for|to|before)|next steps?|wait and see|(considering|weighing) an appeal|(may|might|could) (still )?appeal|(plans?|intends?) to appeal|right to appeal|\d+ days to appeal)\b/i;

/** After one of these, the options named before it are no longer those that are open. */
const DECISIONS = new Set<EventType>(['ruling', 'convict', 'acquit', 'sentence', 'pardon', 'extradite', 'execute']);

/**
 * One line a sentence that names open options, once where several reports print it, and none where `told` cites it already. Left out:
 * what was named before the newest decision of the timeline.
 */
export function optionsInWords(
  members: readonly CaseMember[],
  timeline: readonly CaseEvent[],
  told: readonly Citation[],
): readonly Omit<AheadLine, 'id'>[] {
  const decided = lastDecision(timeline);
  const byWords = new Map<string, Omit<AheadLine, 'id'>>();
  for (const citation of members.flatMap(sentencesWithOptions)) {
    if ((citation.published ?? decided) < decided || told.some((known) => overlap(known, citation))) continue;
    const known = byWords.get(citation.quote);
    byWords.set(citation.quote, {
      text: withoutOpenQuote(citation.quote),
      status: 'possible',
      basis: { kind: 'stated' },
      citations: [...(known?.citations ?? []), citation],
    });
  }
  return [...byWords.values()];
}

function sentencesWithOptions(member: CaseMember): readonly Citation[] {
  const { text, sentences, report } = member.reading;
  return sentences
    .filter((span) => span.start >= report.body.start && OPEN_WORDS.test(text.slice(span.start, span.end)))
    .map((span) => cite(member, span, 'events'));
}

function lastDecision(timeline: readonly CaseEvent[]): string {
  const decisions = timeline.filter(
    ({ type, modality, doubtful }) => DECISIONS.has(type) && modality === 'asserted' && !doubtful,
  );
  return decisions.reduce((newest, event) => (event.date && whenOf(event) > newest ? whenOf(event) : newest), '');
}

function overlap(a: Citation, b: Citation): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}

/** A quotation may run over several sentences; a mark without its partner is not shown. */
function withoutOpenQuote(words: string): string {
  return words.split(/["“”]/).length === 2 ? words.replace(/^["“]|["”]$/g, '') : words;
}
