// Values of what is counted from another day: "last week", "two years ago", "three days later", "the same day".

import type { Unit } from '../../languages/en/time-words.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeekText, weekdayOf } from './calendar.ts';
import type { Context, Resolved, Told } from './context.ts';
import { date, unknown } from './context.ts';
import type { Meaning } from './meaning.ts';

type Shift = Meaning & { kind: 'shift' };

const UNKNOWN_VALUES: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** A step from the report's date or from what was last told, as exact as its unit, or as what it was counted from. */
export function resolveShift(shift: Shift, context: Context): Resolved {
  if (shift.vague) return { type: 'DATE', value: shift.by < 0 ? 'PAST_REF' : 'FUTURE_REF', trust: 1 };
  const told = shift.from === 'told' || context.narrates ? context.told : undefined;
  const base = told?.day ?? context.anchor;
  if (base === undefined) return unknown(UNKNOWN_VALUES[shift.unit]);
  const trust = shift.from === 'told' && told === undefined ? 0.7 : 1;
  if (shift.keeps && context.quarter !== undefined && shift.unit === 'year' && isQuarterLast(context))
    return quarterBefore(context.quarter, shift.by);
  return step(shift, base, told, trust);
}

/** Was a quarter the last thing told that is coarser than a day? */
function isQuarterLast({ told, quarter }: Context): boolean {
  return told !== undefined && quarter !== undefined && told.grain !== 'month';
}

function quarterBefore(quarter: Told, by: number): Resolved {
  const day = addMonths(quarter.day, 12 * by);
  return date(`${day.year}${quarter.value.slice(4)}`, day, 'quarter', 0.85);
}

function step({ unit, by, from }: Shift, base: Day, told: Told | undefined, trust: number): Resolved {
  const exact = from === 'told' && told?.grain === 'day';
  switch (unit) {
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return dayValue(addDays(base, unit === 'day' ? Math.round(by) : 0), trust);
    case 'weekend':
      return weekend(base, by, trust);
    case 'week': {
      const day = addDays(base, Math.round(7 * by));
      return exact && by !== 0 ? dayValue(day, trust) : date(isoWeekText(day), mondayOf(day), 'week', trust);
    }
    case 'month': {
      const day = addMonths(base, Math.round(by));
      return date(isoMonth(day.year, day.month), { ...day, day: 1 }, 'month', trust);
    }
    case 'quarter':
      return quarterOf(addMonths(base, 3 * Math.round(by)), trust);
    default:
      return years(unit, base.year, by, trust);
  }
}

function dayValue(day: Day, trust: number): Resolved {
  return date(isoDay(day), day, 'day', trust);
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function quarterOf(day: Day, trust: number): Resolved {
  const quarter = Math.ceil(day.month / 3);
  return date(`${day.year}-Q${quarter}`, { year: day.year, month: quarter * 3 - 2, day: 1 }, 'quarter', trust);
}

function years(unit: Unit, base: number, by: number, trust: number): Resolved {
  if (unit === 'decade' && Math.abs(by) <= 1) {
    const decade = Math.floor(base / 10) + by;
    return date(String(decade), { year: decade * 10, month: 1, day: 1 }, 'other', trust);
  }
  if (unit === 'century' && Math.abs(by) <= 1) {
    const century = Math.floor(base / 100) + by;
    return date(String(century), { year: century * 100, month: 1, day: 1 }, 'other', trust);
  }
  const size = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const year = base + Math.round(by * size);
  return date(String(year).padStart(4, '0'), { year, month: 1, day: 1 }, 'year', trust);
}

const WEDNESDAY = 3;

/** "The weekend" early in the week is the one before; from Thursday on it is the one to come. */
function weekend(base: Day, by: number, trust: number): Resolved {
  const back = by === 0 && weekdayOf(base) <= WEDNESDAY ? -7 : 0;
  const day = addDays(base, 7 * by + back);
  return date(`${isoWeekText(day)}-WE`, addDays(mondayOf(day), 5), 'week', trust);
}
