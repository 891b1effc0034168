// What comes next: days that lie ahead of the reports, and options that were named but not decided.

import type { AheadLine, CaseEvent } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';
import type { Timex } from '../core/reading.ts';
import { type CaseMember, cite, compare, sentenceAt } from './member.ts';
import { optionsInWords } from './options.ts';
import { whenOf } from './timeline.ts';
import { eventTitle } from './titles.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Possible events that count as an open option; a possible meeting or request is too common to list. */
const OPTIONS = new Set<EventType>(['appeal', 'release', 'pardon', 'extradite', 'hearing', 'ruling', 'charge', 'sue']);

/**
 * Days ahead of the newest report by date, then options. A day is told with the sentence that names it.
 * @param newest date of the case's newest report, `YYYY-MM-DD`; without one no day can be said to lie ahead
 * @param today the reader's day: what was ahead of the reports and lies before it has passed
 */
export function aheadOf(
  members: readonly CaseMember[],
  timeline: readonly CaseEvent[],
  newest: string | undefined,
  today: string,
): readonly AheadLine[] {
  const days = newest === undefined ? [] : daysAhead(members, timeline, newest, today);
  const options = timeline
    .filter((event) => event.modality === 'possible' && event.date === undefined && isOption(event, timeline))
    .map(
      (event): Omit<AheadLine, 'id'> => ({
        text: plainTitle(event),
        status: 'possible',
        basis: event.basis,
        citations: event.tellings,
      }),
    );
  const told = [...days, ...options].flatMap(({ citations }) => citations);
  const inWords = optionsInWords(members, timeline, told);
  return [...days, ...options, ...inWords].map((line, i) => ({ id: `a${i + 1}`, ...line }));
}

/** Named as possible, and not told as having happened since. */
function isOption(option: CaseEvent, timeline: readonly CaseEvent[]): boolean {
  if (option.doubtful || !OPTIONS.has(option.type)) return false;
  return !timeline.some(
    (event) =>
      event.type === option.type && event.modality === 'asserted' && !event.doubtful && whenOf(event) >= whenOf(option),
  );
}

/** The status beside it says how certain it is. */
function plainTitle({ type, parties }: CaseEvent): string {
  return eventTitle(type, 'asserted', parties);
}

function daysAhead(
  members: readonly CaseMember[],
  timeline: readonly CaseEvent[],
  newest: string,
  today: string,
): Omit<AheadLine, 'id'>[] {
  const planned = timeline.filter((event) => event.date && event.date > newest && event.modality !== 'asserted');
  const fromEvents = planned.map(
    (event): Omit<AheadLine, 'id'> => ({
      date: event.date ?? '',
      text: plainTitle(event),
      status: (event.date ?? '') < today ? 'passed' : event.modality === 'planned' ? 'set' : 'possible',
      basis: event.basis,
      citations: event.tellings,
    }),
  );
  const told = new Set(fromEvents.map(({ date }) => date));
  const named = members.flatMap((member) => namedDays(member, newest, today)).filter(({ date }) => !told.has(date));
  return mergeByDay([...fromEvents, ...named]).sort((a, b) => compare(a.date ?? '', b.date ?? ''));
}

function namedDays(member: CaseMember, newest: string, today: string): Omit<AheadLine, 'id'>[] {
  return member.reading.timexes
    .filter((timex) => isAhead(timex, newest))
    .map((timex) => {
      const sentence = sentenceAt(member.reading, timex.start);
      const date = timex.value.slice(0, 10);
      return {
        date,
        text: member.reading.text.slice(sentence.start, sentence.end),
        status: date < today ? 'passed' : 'named',
        basis: { kind: 'stated' },
        citations: [cite(member, timex, 'timexes')],
      };
    });
}

function isAhead(timex: Timex, newest: string): boolean {
  return (
    (timex.type === 'DATE' || timex.type === 'TIME') && FULL_DAY.test(timex.value) && timex.value.slice(0, 10) > newest
  );
}

/** One line for one day and status of naming: the first report's words, every report's place. */
function mergeByDay(lines: readonly Omit<AheadLine, 'id'>[]): Omit<AheadLine, 'id'>[] {
  const merged: Omit<AheadLine, 'id'>[] = [];
  for (const line of lines) {
    const at = merged.findIndex(
      (known) => known.date === line.date && line.status === known.status && line.status !== 'set',
    );
    const known = merged[at];
    if (known) merged[at] = { ...known, citations: [...known.citations, ...line.citations] };
    else merged.push(line);
  }
  return merged;
}
