// Quarters, halves and fiscal years: "the third quarter", "third-quarter loss", "the first half of 2022", "Q3 2021", "fiscal 1988".

import type { Expression, Meaning, When } from '../meaning.ts';
import { fullYear, readOrdinal, readYear } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';
import { readYearAfter } from './days.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.92;
const LESS_SURE = 0.8;

/** Parts of a business year, and business years. */
export function readPeriods(words: readonly Word[], index: number): readonly Expression[] {
  return found(
    readShort(words, index) ?? readNamed(words, index) ?? readLastPeriod(words, index) ?? readFiscal(words, index),
  );
}

function found(one: Expression | undefined): readonly Expression[] {
  return one === undefined ? NONE : [one];
}

/** "Q3", "Q3 2021", "H1 2022", "3Q21" is left alone. */
function readShort(words: readonly Word[], index: number): Expression | undefined {
  const letter = at(words, index);
  const number = at(words, index + 1);
  if ((letter.text !== 'q' && letter.text !== 'h') || !letter.capital || letter.glued) return undefined;
  if (!number.glued || !/^[1-4]$/.test(number.text) || (letter.text === 'h' && Number(number.text) > 2))
    return undefined;
  const when = readYearAfter(words, index + 2);
  const meaning = period(letter.text === 'q' ? 'Q' : 'H', Number(number.text), when?.value);
  return { first: index, end: when?.end ?? index + 2, meaning, sure: SURE };
}

function period(kind: 'Q' | 'H', number: number | undefined, when: When | undefined): Meaning {
  return { kind: 'period', period: kind, ...(number === undefined ? {} : { number }), ...when };
}

/** "the third quarter of 1984", "third-quarter", "the 1988 third quarter", "this year's third quarter", "the first half". */
function readNamed(words: readonly Word[], index: number): Expression | undefined {
  const opened = readOpening(words, index);
  const ordinal = readOrdinal(words, opened.end) ?? lastOf(words, opened.end);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const joined = is(words, ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  const { text } = at(words, joined);
  if (text !== 'quarter' && text !== 'half') return undefined;
  if (text === 'half' && (ordinal.value > 2 || joined > ordinal.end)) return undefined;
  const when = readPeriodYear(words, joined + 1);
  if ((text === 'half' || ordinal.value < 0) && when === undefined && opened.when === undefined) return undefined;
  const last = ordinal.value < 0 ? (text === 'half' ? 2 : 4) : ordinal.value;
  const meaning = period(text === 'quarter' ? 'Q' : 'H', last, when?.value ?? opened.when);
  const attribute = joined > ordinal.end && is(words, index, 'the');
  return { first: attribute ? index + 1 : index, end: when?.end ?? joined + 1, meaning, sure: SURE };
}

function lastOf(words: readonly Word[], index: number): { value: number; end: number } | undefined {
  const final = is(words, index, 'final') || is(words, index, 'last') || is(words, index, 'latter');
  return final && ['quarter', 'half'].includes(at(words, index + 1).text) ? { value: -1, end: index + 1 } : undefined;
}

/** "the", "the fiscal", "its 1988", "this year's", "year-earlier" before the ordinal. */
function readOpening(words: readonly Word[], index: number): { end: number; when: When | undefined } {
  const { side } = at(words, index).entry;
  if (side !== undefined && is(words, index + 1, 'year') && is(words, index + 2, "'")) {
    const yearShift = { last: -1, this: 0, next: 1 }[side];
    return { end: skip(words, index + 3, 's'), when: { yearShift } };
  }
  const start = skip(words, index, 'the');
  if (is(words, start, 'year') && is(words, start + 1, '-') && ['ago', 'earlier'].includes(at(words, start + 2).text))
    return { end: start + 3, when: { yearShift: -1 } };
  const year = readYear(words, start);
  if (year !== undefined) return { end: year.end, when: { year: year.value } };
  return { end: skip(words, skip(words, start, 'latest'), 'fiscal'), when: undefined };
}

/** "of 1984", "this year", "of the year", "of fiscal 1990" after the period. */
function readPeriodYear(words: readonly Word[], index: number): { value: When; end: number } | undefined {
  const after = readYearAfter(words, index);
  if (after !== undefined) return after;
  if (is(words, index, 'of') && is(words, index + 1, 'fiscal')) {
    const year = readYear(words, index + 2);
    if (year !== undefined) return { value: { year: year.value }, end: year.end };
  }
  if (!is(words, index, 'of') || !is(words, index + 1, 'the')) return undefined;
  const noun = skip(words, index + 2, 'fiscal');
  return is(words, noun, 'year') ? { value: { yearShift: 0 }, end: noun + 1 } : undefined;
}

/** "the quarter", "the latest quarter", "last quarter", "this quarter", "that quarter". */
function readLastPeriod(words: readonly Word[], index: number): Expression | undefined {
  const { text, entry } = at(words, index);
  const side = entry.side;
  if (side !== undefined && is(words, index + 1, 'quarter'))
    return { first: index, end: index + 2, meaning: period('Q', undefined, { side }), sure: LESS_SURE };
  if (text !== 'the' && text !== 'that') return undefined;
  const start = ['latest', 'current', 'fiscal', 'same'].includes(at(words, index + 1).text) ? index + 2 : index + 1;
  if (!is(words, start, 'quarter')) return undefined;
  const next = at(words, start + 1);
  if (next.text === 'of' || next.text === '-') return undefined;
  return { first: index, end: start + 1, meaning: period('Q', undefined, { origin: 'told' }), sure: LESS_SURE };
}

/** "fiscal 1988", "fiscal year 2012", "FY2012", "FY 2012-13", "the fiscal year", "the latest fiscal year". */
function readFiscal(words: readonly Word[], index: number): Expression | undefined {
  const word = at(words, index);
  if (word.text === 'fy' && word.capital) return fiscalNumber(words, index, index + 1);
  if (word.text === 'fiscal' || word.text === 'financial') {
    const year = fiscalNumber(words, index, skip(words, index + 1, 'year'));
    if (year !== undefined) return year;
  }
  if (word.text !== 'the' && word.entry.side === undefined) return undefined;
  const adjective = ['latest', 'current', 'last', 'next', 'previous'].includes(at(words, index + 1).text) ? 1 : 0;
  const start = index + 1 + adjective;
  const numbered = is(words, start, 'fiscal') ? fiscalNumber(words, index, skip(words, start + 1, 'year')) : undefined;
  if (numbered !== undefined) return numbered;
  if (!['fiscal', 'financial'].includes(at(words, start).text) || !is(words, start + 1, 'year')) return undefined;
  const side = at(words, start - 1).entry.side ?? (is(words, start - 1, 'previous') ? 'last' : 'this');
  const by = { last: -1, this: 0, next: 1 }[side];
  return {
    first: index,
    end: start + 2,
    meaning: { kind: 'shift', unit: 'year', by, from: 'report' },
    sure: LESS_SURE,
  };
}

function fiscalNumber(words: readonly Word[], first: number, index: number): Expression | undefined {
  const word = at(words, index);
  const short = word.kind === 'digits' && word.text.length === 2 ? fullYear(Number(word.text)) : undefined;
  const year = short ?? (word.text.length === 4 && word.kind === 'digits' ? Number(word.text) : undefined);
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  return { first, end: index + 1, meaning: { kind: 'year', year }, sure: SURE };
}
