// What a text gives away about when it was written: stretches of time in which it can have been, each with the reason in plain words.

import { type Day, dayNumber, parseDay } from '../timex/calendar.ts';

/** Half-open stretch of days since 1970; absent ends are open. */
export type Stretch = { readonly from?: number; readonly to?: number };

/** The report was written in one of the stretches. `firm`: nothing else can be meant; else it speaks for it, no more. */
export type Evidence = { readonly stretches: readonly Stretch[]; readonly firm: boolean; readonly reason: string };

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
