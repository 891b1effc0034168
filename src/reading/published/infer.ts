// The year of a report that tells only its day and month: every piece of evidence in the text against every year that could be meant.

import type { Published } from '../../core/reading.ts';
import { addDays, type Day, isDay, isoDay, weekdayOf } from '../timex/calendar.ts';
import { allows, type Evidence, listed, longDay, longDayOfYear, weekdayName } from './evidence.ts';
import { pairsFit, type Weekdays } from './weekdays.ts';

/** Reports older than this are not dated by inference; the tables do not reach back far enough. */
const EARLIEST_YEAR = 1980;
/** From this year on the years in which a weekday fits are told. */
const FIRST_YEAR_TOLD = 2000;
const MOST_CANDIDATES = 8;

export type Inferred = { readonly published?: Published; readonly candidates: readonly Published[] };

/**
 * Weighs the years `EARLIEST_YEAR` to `latest` for the day of the year. Published only where exactly one is left, and where something
 * beside the end of the tables closes the list above; else the years left are candidates, the latest first.
 */
export function inferYear(
  month: number,
  day: number,
  evidence: readonly Evidence[],
  weekdays: Weekdays,
  latest: { readonly year: number; readonly closed: boolean },
): Inferred {
  const years = Array.from({ length: latest.year - EARLIEST_YEAR + 1 }, (_, i) => EARLIEST_YEAR + i);
  const days = years.map((year) => ({ year, month, day })).filter((one) => isDay(one.year, month, day));
  const firm = evidence.filter((one) => one.firm);
  const possible = days.filter((one) => firm.every((piece) => allows(piece, one)) && pairsFit(weekdays, one));
  const likely = evidence.filter((one) => !one.firm);
  const fitting = possible.filter((one) => likely.every((piece) => allows(piece, one)));
  const { left, sure } = byWeekday(fitting.length > 0 ? fitting : possible, weekdays);
  const closed = latest.closed || isClosed(evidence);
  const published = (one: Day): Published => ({
    date: isoDay(one),
    basis: 'inferred',
    reasons: reasonsFor(one, evidence, weekdays, latest.year),
  });
  const [only] = left;
  const settled = possible.length === 1 || (sure && isGrounded(possible, likely, weekdays));
  if (left.length === 1 && only !== undefined && fitting.length > 0 && settled && closed)
    return { published: published(only), candidates: [] };
  const candidates = (left.length > 0 ? left : possible).toReversed();
  return { candidates: candidates.length > MOST_CANDIDATES || !closed ? [] : candidates.map(published) };
}

const FEWEST_LIKELY = 2;

/**
 * Firm evidence and the weekday decide alone. What is only likely decides where two such things, or one and a weekday told of a day by
 * name, say the same.
 */
function isGrounded(possible: readonly Day[], likely: readonly Evidence[], weekdays: Weekdays): boolean {
  if (byWeekday(possible, weekdays).left.length === 1 || likely.length >= FEWEST_LIKELY) return true;
  return likely.length > 0 && (weekdays.pairs.length > 0 || weekdays.sure);
}

/** Does the evidence itself end the list of years? */
function isClosed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ stretches }) => stretches.length > 0 && stretches.every(({ to }) => to !== undefined));
}

/**
 * Years in which the weekday is the day's own. News of the day before is told with its weekday, too: where one year fits the day and
 * others the day before, all of them stay, unless the weekday is sure to be the day's own.
 */
function byWeekday(days: readonly Day[], { sameDay, sure }: Weekdays): { left: readonly Day[]; sure: boolean } {
  if (sameDay === undefined) return { left: days, sure: true };
  const same = days.filter((one) => weekdayOf(one) === sameDay);
  const next = days.filter((one) => weekdayOf(addDays(one, -1)) === sameDay);
  if (days.length === 1) return { left: days, sure: same.length + next.length > 0 };
  if (same.length === 1 && !sure && next.length > 0)
    return { left: days.filter((one) => same.includes(one) || next.includes(one)), sure: false };
  return { left: same.length > 0 ? same : days, sure: same.length === 1 };
}

function reasonsFor(one: Day, evidence: readonly Evidence[], weekdays: Weekdays, latest: number): string[] {
  const told = evidence.filter((piece) => piece.reason !== '' && allows(piece, one)).map(({ reason }) => reason);
  return [...weekdayReasons(one, weekdays, latest), ...told];
}

function weekdayReasons(one: Day, { sameDay, pairs }: Weekdays, latest: number): string[] {
  const reasons = pairs
    .slice(0, 2)
    .map(
      ({ month, day, weekday }) =>
        `It calls ${longDayOfYear(month, day)} a ${weekdayName(weekday)}, as in ${one.year}.`,
    );
  if (sameDay === undefined) return reasons;
  const day = longDayOfYear(one.month, one.day);
  if (weekdayOf(one) !== sameDay && weekdayOf(addDays(one, -1)) !== sameDay) return reasons;
  if (weekdayOf(one) !== sameDay)
    return [...reasons, `It tells of ${weekdayName(sameDay)}; ${longDay(one)} was the day after one.`];
  const fitting = Array.from(
    { length: Math.max(0, latest - FIRST_YEAR_TOLD + 1) },
    (_, i) => FIRST_YEAR_TOLD + i,
  ).filter((year) => isDay(year, one.month, one.day) && weekdayOf({ ...one, year }) === sameDay);
  const span = `between ${FIRST_YEAR_TOLD} and ${latest}`;
  return [...reasons, `The report calls ${day} a ${weekdayName(sameDay)}; ${span} that fits ${listed(fitting)}.`];
}
