// Days of the calendar: "November 21", "Monday, Oct. 26, 1998", "the 3rd of May", "April 24 and 25", "2022-07-18".

import { isDay } from '../calendar.ts';
import type { Expression, When } from '../meaning.ts';
import { fullYear, type Read, readAnyWeekday, readMonth, readMonthDay, readYear } from '../readers.ts';
import { after, at, is, skip, type Word } from '../words.ts';
import { readSide } from './side.ts';

type DayRead = Read<{ readonly month: number; readonly day: number } & When>;

const SURE = 0.97;
const SURE_WITH_YEAR = 0.99;
const NONE: readonly Expression[] = [];

/** A day by its month and number, with its weekday and year where told; two of them where a pair or a range shares the month. */
export function readDays(words: readonly Word[], index: number): readonly Expression[] {
  const numeric = readNumericDay(words, index);
  if (numeric !== undefined) return [numeric];
  const opened = readSide(words, index);
  const weekday = readAnyWeekday(words, opened.end);
  const start = weekday === undefined ? opened.end : skipAny(words, weekday.end, [',', '(', 'the']);
  if (weekday !== undefined && at(words, start).kind === 'break') return NONE;
  const found = readMonthFirst(words, start) ?? readDayFirst(words, start);
  if (found === undefined) return NONE;
  const end = weekday !== undefined && is(words, start - 1, '(') ? skip(words, found.end, ')') : found.end;
  if (opened.end > index && opened.when.origin === undefined)
    return [expression(index, end, { ...opened.when, ...found.value }, weekday?.value)];
  if (opened.end > index) return NONE;
  const pair = weekday === undefined ? readPair(words, index, found) : NONE;
  if (pair.length > 0) return pair;
  return [expression(index, end, found.value, weekday?.value)];
}

function expression(first: number, end: number, day: DayRead['value'], weekday: number | undefined): Expression {
  const meaning = { kind: 'day', ...day, ...(weekday === undefined ? {} : { weekday }) } as const;
  return { first, end, meaning, sure: day.year === undefined ? SURE : SURE_WITH_YEAR };
}

function skipAny(words: readonly Word[], index: number, texts: readonly string[]): number {
  let end = index;
  for (const text of texts) end = skip(words, end, text);
  return end;
}

/** "November 21", "Nov. 21st, 2016", "May the 3rd". */
function readMonthFirst(words: readonly Word[], index: number): DayRead | undefined {
  const month = readMonth(words, index);
  if (month === undefined) return undefined;
  const day = readMonthDay(words, skip(words, month.end, 'the'));
  if (day === undefined || !isDay(2000, month.value, day.value) || isClock(words, day.end)) return undefined;
  return withYear(words, day.end, month.value, day.value);
}

/** "21 November", "the 3rd of May, 2020". */
function readDayFirst(words: readonly Word[], index: number): DayRead | undefined {
  const day = readMonthDay(words, skip(words, index, 'the'));
  if (day === undefined) return undefined;
  const dash = is(words, day.end, '-') ? day.end + 1 : skip(words, day.end, 'of');
  const month = readMonth(words, dash);
  if (month === undefined || !isDay(2000, month.value, day.value)) return undefined;
  return withYear(words, is(words, day.end, '-') ? skip(words, month.end, '-') : month.end, month.value, day.value);
}

/** "10:30" after "May" is no tenth of May. */
function isClock(words: readonly Word[], end: number): boolean {
  return at(words, end).glued && is(words, end, ':') && at(words, end + 1).kind === 'digits';
}

function withYear(words: readonly Word[], index: number, month: number, day: number): DayRead {
  const when = readYearAfter(words, index);
  return when === undefined
    ? { value: { month, day }, end: index }
    : { value: { month, day, ...when.value }, end: when.end };
}

