// From what an expression says to its TIMEX3 value, by the report's date, the day last told and the tense.

import { addDays, type Day, dayNumber, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { baseOf, type Context, date, type Resolved, unknown, yearOf } from './context.ts';
import type { Meaning, When } from './meaning.ts';
import { resolveFestival, resolvePeriod, resolveSeason } from './resolve-seasons.ts';
import { resolveShift } from './resolve-shift.ts';
import type { Direction } from './tense.ts';

const GUESSED = 0.85;
const UNKNOWN = 0.4;

/** Works out the value. What cannot be known stays an X: without a report's date "Monday" is XXXX-WXX-1. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'value':
      return { type: meaning.type, value: meaning.value, trust: 1 };
    case 'year':
      return date(String(meaning.year).padStart(4, '0'), { year: meaning.year, month: 1, day: 1 }, 'year', 1);
    case 'day':
      return resolveDay(meaning, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'season':
      return resolveSeason(meaning, context);
    case 'period':
      return resolvePeriod(meaning, context);
    case 'festival':
      return resolveFestival(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'part':
      return timeOf(resolve(meaning.day, context), meaning.part);
    case 'clock':
      return resolveClock(meaning, context);
  }
}

function resolveDay(meaning: Meaning & { kind: 'day' }, context: Context): Resolved {
  const { month, day } = meaning;
  const year = yearOf(meaning, context) ?? nearYear(meaning, context);
  if (year === undefined) return unknown(`XXXX-${isoDay({ year: 0, month, day }).slice(5)}`);
  const trust = meaning.year === undefined ? GUESSED + 0.1 : 1;
  return date(isoDay({ year, month, day }), { year, month, day }, 'day', trust);
}

/** The year in which a day without one lies: where its weekday fits, else by tense, else the nearest. */
function nearYear(meaning: Meaning & { kind: 'day' }, context: Context): number | undefined {
  const base = baseOf(meaning, context);
  if (base === undefined) return undefined;
  if (context.narrates && meaning.side === undefined) return storyYear(meaning.month, base);
  const around = [base.year - 1, base.year, base.year + 1].map((year) => ({
    year,
    month: meaning.month,
    day: meaning.day,
  }));
  const fitting = meaning.weekday === undefined ? around : around.filter((day) => weekdayOf(day) === meaning.weekday);
  const distances = (fitting.length > 0 ? fitting : around).map((day) => ({
    year: day.year,
    days: dayNumber(day) - dayNumber(base),
  }));
  const wanted = distances.filter(({ days }) => allows(meaning.side, context.direction, days));
  const pool = wanted.length > 0 ? wanted : distances;
  return pool.reduce((best, one) => (Math.abs(one.days) < Math.abs(best.days) ? one : best)).year;
}

/**
 * A past verb beside a day that comes so soon more often belongs to another clause ("said he must leave by Jan. 14") than that news
 * names a day ten months back without its year.
 */
const SOON_DAYS = 60;
/** Days back that a verb looking ahead may still name: the report was written a little later than its words. */
const JUST_PAST_DAYS = 35;

function allows(side: When['side'], direction: Direction, days: number): boolean {
  if (side === 'last') return days < 0;
  if (side === 'next') return days > 0;
  if (direction === 'future') return days > -JUST_PAST_DAYS;
  return direction !== 'past' || days < SOON_DAYS;
}

const LATE_MONTH = 10;
const EARLY_MONTH = 3;

/** In a story the year told goes on; from the last months to the first ones it turns. */
function storyYear(month: number, told: Day): number {
  return told.month >= LATE_MONTH && month <= EARLY_MONTH ? told.year + 1 : told.year;
}

function resolveMonth(meaning: Meaning & { kind: 'month' }, context: Context): Resolved {
  const { month } = meaning;
  const year = yearOf(meaning, context) ?? monthYear(meaning, context);
  if (year === undefined) return unknown(`XXXX-${String(month).padStart(2, '0')}`);
  return date(isoMonth(year, month), { year, month, day: 1 }, 'month', meaning.year === undefined ? GUESSED : 1);
}

/** With no tense to go by, a month that comes within so many is the one to come. */
const NEAR_MONTHS = 4;

function monthYear(meaning: Meaning & { kind: 'month' }, context: Context): number | undefined {
  const base = baseOf(meaning, context);
  if (base === undefined) return undefined;
  const { month, side } = meaning;
  // Of the month just over, news says "last month": "last February", told in March, is that of the year before.
  if (side === 'last') return month < base.month - 1 ? base.year : base.year - 1;
  if (side === 'next') return month > base.month ? base.year : base.year + 1;
  if (side === 'this') return base.year;
  if (context.narrates) return storyYear(month, base);
  if (context.direction === 'future') return month >= base.month ? base.year : base.year + 1;
  if (context.direction === 'unknown' && (month - base.month + 12) % 12 <= NEAR_MONTHS)
    return month >= base.month ? base.year : base.year + 1;
  return month <= base.month ? base.year : base.year - 1;
}

function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, context: Context): Resolved {
  const base = baseOf(meaning, context);
  if (base === undefined) return unknown(`XXXX-WXX-${meaning.weekday}`);
  const ahead = (meaning.weekday - weekdayOf(base) + 7) % 7;
  const day = addDays(base, weekdayStep(meaning, context, ahead, weekdayOf(base)));
  const plain = meaning.side === undefined && meaning.weekShift === undefined;
  return date(isoDay(day), day, 'day', plain && context.direction === 'unknown' ? GUESSED : 1);
}

/** Days from the base to the weekday meant; `ahead` is 0 to 6. */
function weekdayStep(
  { side, origin, weekShift, weekday }: Meaning & { kind: 'weekday' },
  { direction }: Context,
  ahead: number,
  today: number,
): number {
  if (weekShift !== undefined) return weekShift * 7 + weekday - today;
  if (side === 'this' && origin === 'told') return ahead;
  // "This Sunday, she crossed", told on a Tuesday: what is over lies in the week before.
  if (side === 'this') return direction === 'past' && weekday > today ? ahead - 7 : weekday - today;
  if (side === 'last') return ahead - 7;
  if (side === 'next') return origin === 'told' ? ahead || 7 : 7 + weekday - today;
  return direction === 'future' || ahead === 0 ? ahead : ahead - 7;
}

/** A part of a day: `2000-01-07TNI`. */
function timeOf(day: Resolved, part: string): Resolved {
  const known = day.told?.grain === 'day' ? day.value : day.value.startsWith('XXXX-') ? day.value : 'XXXX-XX-XX';
  return { ...day, type: 'TIME', value: `${known}T${part}` };
}

function resolveClock(meaning: Meaning & { kind: 'clock' }, context: Context): Resolved {
  const day = meaning.day === undefined ? undefined : resolve(meaning.day, context);
  const told = context.told?.grain === 'day' ? context.told : undefined;
  const base = day?.told?.day ?? told?.day ?? context.anchor;
  if (base === undefined) return { type: 'TIME', value: `T${meaning.time}`, trust: UNKNOWN };
  const value = isoDay(base);
  return {
    type: 'TIME',
    value: `${value}T${meaning.time}`,
    told: { day: base, grain: 'day', value },
    trust: day === undefined ? GUESSED : 1,
  };
}
