// Weekdays: "Monday", "last Friday", "the previous Friday", "Tuesday of last week", "Saturday night", "last night", "Friday and Saturday nights".

import { NAMED_DAY_WORDS, PAPER_WORDS } from '../../../languages/en/time-leaders.ts';
import type { Expression, Meaning } from '../meaning.ts';
import { readPart, readWeekday } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';
import { readSide } from './side.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;

/** A weekday, with "last", "next", "the following" before it and a part of the day or a week after it. */
export function readWeekdays(words: readonly Word[], index: number): readonly Expression[] {
  const sided = readSide(words, index);
  const weekday = readWeekday(words, sided.end);
  if (weekday === undefined || isName(words, weekday.end)) return NONE;
  const shift = readWeekShift(words, weekday.end);
  const when = shift === undefined ? sided.when : {};
  const day: Meaning = {
    kind: 'weekday',
    weekday: weekday.value,
    ...when,
    ...(shift === undefined ? {} : { weekShift: shift.value }),
  };
  const end = shift?.end ?? weekday.end;
  const part = shift === undefined ? readPart(words, weekday.end) : undefined;
  if (part === undefined) return [{ first: index, end, meaning: day, sure: SURE }];
  return [{ first: index, end: part.end, meaning: { kind: 'part', part: part.value, day }, sure: SURE }];
}

/** "the Sunday Times", "Bloody Sunday". */
function isName(words: readonly Word[], end: number): boolean {
  const next = at(words, end);
  const before = at(words, end - 2);
  return (next.capital && PAPER_WORDS.has(next.text)) || (before.capital && NAMED_DAY_WORDS.has(before.text));
}

/** "of last week" after a weekday, in weeks from this one. */
function readWeekShift(
  words: readonly Word[],
  index: number,
): { readonly value: number; readonly end: number } | undefined {
  const start = skip(words, index, 'of');
  const { side } = at(words, start).entry;
  if (side === undefined || !is(words, start + 1, 'week')) return undefined;
  return { value: { last: -1, this: 0, next: 1 }[side], end: start + 2 };
}
