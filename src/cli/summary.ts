// A reading as a summary for people on a terminal.

import { EVENT_TYPES } from '../core/event-types.ts';
import { longDate } from '../core/long-date.ts';
import type { Entity, EventMention, Quotation, Reading } from '../core/reading.ts';
import { type Span, textOf } from '../core/span.ts';
import { type Paint, wrapped } from './words.ts';

const MOST_PEOPLE = 12;
const DOUBTFUL_BELOW = 0.5;
const DOUBTFUL = 'check this';
/** Cues that say no more than that the words were said; any other ("denies", "has not confirmed") belongs to what is reported. */
const PLAIN_CUE =
  /^(?:has|have|had|also|later|then|say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|state|states|stated|stating|speaking|according|to|as|in|by|wrote|writes|written|write|writing|report|reports|reported|reporting|announce|announces|announced|note|notes|noted|indicated|explained|tweeted|further|that|:|,|[-–—])$/i;

/** Several paragraphs of plain text, ending in a line break. `width` in characters. */
export function summaryOf(reading: Reading, paint: Paint, width: number): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Who', people(reading, width)],
    ['On the record', statements(reading, width)],
    ['What happened', events(reading, width)],
    ['Days named ahead', ahead(reading, width)],
    ['To note', reading.notices.map(({ message }) => wrapped(`! ${message}`, '  ', width)).map(paint.warn)],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${paint.title(title)}\n${lines.join('\n')}\n`);
  return `${head(reading, paint, width)}${body.join('')}`;
}

function head(reading: Reading, paint: Paint, width: number): string {
  const { report, text } = reading;
  const headline = report.headline ? textOf(text, report.headline) : textOf(text, reading.sentences[0] ?? report.body);
  const outlet = report.publisher ?? report.dateline?.agency;
  const where = [
    report.section,
    outlet,
    report.dateline?.place,
    report.published ? longDate(report.published.date) : undefined,
  ];
  const lines = [
    paint.title(wrapped(headline, '', width)),
    where.filter((part) => part !== undefined).join(' · '),
    paint.faint(wrapped(dateReasons(reading), '', width)),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function dateReasons({ report }: Reading): string {
  const { published, publishedCandidates = [] } = report;
  if (published)
    return `Date ${BASES[published.basis]}${published.basis === 'inferred' ? `: ${published.reasons.join(' ')}` : '.'}`;
  if (publishedCandidates.length === 0) return 'The text does not tell its date.';
  return `The text does not tell its year; it fits ${publishedCandidates.map(({ date }) => longDate(date)).join(', ')}.`;
}

const BASES = {
  given: 'as given',
  page: 'as the page says',
  url: 'from the address',
  dateline: 'from the dateline',
  inferred: 'worked out',
} as const;

function people(reading: Reading, width: number): string[] {
  const count = (entity: Entity): number => reading.mentions.filter((mention) => mention.entity === entity.id).length;
  const named = reading.entities
    .filter(({ type, name }) => (type === 'person' || type === 'organization') && /^\p{Lu}/u.test(name))
    .sort((a, b) => count(b) - count(a));
  const lines = named.slice(0, MOST_PEOPLE).map((entity) => {
    const roles = [...new Set(entity.roles.map(({ text }) => text))].join('; ');
    const also = entity.aliases.length > 0 ? ` (also: ${entity.aliases.join(', ')})` : '';
    return wrapped(`${entity.name}${roles ? `, ${roles}` : ''}${also}`, '  ', width);
  });
  const rest = named.length - MOST_PEOPLE;
  return rest > 0 ? [...lines, `  and ${rest} more`] : lines;
}

function statements(reading: Reading, width: number): string[] {
  return reading.quotations
    .filter(({ act }) => act === 'statement')
    .map((quotation) => statement(reading, quotation, width));
}

function statement(reading: Reading, quotation: Quotation, width: number): string {
  const { text } = reading;
  const words = (spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(' … ');
  const nameOf = (id: string | undefined): string | undefined =>
    reading.entities.find((entity) => entity.id === id)?.name;
  const printed = quotation.source.length > 0 ? `“${words(quotation.source)}”, not named` : 'Speaker not named';
  const to = nameOf(quotation.addressee);
  const cue = quotation.cue
    .map((span) => textOf(text, span))
    .filter(isTelling)
    .join(' … ');
  const parts = [
    nameOf(quotation.speaker) ?? printed,
    cue,
    to && `to ${to}`,
    quotation.date && longDate(quotation.date),
    quotation.confidence < DOUBTFUL_BELOW && DOUBTFUL,
  ].filter((part) => part);
  return `${wrapped(`${parts.join(', ')}${cue && ':'}`, '  ', width)}\n${wrapped(words(quotation.content), '    ', width)}`;
}

/** Does the cue say more than that something was said? */
function isTelling(cue: string): boolean {
  return cue.split(/\s+/).some((word) => !PLAIN_CUE.test(word));
}

function events(reading: Reading, width: number): string[] {
  return reading.events.map((event) => wrapped(eventLine(reading, event), '  ', width));
}

function eventLine({ text }: Reading, event: EventMention): string {
  const parties = event.arguments.map(({ role, ...span }) => `${role} ${textOf(text, span)}`).join('; ');
  const certain = event.modality === 'asserted' ? '' : ` (${event.modality})`;
  const day = event.date ? longDate(event.date) : 'day not told';
  const doubt = event.confidence < DOUBTFUL_BELOW ? `, ${DOUBTFUL}` : '';
  return `${day}: ${EVENT_TYPES[event.type].label}${certain}${doubt}${parties ? ` — ${parties}` : ''}`;
}

function ahead(reading: Reading, width: number): string[] {
  const published = reading.report.published?.date;
  if (published === undefined) return [];
  const days = reading.timexes.filter(
    ({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value) && value.slice(0, 10) > published,
  );
  return days.map((timex) => {
    const sentence = reading.sentences.find(({ start, end }) => start <= timex.start && timex.start < end) ?? timex;
    return wrapped(`${longDate(timex.value.slice(0, 10))}: ${textOf(reading.text, sentence)}`, '  ', width);
  });
}