/** The year that follows a month or a day: ", 1998", "of 1998", "last year", "of that year". */
export function readYearAfter(words: readonly Word[], index: number): Read<When> | undefined {
  const start = skipAny(words, index, [',', 'of', 'in']);
  const year = readYear(words, start);
  const commaOrOf = start > index || at(words, start).kind !== 'letters';
  if (year !== undefined && commaOrOf && !(is(words, index, 'in') && year.value < 1800))
    return { value: { year: year.value }, end: year.end };
  const of = skip(words, index, 'of');
  const same = after(words, of, 'the', 'same', 'year');
  if (same !== undefined) return { value: { yearShift: 0, origin: 'told' }, end: same };
  if (is(words, of + 1, 'year')) {
    const { side } = at(words, of).entry;
    if (side !== undefined) return { value: { yearShift: { last: -1, this: 0, next: 1 }[side] }, end: of + 2 };
    if (is(words, of, 'that')) return { value: { yearShift: 0, origin: 'told' }, end: of + 2 };
  }
  return undefined;
}

/** The second of two days of one month, as "25" in "April 24 and 25, 1999"; the year after it counts for both. */
function readPair(words: readonly Word[], index: number, first: DayRead): readonly Expression[] {
  if (first.value.year !== undefined) return NONE;
  if (!['and', 'or', 'to', '-', '&', 'through', 'until'].includes(at(words, first.end).text)) return NONE;
  const start = first.end + 1;
  const other = readMonth(words, start) === undefined ? undefined : readMonthFirst(words, start);
  if (other !== undefined) return pairOf(index, first, start, other);
  const day = readMonthDay(words, start);
  if (day === undefined || readMonth(words, index) === undefined) return NONE;
  if (!isDay(2000, first.value.month, day.value) || day.value <= first.value.day) return NONE;
  const next = at(words, day.end);
  if (next.kind === 'letters' && next.entry.month < 0 && !ENDS_PAIR.has(next.text)) return NONE;
  return pairOf(index, first, start, withYear(words, day.end, first.value.month, day.value));
}

const ENDS_PAIR = new Set(
  'in at on to for of by with from and or but when where was were is are will as last this'.split(' '),
);

function pairOf(index: number, first: DayRead, start: number, second: DayRead): readonly Expression[] {
  const { year } = second.value;
  const one = year === undefined ? first.value : { ...first.value, year };
  return [expression(index, first.end, one, undefined), expression(start, second.end, second.value, undefined)];
}

/** Days before a month that both share: "14 and 15 May 2012", "24-25 April". */
export function readSharedMonth(words: readonly Word[], index: number): readonly Expression[] {
  const first = readMonthDay(words, index);
  if (first === undefined || !['and', 'or', '-', 'to'].includes(at(words, first.end).text)) return NONE;
  const second = readDayFirst(words, first.end + 1);
  if (second === undefined || second.value.day <= first.value) return NONE;
  const day = { ...second.value, day: first.value };
  return [expression(index, first.end, day, undefined), expression(first.end + 1, second.end, second.value, undefined)];
}

/** "2022-07-18", "18/07/2022", "7.18.22"; day and month only where they cannot be taken for each other. */
function readNumericDay(words: readonly Word[], index: number): Expression | undefined {
  const [a, s1, b, s2, c] = [0, 1, 2, 3, 4].map((k) => at(words, index + k)) as [Word, Word, Word, Word, Word];
  if (a.kind !== 'digits' || b.kind !== 'digits' || c.kind !== 'digits' || s1.text !== s2.text) return undefined;
  if (!['-', '/', '.'].includes(s1.text) || !s1.glued || !b.glued || !s2.glued || !c.glued) return undefined;
  if (at(words, index - 1).glued && ['-', '/', '.'].includes(at(words, index - 1).text)) return undefined;
  const day = numericDay(a.text, b.text, c.text);
  if (day === undefined) return undefined;
  return { first: index, end: index + 5, meaning: { kind: 'day', ...day }, sure: SURE };
}

function numericDay(a: string, b: string, c: string) {
  if (a.length === 4) return checked(Number(a), Number(b), Number(c));
  if (c.length !== 4 && c.length !== 2) return undefined;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  if (Number(a) > 12) return checked(year, Number(b), Number(a));
  if (Number(b) > 12 || a === b) return checked(year, Number(a), Number(b));
  return undefined;
}

function checked(year: number, month: number, day: number) {
  return year >= 1000 && year < 2200 && isDay(year, month, day) ? { year, month, day } : undefined;
}
