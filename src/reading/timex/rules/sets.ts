// How often: "every Friday", "each of the past three years", "daily", "twice a week", "Mondays", "$2 a year".

import type { Unit } from '../../../languages/en/time-words.ts';
import { type Expression, periodOf } from '../meaning.ts';
import { readMonth, readNumber, readWeekday } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';
import { readAmount } from './distances.ts';
import { lengthOf } from './durations.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.93;
const LESS_SURE = 0.8;

function set(first: number, end: number, value: string, sure = SURE): Expression {
  return { first, end, meaning: { kind: 'value', type: 'SET', value }, sure };
}

/** Times that return. */
export function readSets(words: readonly Word[], index: number): readonly Expression[] {
  const word = at(words, index);
  if (word.entry.frequency !== undefined)
    return isBusiness(words, index) ? NONE : [set(index, index + 1, word.entry.frequency)];
  if (word.text === 'every' || word.text === 'each') return readEvery(words, index);
  const plural = readPluralWeekday(words, index);
  if (plural !== undefined) return [plural];
  return readRate(words, index);
}

/** "a quarterly dividend" is a kind of dividend and the "Daily News" a paper, no times. */
function isBusiness(words: readonly Word[], index: number): boolean {
  const next = at(words, index + 1);
  const named = at(words, index).capital && next.capital;
  return named || (is(words, index, 'quarterly') && next.kind === 'letters');
}

/** "every Friday", "each month", "every two years", "every other day", "every morning", "every summer". */
function readEvery(words: readonly Word[], index: number): readonly Expression[] {
  const next = index + 1;
  const weekday = readWeekday(words, next);
  if (weekday !== undefined) return [set(index, weekday.end, `XXXX-WXX-${weekday.value}`)];
  const month = readMonth(words, next);
  if (month !== undefined) return [set(index, month.end, `XXXX-${String(month.value).padStart(2, '0')}`)];
  const { unit, part, season } = at(words, next).entry;
  if (season !== undefined) return [set(index, next + 1, `XXXX-${season}`)];
  if (part !== undefined) return [set(index, next + 1, `XXXX-XX-XXT${part}`)];
  if (unit !== undefined && !at(words, next).text.endsWith('s')) return [set(index, next + 1, everyOne(unit))];
  const other = at(words, next + 1).entry.unit;
  if (is(words, next, 'other') && other !== undefined) return [set(index, next + 2, periodOf(2, other))];
  const amount = readAmount(words, next);
  return amount === undefined || amount.joined ? NONE : [set(index, amount.end, lengthOf(amount))];
}

function everyOne(unit: Unit): string {
  return unit === 'weekend' ? 'XXXX-WXX-WE' : periodOf(1, unit);
}

/** "Mondays", "on Fridays", "Tuesday nights". */
function readPluralWeekday(words: readonly Word[], index: number): Expression | undefined {
  const word = at(words, index);
  if (word.kind !== 'letters' || !word.capital || !word.text.endsWith('days')) return undefined;
  const weekday = WEEKDAY_PLURALS.indexOf(word.text);
  return weekday < 0 ? undefined : set(index, index + 1, `XXXX-WXX-${weekday + 1}`);
}

const WEEKDAY_PLURALS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

/** "twice a week", "once a year", "three times a day". */
function readRate(words: readonly Word[], index: number): readonly Expression[] {
  const times = readTimes(words, index);
  if (times === undefined) return NONE;
  const article = at(words, times).text;
  const { unit } = at(words, times + 1).entry;
  if (!['a', 'an', 'every', 'each', 'per'].includes(article) || unit === undefined) return NONE;
  return [set(index, times + 2, periodOf(1, unit), LESS_SURE)];
}

function readTimes(words: readonly Word[], index: number): number | undefined {
  const { text } = at(words, index);
  if (text === 'once' || text === 'twice' || text === 'thrice') return index + 1;
  const count = text === 'several' ? { end: index + 1 } : readNumber(words, index);
  if (count === undefined || !is(words, count.end, 'times')) return undefined;
  return skip(words, count.end + 1, 'in');
}
