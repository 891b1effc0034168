// Days and stretches at a distance: "two years ago", "a week earlier", "three days later", "in two weeks' time", "year-earlier".

import type { Unit } from '../../../languages/en/time-words.ts';
import type { Expression, Meaning } from '../meaning.ts';
import { readNumber } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;
const LESS_SURE = 0.8;

/** A count of units and where it ends; `count` undefined where the text tells none ("several years"). */
export type Amount = {
  readonly count: number | undefined;
  readonly unit: Unit;
  readonly end: number;
  readonly joined: boolean;
};

/** "two weeks", "a year", "several months", "a couple of days", "two-year", "a month and a half". */
export function readAmount(words: readonly Word[], index: number): Amount | undefined {
  const counted = readCount(words, index);
  if (counted === undefined) return undefined;
  const joined = is(words, counted.end, '-') && at(words, counted.end).glued && at(words, counted.end + 1).glued;
  const more = skip(words, joined ? counted.end + 1 : counted.end, 'more');
  const start = skip(words, more, 'full');
  const word = at(words, start);
  const { unit } = word.entry;
  if (unit === undefined || (word.kind === 'letters' && word.glued && !joined)) return undefined;
  const weeks = word.text === 'fortnight' ? 2 : 1;
  const half = is(words, start + 1, 'and') && is(words, start + 2, 'a') && is(words, start + 3, 'half');
  const count = counted.value === undefined ? undefined : counted.value * weeks + (half ? 0.5 : 0);
  return { count, unit, end: half ? start + 4 : start + 1, joined };
}

function readCount(words: readonly Word[], index: number): { value: number | undefined; end: number } | undefined {
  const word = at(words, index);
  if (word.text === 'half') {
    const article = at(words, index + 1).text;
    return article === 'a' || article === 'an' ? { value: 0.5, end: index + 2 } : undefined;
  }
  if (word.text === 'a' || word.text === 'an' || word.text === 'another') return readIndefinite(words, index);
  if (word.text === 'couple') return { value: 2, end: skip(words, index + 1, 'of') };
  if (word.entry.vague) return { value: undefined, end: skip(words, index + 1, 'of') };
  return readNumber(words, index);
}

function readIndefinite(words: readonly Word[], index: number): { value: number | undefined; end: number } | undefined {
  const next = at(words, index + 1);
  if (next.text === 'few') return { value: undefined, end: index + 2 };
  if (next.text === 'couple') return { value: 2, end: skip(words, index + 2, 'of') };
  if (next.text === 'half') return { value: 0.5, end: skip(words, index + 2, '-') };
  return readNumber(words, index) ?? readNumber(words, index + 1) ?? { value: 1, end: index + 1 };
}

const AGO: Readonly<Record<string, readonly [step: number, from: 'report' | 'told']>> = {
  ago: [-1, 'report'],
  earlier: [-1, 'told'],
  before: [-1, 'told'],
  previously: [-1, 'told'],
  later: [1, 'told'],
  after: [1, 'told'],
  afterward: [1, 'told'],
  afterwards: [1, 'told'],
  hence: [1, 'report'],
};

/** "two hours later" stays a length: its day and hour are not told. */
const BELOW_DAY: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** "two years ago", "a week earlier", "three days later", "ten days from now", "in two weeks' time". */
export function readDistances(words: readonly Word[], index: number): readonly Expression[] {
  const amount = readAmount(words, index) ?? bareAmount(words, index);
  if (amount === undefined || amount.joined) return readInTime(words, index);
  if (BELOW_DAY.has(amount.unit)) return NONE;
  const orSo = is(words, amount.end, 'or') && is(words, amount.end + 1, 'so') ? amount.end + 2 : amount.end;
  const { text } = at(words, orSo);
  if (text === 'from' && ['now', 'today'].includes(at(words, orSo + 1).text))
    return [distance(index, orSo + 2, amount, 1, 'report')];
  const step = at(words, orSo).kind === 'letters' && Object.hasOwn(AGO, text) ? AGO[text] : undefined;
  if (step === undefined || (isClauseOpener(text) && !endsClause(words, orSo + 1))) return NONE;
  const found = distance(index, orSo + 1, amount, step[0], step[1]);
  return [orSo === amount.end ? found : { ...found, mod: 'APPROX' }];
}

/** "weeks earlier", "years ago": a plural with no count. */
function bareAmount(words: readonly Word[], index: number): Amount | undefined {
  const { entry, text } = at(words, index);
  if (entry.unit === undefined || !text.endsWith('s')) return undefined;
  return ['ago', 'earlier', 'later'].includes(at(words, index + 1).text)
    ? { count: undefined, unit: entry.unit, end: index + 1, joined: false }
    : undefined;
}

/** "two days before" is a time of its own only where no event follows that it is before. */
function isClauseOpener(text: string): boolean {
  return text === 'before' || text === 'after';
}

function endsClause(words: readonly Word[], index: number): boolean {
  const next = at(words, index);
  return next.kind === 'break' || (next.kind === 'sign' && /[.,;:!?)]/.test(next.text));
}

/** "in two weeks' time", "within a year's time". */
function readInTime(words: readonly Word[], index: number): readonly Expression[] {
  if (!is(words, index, 'in')) return NONE;
  const amount = readAmount(words, index + 1);
  if (amount === undefined || amount.joined || !is(words, amount.end, "'")) return NONE;
  const end = skip(words, amount.end + 1, 's');
  return is(words, end, 'time') ? [{ ...distance(index, end + 1, amount, 1, 'report'), first: index + 1 }] : NONE;
}

/** "a decade ago" is a year, where "last decade" is ten. */
const IN_YEARS: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

function distance(first: number, end: number, amount: Amount, step: number, from: 'report' | 'told'): Expression {
  if (amount.count === undefined) return { first, end, meaning: vague(amount.unit, step, from), sure: LESS_SURE };
  const keeps = amount.unit === 'year' && amount.count === 1 && step < 0;
  const years = IN_YEARS[amount.unit];
  const unit = years === undefined ? amount.unit : 'year';
  const meaning: Meaning = { kind: 'shift', unit, by: step * amount.count * (years ?? 1), from, keeps };
  return { first, end, meaning, sure: SURE };
}

/** "a few years ago" tells no day. */
function vague(unit: Unit, step: number, from: 'report' | 'told'): Meaning {
  return { kind: 'shift', unit, by: step, from, vague: true };
}

/** "year-earlier", "year-ago", "the year-earlier quarter"; the period it stands for is the one last told, a year before. */
export function readYearEarlier(words: readonly Word[], index: number): readonly Expression[] {
  const the = skip(words, index, 'the');
  const start = skip(words, the, 'comparable');
  if (!is(words, start, 'year') || !is(words, start + 1, '-')) return NONE;
  if (!['ago', 'earlier'].includes(at(words, start + 2).text)) return NONE;
  const noun = at(words, start + 3).text;
  const end = noun === 'quarter' || noun === 'period' ? start + 4 : start + 3;
  const meaning: Meaning = { kind: 'shift', unit: 'year', by: -1, from: 'told', keeps: true };
  return [{ first: end === start + 3 ? start : index, end, meaning, sure: LESS_SURE }];
}
