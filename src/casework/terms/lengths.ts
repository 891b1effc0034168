// Lengths of time in the words of reports: "25 years", "seven and a half years", "a year and a day", "18-month".

import type { Length } from '../../core/terms.ts';
import { LENGTH_UNITS } from '../../languages/en/number-words.ts';
import { NUMBER, numberOf } from './numbers.ts';

const UNIT = `(${Object.keys(LENGTH_UNITS).join('|')})s?\\b(?:['’])?`;
const ONE = new RegExp(`\\b(half an?|${NUMBER})([ -]and[ -]a[ -]half)?[ -]${UNIT}( and a half\\b)?`, 'gi');
/** What may stand between the units of one length. */
const BETWEEN = /^(,? and |, | )$/;
const ORDER = ['years', 'months', 'weeks', 'days', 'hours'] as const;
type Unit = (typeof ORDER)[number];

/** A length with its place in the words. */
export type FoundLength = { readonly length: Length; readonly start: number; readonly end: number };

/** The lengths told, in order; "two years and six months" is one, "ten and 12 years" are two. */
export function lengthsIn(words: string): readonly FoundLength[] {
  const found: FoundLength[] = [];
  for (const match of words.matchAll(ONE)) {
    const [all, number = '', half, unit = '', halfAfter] = match;
    const length = inUnit(number, half !== undefined || halfAfter !== undefined, unit);
    if (!length) continue;
    const piece = { length, start: match.index, end: match.index + all.length };
    const last = found.at(-1);
    const joined = last && BETWEEN.test(words.slice(last.end, piece.start)) ? together(last.length, length) : undefined;
    if (last && joined) found[found.length - 1] = { length: joined, start: last.start, end: piece.end };
    else found.push(piece);
  }
  return found;
}

function inUnit(number: string, half: boolean, word: string): Length | undefined {
  const unit = LENGTH_UNITS[word.toLowerCase() as keyof typeof LENGTH_UNITS] as Unit;
  const isHalf = /^half/i.test(number);
  const value = isHalf ? 0.5 : numberOf(number);
  if (value === undefined) return undefined;
  const count = value + (half ? 0.5 : 0);
  if (unit !== 'years' || Number.isInteger(count)) return { [unit]: count };
  const years = Math.floor(count);
  return { ...(years > 0 && { years }), months: Math.round((count - years) * 12) };
}

/** Two pieces of one length, the second in a smaller unit; `undefined` where they are two lengths. */
function together(a: Length, b: Length): Length | undefined {
  const smallest = ORDER.findLastIndex((unit) => a[unit] !== undefined);
  const largest = ORDER.findIndex((unit) => b[unit] !== undefined);
  return smallest < largest ? { ...a, ...b } : undefined;
}

const SPELLED = 'no one two three four five six seven eight nine'.split(' ');

/** "seven years and six months", "25 years": numbers below ten are spelled, as newspapers do. */
export function lengthWords(length: Length): string {
  const pieces = ORDER.flatMap((unit) => {
    const value = length[unit];
    return value === undefined ? [] : [`${SPELLED[value] ?? value} ${value === 1 ? unit.slice(0, -1) : unit}`];
  });
  return pieces.length < 3 ? pieces.join(' and ') : `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}

const DAYS: Readonly<Record<Unit, number>> = { years: 365.25, months: 30.4375, weeks: 7, days: 1, hours: 1 / 24 };

/** In days, with years and months of average length: to compare by, not to show. */
export function daysOf(length: Length): number {
  return ORDER.reduce((sum, unit) => sum + (length[unit] ?? 0) * DAYS[unit], 0);
}

/** Two tellings of one length: equal to within a day a year, or one only less exact ("12 years" for twelve and a half). */
export function lengthsAgree(a: Length, b: Length): boolean {
  const [less, more] = daysOf(a) < daysOf(b) ? [a, b] : [b, a];
  if (daysOf(more) - daysOf(less) <= Math.max(1, daysOf(more) / DAYS.years)) return true;
  const units = ORDER.filter((unit) => less[unit] !== undefined);
  return units.length === 1 && units.every((unit) => less[unit] === more[unit]);
}

/** The day on which a length that began on `from` is over; `undefined` for a length of hours or where `from` is no full day. */
export function dayAfter(from: string, length: Length): string | undefined {
  const [year, month, day] = from.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || length.hours !== undefined) return undefined;
  const months = month - 1 + (length.months ?? 0) + 12 * (length.years ?? 0);
  const days = day + (length.days ?? 0) + 7 * (length.weeks ?? 0);
  if (![months, days].every(Number.isInteger)) return undefined;
  const end = new Date(Date.UTC(year, months, days));
  const passed = Number.isNaN(end.getTime()) ? undefined : end.toISOString();
  return passed?.slice(0, passed.indexOf('T'));
}
