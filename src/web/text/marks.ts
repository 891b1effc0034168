// The marks of a reading: what can be pointed at in a text, each with an address ("q3") and all the places that belong to it.

import { DOUBTFUL_BELOW } from '../../core/doubt.ts';
import type { EventMention, Mention, Quotation, Reading, Timex } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';

const QUOTE_MARK = /["\u201c\u201d\u201e\u00ab\u00bb]/;

export type MarkKind = 'statement' | 'name' | 'date' | 'event';
export const MARK_KINDS: readonly MarkKind[] = ['statement', 'name', 'date', 'event'];

/** What a place is to its mark. Arguments of an event show only while it is lit. */
export type Part = 'source' | 'cue' | 'content' | 'name' | 'date' | 'trigger' | 'argument';
type Place = Span & { readonly part: Part };

type Common = {
  /** "q3", "n12", "d4", "e2": the letter says the kind, the number counts from 1 in the order of the reading. */
  readonly id: string;
  readonly places: readonly Place[];
  /** Where stepping through the marks stops for it. */
  readonly head: Span;
  readonly doubtful: boolean;
};
export type Mark = Common &
  (
    | { readonly kind: 'statement'; readonly quotation: Quotation }
    | { readonly kind: 'name'; readonly mention: Mention }
    | { readonly kind: 'date'; readonly timex: Timex }
    | { readonly kind: 'event'; readonly event: EventMention }
  );

/** Every mark of a reading: statements, names, dates, events. */
export function marksOf(reading: Reading): readonly Mark[] {
  return [
    ...reading.quotations.flatMap((quotation, index) => statementMark(quotation, index, reading.text)),
    ...reading.mentions.map((mention, index) => nameMark(mention, index)),
    ...reading.timexes.map((timex, index) => dateMark(timex, index)),
    ...reading.events.map((event, index) => eventMark(event, index)),
  ];
}

/** Is it drawn at rest? Pronouns and descriptions show only when what they stand for is lit. */
export function isDrawn(mark: Mark): boolean {
  return mark.kind !== 'name' || mark.mention.kind === 'name';
}

/** The marks one steps through, in the order of the text; of two that begin together the longer first. */
export function inReadingOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(isDrawn).toSorted((a, b) => a.head.start - b.head.start || b.head.end - a.head.end);
}

function statementMark(quotation: Quotation, index: number, text: string): readonly Mark[] {
  const places = [
    ...quotation.source.map((span) => place(span, 'source')),
    ...quotation.cue.map((span) => place(span, 'cue')),
    ...quotation.content.map((span) => place(withQuoteMarks(span, text), 'content')),
  ];
  const head = places.find(({ part }) => part === 'content') ?? places[0];
  if (!head) return [];
  const doubtful = quotation.confidence < DOUBTFUL_BELOW;
  return [{ id: `q${index + 1}`, kind: 'statement', quotation, places, head, doubtful }];
}

function nameMark(mention: Mention, index: number): Mark {
  const doubtful = mention.confidence < DOUBTFUL_BELOW;
  return { id: `n${index + 1}`, kind: 'name', mention, places: [place(mention, 'name')], head: mention, doubtful };
}

function dateMark(timex: Timex, index: number): Mark {
  const doubtful = timex.confidence < DOUBTFUL_BELOW;
  return { id: `d${index + 1}`, kind: 'date', timex, places: [place(timex, 'date')], head: timex, doubtful };
}

function eventMark(event: EventMention, index: number): Mark {
  const places = [place(event.trigger, 'trigger'), ...event.arguments.map((span) => place(span, 'argument'))];
  const doubtful = event.confidence < DOUBTFUL_BELOW;
  return { id: `e${index + 1}`, kind: 'event', event, places, head: event.trigger, doubtful };
}

/** Quotation marks beside the words are drawn as part of them. */
function withQuoteMarks({ start, end }: Span, text: string): Span {
  const opens = QUOTE_MARK.test(text.charAt(start - 1));
  const closes = QUOTE_MARK.test(text.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function place({ start, end }: Span, part: Part): Place {
  return { start, end, part };
}
