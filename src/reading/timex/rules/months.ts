// Months and years: "in May", "January 1998", "June last year", "last December", "1998", "1998-99", "the year 2000".

import {
  COUNTED_THINGS,
  DOUBTFUL_MONTHS,
  MONTH_LEADERS,
  POSITION_NOUNS,
  POSITION_WORDS,
  WEAK_LEADERS,
  YEAR_LEADERS,
} from '../../../languages/en/time-leaders.ts';
import type { Expression, When } from '../meaning.ts';
import { readMonth, readYear } from '../readers.ts';
import { after, at, is, type Word } from '../words.ts';
import { readYearAfter } from './days.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;
const SURE_WITH_YEAR = 0.99;
const SURE_OF_YEAR = 0.93;

/** A month, with its year or with "last", "next", "this"; two of them where they share a year ("April and June 1955"). */
export function readMonths(words: readonly Word[], index: number): readonly Expression[] {
  const { side, toldSide } = at(words, index).entry;
  const start = side === undefined && toldSide === undefined ? index : index + 1;
  const month = readMonth(words, start);
  if (month === undefined) return NONE;
  const when = readYearAfter(words, month.end);
  if (when === undefined && start === index && !isMonth(words, index)) return NONE;
  const sided: When = side !== undefined ? { side } : toldSide !== undefined ? { side: toldSide, origin: 'told' } : {};
  const meaning = { kind: 'month', month: month.value, ...sided, ...when?.value } as const;
  const sure = when?.value.year === undefined ? SURE : SURE_WITH_YEAR;
  const one: Expression = { first: index, end: when?.end ?? month.end, meaning, sure };
  return when === undefined ? withShared(words, one) : [one];
}

/** "June 1955" after "April and" gives April its year, too. */
function withShared(words: readonly Word[], one: Expression): readonly Expression[] {
  if (!['and', 'or', 'to', '-', 'through'].includes(at(words, one.end).text)) return [one];
  const other = readMonth(words, one.end + 1);
  const when = other === undefined ? undefined : readYearAfter(words, other.end);
  if (other === undefined || when === undefined || one.meaning.kind !== 'month') return [one];
  const second = { kind: 'month', month: other.value, ...when.value } as const;
  return [
    { ...one, meaning: { ...one.meaning, ...when.value } },
    { first: one.end + 1, end: when.end, meaning: second, sure: SURE },
  ];
}

/** Is a month's name without a year a month here, and not a verb or somebody's name? */
function isMonth(words: readonly Word[], index: number): boolean {
  const { text } = at(words, index);
  const before = at(words, index - 1);
  const next = at(words, index + 1);
  if (next.kind === 'letters' && next.capital && DOUBTFUL_MONTHS.has(text) && next.entry.month < 0) return false;
  if (text === 'may' && WEAK_LEADERS.has(before.text)) return isTimeBefore(words, index - 1);
  if (DOUBTFUL_MONTHS.has(text)) return MONTH_LEADERS.has(before.text);
  return true;
}

/** "from April to May", "the end of May": something of time stands close before the leader. */
function isTimeBefore(words: readonly Word[], leader: number): boolean {
  for (let i = leader - 1; i >= leader - 3; i -= 1) {
    const { kind, entry, text } = at(words, i);
    if (kind === 'digits' || entry.month > 0 || entry.ordinal > 0 || entry.unit !== undefined) return true;
    if (Object.hasOwn(POSITION_NOUNS, text) || Object.hasOwn(POSITION_WORDS, text)) return true;
  }
  return false;
}

/** A year by its number. A bare number is one only where its neighbours leave no doubt. */
export function readYears(words: readonly Word[], index: number): readonly Expression[] {
  const named = after(words, index, 'the', 'year') ?? after(words, index, 'year');
  const year = readYear(words, named ?? index);
  if (year === undefined) return NONE;
  if (named === undefined && !isYear(words, index, year.end, year.value)) return NONE;
  const meaning = { kind: 'year', year: year.value } as const;
  const one: Expression = { first: index, end: year.end, meaning, sure: SURE_OF_YEAR };
  const span = readSpan(words, year.value, year.end);
  return span === undefined ? [one] : [one, span];
}

/** "99" in "1998-99": the second year of a range. */
function readSpan(words: readonly Word[], first: number, end: number): Expression | undefined {
  const short = at(words, end + 1);
  if (!['-', '/'].includes(at(words, end).text) || !at(words, end).glued || !short.glued) return undefined;
  if (short.kind !== 'digits' || short.text.length !== 2 || at(words, end + 2).text === '-') return undefined;
  const century = first - (first % 100);
  const year = century + Number(short.text);
  if (year <= first || year > first + 20) return undefined;
  return { first: end + 1, end: end + 2, meaning: { kind: 'year', year }, sure: SURE_OF_YEAR };
}

/** "1861-1863": the first year of a range. */
function isRange(words: readonly Word[], end: number, year: number): boolean {
  const last = at(words, end + 1);
  return (
    is(words, end, '-') &&
    at(words, end).glued &&
    last.kind === 'digits' &&
    last.text.length === 4 &&
    Number(last.text) > year &&
    Number(last.text) < year + 100
  );
}

/** Older years are told with a preposition of time; "of 1065" counts things. */
const FIRST_COMMON_YEAR = 1500;
const DATE_LEADERS = new Set(['in', 'since', 'until', 'by', 'before', 'after', 'around', 'circa', 'year']);

function isYear(words: readonly Word[], index: number, end: number, year: number): boolean {
  const word = at(words, index);
  const next = at(words, end);
  const before = at(words, index - 1);
  if (word.text === "'") return !word.glued && (before.text === 'the' || YEAR_LEADERS.has(before.text));
  if (word.kind === 'letters') return year !== 2000;
  if (next.kind === 'letters' && COUNTED_THINGS.has(next.text)) return false;
  if (before.text === '-' && word.glued) {
    const lead = at(words, index - 2);
    if (lead.kind === 'letters')
      return lead.text === 'mid' || lead.text === 'early' || lead.text === 'late' || lead.text === 'pre';
    if (lead.kind === 'digits') return lead.text.length === 4 && year > Number(lead.text);
  }
  if (isRange(words, end, year)) return true;
  if (next.glued && next.text === '-' && at(words, end + 1).glued && at(words, end + 1).kind === 'letters')
    return false;
  if (YEAR_LEADERS.has(before.text)) return year >= FIRST_COMMON_YEAR || DATE_LEADERS.has(before.text);
  if (is(words, end, "'") && at(words, end).glued) return year >= 1800 && year < 2100;
  return year >= 1900 && year < 2100;
}
