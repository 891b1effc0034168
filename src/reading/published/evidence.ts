// What a text gives away about when it was written: stretches of time in which it can have been, each with the reason in plain words.

import { type Day, dayNumber, parseDay } from '../timex/calendar.ts';

/** Half-open stretch of days since 1970; absent ends are open. */
export type Stretch = { readonly from?: number; readonly to?: number };

/** The report was written in one of the stretches; `doubt`: the share of such evidence that misleads, 0 to 1. */
export type Evidence = { readonly stretches: readonly Stretch[]; readonly doubt: number; readonly reason: string };

/**
 * How often each kind of evidence misleads: rounded up from counts over every second report of the corpora that bench/published.ts
 * reads, those on which the rules were written; nothing is believed more than 0.999.
 */
export const DOUBT = {
  /** The day of capture. */
  capture: 0,
  /** "the X administration" before X was elected. */
  administration: 0.005,
  /** An administration in office beside one to come. */
  change: 0.001,
  /** Somebody is called the holder of an office and speaks. */
  officeSpeaking: 0.015,
  /** ... is named as the holder among the first words, */
  officeAtTop: 0.04,
  /** ... or below them. */
  officeBelow: 0.1,
  /** Somebody called the holder of an office before the first term. */
  officeBefore: 0.001,
  formerOffice: 0.007,
  elected: 0.001,
  candidacy: 0.06,
  /** A name used before it was known. */
  name: 0.002,
  /** A matter named twice or more outside the time in which it was news, */
  topic: 0.05,
  /** ... or once. */
  topicOnce: 0.12,
  /** A year told as past that had not come. */
  pastYear: 0.02,
  /** A day of the year called by a weekday that it was not. */
  weekdayName: 0.002,
} as const;

/** Stretch between two ISO days, the second not included. */
export function stretch(from: string | undefined, to: string | undefined): Stretch {
  return { ...bound('from', from), ...bound('to', to) };
}

function bound(name: 'from' | 'to', iso: string | undefined): Stretch {
  const day = iso === undefined ? undefined : parseDay(iso);
  return day === undefined ? {} : { [name]: dayNumber(day) };
}

export function allows({ stretches }: Evidence, day: Day): boolean {
  const number = dayNumber(day);
  return stretches.some(({ from, to }) => (from === undefined || from <= number) && (to === undefined || number < to));
}

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "21 November 2016". */
export function longDay({ year, month, day }: Day): string {
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** "21 November". */
export function longDayOfYear(month: number, day: number): string {
  return `${day} ${MONTH_NAMES[month - 1]}`;
}

export function longIso(iso: string): string {
  const day = parseDay(iso);
  return day === undefined ? iso : longDay(day);
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** "2005, 2011, 2016 and 2022". */
export function listed(items: readonly (string | number)[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
