// Dates written out for people, from the ISO and TIMEX3 values of the data. Everything counts in UTC: a report's day is a day, not a moment.

import { longDate } from '../../core/long-date.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const TIMES_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** "21 November 2016"; with `weekday` "21 November 2016, Monday"; a month or a year as exact as it is. */
export function writeDate(iso: string, options: { readonly weekday?: boolean } = {}): string {
  const [date] = /^\d{4}(-\d{2}){0,2}/.exec(iso) ?? [];
  if (!date) return iso;
  const isDay = date.length === '2016-11-21'.length;
  return options.weekday && isDay ? `${longDate(date)}, ${weekdayOf(date)}` : longDate(date);
}

/** Day and time of a moment in the reader's own zone: "21 November 2016, 14:05". */
export function writeMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${longDate(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** A TIMEX3 value in words: "21 November 2016, Monday", "25 years", "summer 2014", "week 47 of 2016". */
export function writeTimex(value: string): string {
  return (
    REFERENCES[value] ??
    writePeriod(value) ??
    writeWeekOrSeason(value) ??
    writeTimeOfDay(value) ??
    (/^\d{4}(-\d{2}){0,2}$/.test(value) ? writeDate(value, { weekday: true }) : writeVague(value))
  );
}

/** "3 days", "1 week", "2 hours": the count and its noun. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}

function weekdayOf(iso: string): string {
  return WEEKDAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
}

function writePeriod(value: string): string | undefined {
  const found = /^P(T?)([\dX.]+)([YMWDHS])$/.exec(value);
  if (!found) return undefined;
  const [, clock, amount = '', letter = ''] = found;
  const unit = (clock ? CLOCK_UNITS : UNITS)[letter] ?? '';
  return amount.includes('X') ? `some ${unit}s` : count(Number(amount), unit);
}

function writeWeekOrSeason(value: string): string | undefined {
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) return `${week[3] ? 'weekend of ' : ''}week ${Number(week[2])} of ${week[1]}`;
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (!part) return undefined;
  const [, year, name = ''] = part;
  if (name.startsWith('Q')) return `quarter ${name[1]} of ${year}`;
  if (name.startsWith('H')) return `${name === 'H1' ? 'first' : 'second'} half of ${year}`;
  return `${SEASONS[name]} ${year}`;
}

function writeTimeOfDay(value: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}|[A-Z]{2})/.exec(value);
  if (!found) return undefined;
  const [, day = '', time = ''] = found;
  return `${writeDate(day, { weekday: true })}, ${TIMES_OF_DAY[time] ?? time}`;
}

function writeVague(value: string): string {
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  return value.includes('X') ? 'no one day' : value;
}
