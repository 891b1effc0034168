// The dates that a report tells, as days, months or years; what is written short is completed from the report's other dates.

import type { Timex } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { type Scene, tokensIn } from './scene.ts';

/** A date that the text tells: day, month or year in ISO. `completed`: its year stands elsewhere in the text. */
export type ToldDate = TokenRange & {
  readonly date: string;
  readonly sentence: number;
  readonly words: string;
  readonly completed: boolean;
};

const WEEK_LENGTH = 7;
const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;
const EXACT_TO_MONTH = 7;

/**
 * The dates of a report that are fixed to a year, in text order. A time of day counts as its day, a week as its month or year. Where
 * the report's own day is not `published`, the latest month that it tells of in full stands for the time of writing: "in June" is the
 * June nearest to it, "on Tuesday" and "this month" are that month, and no day.
 */
export function toldDates(scene: Scene, timexes: readonly Timex[], published: string | undefined): ToldDate[] {
  const full = timexes.map(({ type, value }) => (type === 'DATE' || type === 'TIME' ? calendarDate(value) : undefined));
  const writing = published === undefined ? latestMonth(full) : undefined;
  return timexes.flatMap((timex, at) => {
    const range = tokensIn(scene.analysis, timex);
    const words = scene.forms.slice(range.first, range.end);
    const date = full[at] ?? (writing && isDate(timex) ? completedDate(timex.value, words, writing) : undefined);
    if (date === undefined || range.first >= range.end) return [];
    const told = { ...range, date, sentence: scene.sentenceOf[range.first]!, words: words.map(shapeOf).join(' ') };
    return [{ ...told, completed: full[at] === undefined }];
  });
}

/** The sentences that tell of a day, week, month or season which the report leaves open, as "on Tuesday" does where its own day is not known. */
export function vagueSentences(scene: Scene, timexes: readonly Timex[]): Set<number> {
  const vague = timexes.filter((timex) => isDate(timex) && /^X|-X|_REF$/.test(timex.value));
  return new Set(vague.map((timex) => scene.sentenceOf[tokensIn(scene.analysis, timex).first]!));
}

function isDate({ type }: Timex): boolean {
  return type === 'DATE' || type === 'TIME';
}

/** Day, month or year of a TIMEX3 value; undefined where it names none or no year. Never more exact than the value. */
function calendarDate(value: string): string | undefined {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|T)/.exec(value)?.[0];
  if (day) return day;
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) return monthOrYear(Number(week[1]), Number(week[2]));
  return /^(\d{4})-(SP|SU|FA|WI|Q\d|H\d)/.exec(value)?.[1];
}

/** The month that holds all of an ISO week, else its year. */
function monthOrYear(year: number, week: number): string {
  const january4 = new Date(Date.UTC(year, 0, 4));
  const monday = january4.getTime() - ((january4.getUTCDay() + 6) % WEEK_LENGTH) * MILLISECONDS_A_DAY;
  const first = new Date(monday + (week - 1) * WEEK_LENGTH * MILLISECONDS_A_DAY).toISOString();
  const last = new Date(monday + (week * WEEK_LENGTH - 1) * MILLISECONDS_A_DAY).toISOString();
  return first.slice(0, EXACT_TO_MONTH) === last.slice(0, EXACT_TO_MONTH)
    ? first.slice(0, EXACT_TO_MONTH)
    : String(year);
}

function latestMonth(dates: readonly (string | undefined)[]): string | undefined {
  const months = dates.flatMap((date) =>
    date && date.length >= EXACT_TO_MONTH ? [date.slice(0, EXACT_TO_MONTH)] : [],
  );
  return months.toSorted().at(-1);
}

/** A TIMEX3 value without a year, completed from the month of writing. */
function completedDate(value: string, words: readonly string[], writing: string): string | undefined {
  const named = /^XXXX-(\d{2})(-\d{2})?(?=$|T)/.exec(value);
  if (named) return `${nearestYear(Number(named[1]), writing)}-${named[1]}${named[2] ?? ''}`;
  if (/^XXXX-(WXX|XX-XX)/.test(value)) return words.includes('last') || words.includes('ago') ? undefined : writing;
  if (!/^XXXX-XX($|T)/.test(value)) return undefined;
  if (words.includes('this')) return writing;
  return words.includes('last') ? monthBefore(writing) : undefined;
}

/** The year in which that month is nearest to the month of writing; of two as near, the earlier. */
function nearestYear(month: number, writing: string): number {
  const [year, of] = writing.split('-').map(Number) as [number, number];
  const ahead = month - of;
  if (ahead >= MONTHS_A_YEAR / 2) return year - 1;
  return ahead < -MONTHS_A_YEAR / 2 ? year + 1 : year;
}

function monthBefore(month: string): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}

/** The words of a date with its figures blurred: "march 99", "last year". */
function shapeOf(form: string): string {
  return form.replace(/\d/g, '9');
}
