// Values of seasons, quarters, halves and festivals.

import type { FestivalRule } from '../../languages/en/festivals.ts';
import { addDays, type Day, dayNumber, daysInMonth, easterOf, isoDay, weekdayOf } from './calendar.ts';
import { baseOf, type Context, date, type Resolved, unknown, yearOf } from './context.ts';
import type { Meaning } from './meaning.ts';

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const GUESSED = 0.85;

/** `1998-FA`. A winter bears the year in which it begins. */
export function resolveSeason(meaning: Meaning & { kind: 'season' }, context: Context): Resolved {
  const start = SEASON_STARTS[meaning.season] ?? 3;
  const year = yearOf(meaning, context) ?? startingYear(meaning, start, context);
  if (year === undefined) return unknown(`XXXX-${meaning.season}`);
  return date(
    `${year}-${meaning.season}`,
    { year, month: start, day: 1 },
    'other',
    meaning.year === undefined ? GUESSED : 1,
  );
}

/** The year of a stretch of three months that begins with month `start`. */
function startingYear(meaning: Meaning & { kind: 'season' }, start: number, context: Context): number | undefined {
  const base = baseOf(meaning, context);
  if (base === undefined) return undefined;
  if (context.narrates && meaning.side === undefined) return base.year;
  const begun = base.month >= start;
  const over = base.month >= start + 3;
  if (meaning.side === 'last') return over ? base.year : base.year - 1;
  if (meaning.side === 'next') return begun ? base.year + 1 : base.year;
  if (meaning.side === 'this') return base.year;
  if (context.direction === 'future') return over ? base.year + 1 : base.year;
  return begun ? base.year : base.year - 1;
}

/** `1989-Q3`, `2022-H1`. Without a number: the one told last, or the one that "last" and "this" name. */
export function resolvePeriod(meaning: Meaning & { kind: 'period' }, context: Context): Resolved {
  const { number, period } = meaning;
  if (number === undefined) return unnumbered(meaning, context);
  const months = period === 'Q' ? 3 : 6;
  const base = baseOf(meaning, context);
  const year =
    yearOf(meaning, context) ??
    (base === undefined ? undefined : periodYear(base, number * months - months + 1, context));
  if (year === undefined) return unknown(`XXXX-${period}${number}`);
  return periodDate(year, period, number, meaning.year === undefined ? GUESSED : 1);
}

function periodYear(base: Day, firstMonth: number, { direction }: Context): number {
  return firstMonth <= base.month || direction === 'future' ? base.year : base.year - 1;
}

function periodDate(year: number, period: 'Q' | 'H', number: number, trust: number): Resolved {
  const month = (number - 1) * (period === 'Q' ? 3 : 6) + 1;
  return date(`${year}-${period}${number}`, { year, month, day: 1 }, 'quarter', trust);
}

function unnumbered(meaning: Meaning & { kind: 'period' }, context: Context): Resolved {
  if (meaning.side === undefined && context.quarter !== undefined)
    return date(context.quarter.value, context.quarter.day, 'quarter', GUESSED);
  const base = baseOf(meaning, context);
  if (base === undefined) return unknown('XXXX-QX');
  const step = meaning.side === 'this' ? 0 : meaning.side === 'next' ? 1 : -1;
  const index = base.year * 4 + Math.floor((base.month - 1) / 3) + step;
  return periodDate(Math.floor(index / 4), 'Q', (((index % 4) + 4) % 4) + 1, GUESSED);
}

/** The day of a festival, in its year or in the one the tense points to. */
export function resolveFestival(meaning: Meaning & { kind: 'festival' }, context: Context): Resolved {
  const base = baseOf(meaning, context);
  const year = yearOf(meaning, context) ?? (base === undefined ? undefined : festivalYear(meaning, base, context));
  if (year === undefined) return unknown(fixedDay(meaning.rule));
  const day = festivalDay(meaning.rule, year);
  return date(isoDay(day), day, 'day', meaning.year === undefined ? GUESSED : 1);
}

function fixedDay(rule: FestivalRule): string {
  return rule.by === 'date' ? `XXXX-${isoDay({ year: 0, month: rule.month, day: rule.day }).slice(5)}` : 'XXXX-XX-XX';
}

function festivalYear(
  { rule, side }: Meaning & { kind: 'festival' },
  base: Day,
  { direction, narrates }: Context,
): number {
  if (narrates) return base.year;
  const days = dayNumber(festivalDay(rule, base.year)) - dayNumber(base);
  if (side === 'this') return base.year;
  const ahead = side === 'next' || (side === undefined && direction === 'future');
  if (ahead) return days >= 0 ? base.year : base.year + 1;
  return days <= 0 ? base.year : base.year - 1;
}

/** The festival's day in a year. */
function festivalDay(rule: FestivalRule, year: number): Day {
  if (rule.by === 'date') return { year, month: rule.month, day: rule.day };
  if (rule.by === 'easter') return addDays(easterOf(year), rule.plus);
  const { month, weekday, nth, plus = 0 } = rule;
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + plus);
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus);
}
