// What comes next: days that lie ahead of the reports, and options that were named but not decided.

import type { AheadLine, AheadStatus, CaseEvent, StandingLine } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';
import type { Timex } from '../core/reading.ts';
import { deadlineLines, endLines } from './ahead/deadlines.ts';
import { plannedLines } from './ahead/planned.ts';
import { type CaseMember, cite, compare, sentenceAt } from './member.ts';
import { optionsInWords } from './options.ts';
import { whenOf } from './timeline.ts';
import { eventTitle } from './titles.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Possible events that count as an open option; a possible meeting or request is too common to list. */
const OPTIONS = new Set<EventType>(['appeal', 'release', 'pardon', 'extradite', 'hearing', 'ruling', 'charge', 'sue']);

type Line = Omit<AheadLine, 'id'>;

/** What the lines are drawn from. */
type Given = {
  readonly members: readonly CaseMember[];
  readonly timeline: readonly CaseEvent[];
  readonly standing: readonly StandingLine[];
  /** Date of the newest report; without one no day can be said to lie ahead. */
  readonly newest?: string;
};

/**
 * Days ahead by date, then options, then what has passed, the latest first. A day is told with the sentence that names it.
 * @param today the reader's day, `YYYY-MM-DD`: what was ahead of the reports and lies before it has passed
 */
export function aheadOf({ members, timeline, standing, newest }: Given, today: string): readonly AheadLine[] {
  const days = newest === undefined ? [] : daysAhead(members, timeline, newest, today);
  const worked = [...deadlineLines(members, today), ...endLines(standing, today)];
  const options = timeline
    .filter((event) => event.modality === 'possible' && event.date === undefined && isOption(event, timeline))
    .map(
      (event): Line => ({
        text: eventTitle(event.type, 'asserted', event.parties),
        status: 'possible',
        basis: event.basis,
        citations: event.tellings,
      }),
    );
  const told = [...days, ...options].flatMap(({ citations }) => citations);
  const dated = [...days, ...worked].toSorted((a, b) => compare(a.date ?? '', b.date ?? ''));
  const coming = dated.filter(({ status }) => !PAST.has(status));
  const past = dated.filter(({ status }) => PAST.has(status)).reverse();
  const lines = [...coming, ...options, ...optionsInWords(members, timeline, told), ...past];
  return lines.map((line, i) => ({ id: `a${i + 1}`, ...line }));
}

const PAST = new Set<AheadStatus>(['happened', 'passed', 'postponed']);

/** Named as possible, and not told as having happened since. */
function isOption(option: CaseEvent, timeline: readonly CaseEvent[]): boolean {
  if (option.doubtful || !OPTIONS.has(option.type)) return false;
  return !timeline.some(
    (event) =>
      event.type === option.type && event.modality === 'asserted' && !event.doubtful && whenOf(event) >= whenOf(option),
  );
}

function daysAhead(
  members: readonly CaseMember[],
  timeline: readonly CaseEvent[],
  newest: string,
  today: string,
): readonly Line[] {
  const fromEvents = plannedLines(timeline, newest, today);
  const told = new Set(fromEvents.map(({ date }) => date));
  const named = members.flatMap((member) => namedDays(member, newest, today)).filter(({ date }) => !told.has(date));
  return mergeByDay([...fromEvents, ...named]);
}

function namedDays(member: CaseMember, newest: string, today: string): Line[] {
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
function mergeByDay(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
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
