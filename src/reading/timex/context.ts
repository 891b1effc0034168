// What is known when an expression is resolved, what comes out, and the helpers that all resolvers share.

import type { Day } from './calendar.ts';
import type { When } from './meaning.ts';
import type { Direction } from './tense.ts';

/** The day or stretch last told, by its first day and its grain. */
export type Told = {
  readonly day: Day;
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'other';
  readonly value: string;
};

export type Context = {
  /** The report's own date. */
  readonly anchor?: Day;
  readonly told?: Told;
  /** The quarter last told: what "the quarter" and "a year earlier" in an earnings report speak of. */
  readonly quarter?: Told;
  readonly direction: Direction;
  /** The text tells of years long before the report: what has no year of its own takes the year last told. */
  readonly narrates: boolean;
};

export type Resolved = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** What later expressions may count from. */
  readonly told?: Told;
  /** How far the value rests on a guess: 1 not at all. */
  readonly trust: number;
};

/** Trust in a value that keeps an X because there is no date to count from. */
const UNKNOWN = 0.4;

export function date(value: string, day: Day, grain: Told['grain'], trust: number): Resolved {
  return { type: 'DATE', value, told: { day, grain, value }, trust };
}

export function unknown(value: string): Resolved {
  return { type: 'DATE', value, trust: UNKNOWN };
}

/** The year that "last year" and the like give, or the year told; undefined where the calendar must choose. */
export function yearOf(when: When, { anchor, told, narrates }: Context): number | undefined {
  if (when.year !== undefined) return when.year;
  if (when.yearShift === undefined) return undefined;
  const base = when.origin === 'told' || narrates ? (told?.day ?? anchor) : anchor;
  return base === undefined ? undefined : base.year + when.yearShift;
}

/** From where one counts: the report's date, or the day told where the text narrates or the words ask for it. */
export function baseOf(when: When, { anchor, told, narrates }: Context): Day | undefined {
  return when.origin === 'told' || narrates ? (told?.day ?? anchor) : anchor;
}
