// Which weekday the report's own day was: "told TASS on Monday" in a report datelined November 21, or "Friday, 14 January" without a year.

import { type Day, dayNumber, weekdayOf } from '../timex/calendar.ts';
import type { Expression } from '../timex/meaning.ts';
import type { DirectionFinder } from '../timex/tense.ts';
import { at, type Word } from '../timex/words.ts';

/**
 * What the report says of weekdays. `sameDay`: the weekday on which its news happened, by which its own day is called, or the day
 * before. `pairs`: days of the year that it names with their weekday; those lie within half a year of it.
 */
export type Weekdays = {
  readonly sameDay?: number;
  readonly pairs: readonly { readonly month: number; readonly day: number; readonly weekday: number }[];
};

const HALF_YEAR = 183;

export function findWeekdays(
  words: readonly Word[],
  expressions: readonly Expression[],
  body: { readonly start: number; readonly end: number },
  direction: DirectionFinder,
): Weekdays {
  const pairs = expressions.flatMap(({ meaning }) =>
    meaning.kind === 'day' && meaning.weekday !== undefined && meaning.year === undefined
      ? [{ month: meaning.month, day: meaning.day, weekday: meaning.weekday }]
      : [],
  );
  const told = expressions.flatMap(({ meaning, first, end }) => {
    const start = at(words, first).start;
    const plain = meaning.kind === 'weekday' && meaning.side === undefined && meaning.weekShift === undefined;
    const past = plain && direction(start, at(words, end - 1).end) === 'past';
    return past && start >= body.start && start < body.end ? [{ weekday: meaning.weekday, start }] : [];
  });
  const [first] = told;
  if (first === undefined || first.start > firstParagraphEnd(words, body.start)) return { pairs };
  return { sameDay: first.weekday, pairs };
}

/** Offset of the first blank line or, without one, of the text's end. */
function firstParagraphEnd(words: readonly Word[], start: number): number {
  return words.find((word) => word.kind === 'break' && word.start > start)?.start ?? Number.POSITIVE_INFINITY;
}

/** How many of the days named with their weekday were so called about the day of that report? */
export function pairsThatFit({ pairs }: Weekdays, report: Day): number {
  return pairs.filter(({ month, day, weekday }) =>
    [report.year - 1, report.year, report.year + 1]
      .map((year) => ({ year, month, day }))
      .some((one) => Math.abs(dayNumber(one) - dayNumber(report)) <= HALF_YEAR && weekdayOf(one) === weekday),
  ).length;
}
