// How long: "two days", "a 25-year sentence", "the past three months", "the first nine months", "several weeks", "decades".

import type { Unit } from '../../../languages/en/time-words.ts';
import { type Expression, periodOf } from '../meaning.ts';
import { readNumber } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';
import { type Amount, readAmount } from './distances.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;
const LESS_SURE = 0.8;

/** A stretch of time by its length. Ages ("a 25-year-old", "25 years old") are left out: they date nothing. */
export function readDurations(words: readonly Word[], index: number): readonly Expression[] {
  const amount = readAmount(words, index);
  if (amount === undefined) return readPlural(words, index);
  if (isAge(words, index, amount) || isNoLength(words, index, amount) || isRate(words, index)) return NONE;
  const more = readAdded(words, amount);
  const long = is(words, more?.end ?? amount.end, '-') && is(words, (more?.end ?? amount.end) + 1, 'long');
  const first =
    (amount.joined || isAttribute(words, amount)) && ['a', 'an'].includes(at(words, index).text) ? index + 1 : index;
  const end = (more?.end ?? amount.end) + (long ? 2 : 0);
  return [value(first, end, more?.value ?? lengthOf(amount), amount.count === undefined ? LESS_SURE : SURE)];
}

function value(first: number, end: number, period: string, sure: number): Expression {
  return { first, end, meaning: { kind: 'value', type: 'DURATION', value: period }, sure };
}

/** TIMEX3 length; halves in the next smaller unit where that is even: "2 1/2 years" is P2Y6M. */
export function lengthOf({ count, unit }: Amount): string {
  if (count === undefined) return periodOf('X', unit);
  if (Number.isInteger(count)) return periodOf(count, unit);
  const whole = Math.floor(count);
  const halved = HALVES[unit];
  if (count - whole !== 0.5 || halved === undefined) return periodOf(count, unit);
  const letter = unit === 'hour' || unit === 'minute' ? 'T' : '';
  return `P${letter}${whole === 0 ? '' : periodOf(whole, unit).slice(letter === '' ? 1 : 2)}${halved}`;
}

const HALVES: Readonly<Partial<Record<Unit, string>>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' };

/** "two years and six months" is one length. */
function readAdded(
  words: readonly Word[],
  first: Amount,
): { readonly value: string; readonly end: number } | undefined {
  const start = is(words, first.end, 'and') || is(words, first.end, ',') ? first.end + 1 : first.end;
  const second = readAmount(words, start);
  if (second?.count === undefined || first.count === undefined || second.joined || first.joined) return undefined;
  if (!smaller(second.unit, first.unit) || ['a', 'an'].includes(at(words, start).text)) return undefined;
  const [one, two] = [lengthOf(first), lengthOf(second)];
  const below = two.startsWith('PT') && one.startsWith('PT') ? two.slice(2) : two.slice(1);
  return { value: one + below, end: second.end };
}

const SIZES: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function smaller(a: Unit, b: Unit): boolean {
  return SIZES.includes(a) && SIZES.includes(b) && SIZES.indexOf(a) < SIZES.indexOf(b);
}

export function isAge(words: readonly Word[], index: number, amount: Amount): boolean {
  if (amount.unit !== 'year' && amount.unit !== 'month') return false;
  const next = skip(words, amount.end, '-');
  if (is(words, next, 'old') || is(words, next, 'olds') || is(words, index - 1, 'aged')) return true;
  return is(words, amount.end, 'of') && is(words, amount.end + 1, 'age');
}

/** "second" is an ordinal more often than a time, "a quarter" and "three-quarters" are fractions, "weekend" names a day. */
function isNoLength(words: readonly Word[], index: number, amount: Amount): boolean {
  const unit = at(words, amount.end - 1).text;
  if (unit === 'second' && at(words, index).kind !== 'digits') return true;
  if (amount.unit === 'weekend' || unit === 'quarter') return true;
  if (amount.unit === 'quarter' && (amount.joined || is(words, amount.end, 'of')))
    return amount.joined || amount.count === 3;
  const plural = unit.endsWith('s');
  return !plural && !amount.joined && !isAttribute(words, amount) && amount.count !== undefined && amount.count > 1;
}

/** "a two day rally": a singular unit before a noun. */
function isAttribute(words: readonly Word[], amount: Amount): boolean {
  const next = at(words, amount.end);
  return (
    !at(words, amount.end - 1).text.endsWith('s') &&
    next.kind === 'letters' &&
    next.text !== 'old' &&
    amount.count !== 1
  );
}

const RATED = /^(?:million|billion|trillion|percent|hours|times|%)$/;

/** "$1.76 a year", "four flights a week": how much in each, not how long. */
function isRate(words: readonly Word[], index: number): boolean {
  if (!is(words, index, 'a') && !is(words, index, 'an')) return false;
  const before = at(words, index - 1);
  if (before.kind === 'digits' || RATED.test(before.text)) return true;
  if (before.kind !== 'letters' || !before.text.endsWith('s')) return false;
  return (
    at(words, index - 2).kind === 'digits' ||
    at(words, index - 2).entry.cardinal > 0 ||
    at(words, index - 3).kind === 'digits'
  );
}

/** Bare plurals that tell no count: "for years", "within weeks", "centuries". */
function readPlural(words: readonly Word[], index: number): readonly Expression[] {
  const word = at(words, index);
  const { unit } = word.entry;
  if (unit === undefined || !/^(?:days|weeks|months|years|decades|centuries|hours|minutes)$/.test(word.text))
    return NONE;
  if (
    word.glued ||
    !['for', 'within', 'in', 'after', 'took', 'take', 'last', 'lasted', 'of', 'over', 'or'].includes(
      at(words, index - 1).text,
    )
  )
    return NONE;
  if (is(words, index - 1, 'of') && !readNumberBefore(words, index - 2)) return NONE;
  return [value(index, index + 1, periodOf('X', unit), LESS_SURE)];
}

/** "hundreds of years", "thousands of days": a count of sorts stands before "of". */
function readNumberBefore(words: readonly Word[], index: number): boolean {
  return /^(?:hundreds|thousands|dozens|couple)$/.test(at(words, index).text) || readNumber(words, index) !== undefined;
}
