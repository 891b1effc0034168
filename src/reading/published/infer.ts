// The year of a report that tells only its day and month: every year that could be meant, weighed by every piece of evidence in the text.

import type { Published } from '../../core/reading.ts';
import { addDays, type Day, dayNumber, isDay, isoDay, weekdayOf } from '../timex/calendar.ts';
import { allows, DOUBT, type Evidence, listed, longDay, longDayOfYear, weekdayName } from './evidence.ts';
import { pairsThatFit, type Weekdays } from './weekdays.ts';

/** Reports older than this are not dated by inference; the tables do not reach back far enough. */
const EARLIEST_YEAR = 1980;
/** From this year on the years in which a weekday fits are told. */
const FIRST_YEAR_TOLD = 2000;
const MOST_CANDIDATES = 8;

/**
 * One year is given where it has at least this share of all weights. At 0.9 a third more reports are given a year, and one of 64 got
 * a wrong one.
 */
const SURE_SHARE = 0.95;
/** Beside the best two, years with less than this part of the best one's share are not told as candidates. */
const LEAST_PART = 0.6;

/**
 * How often the weekday told first lies so many days before the report's own: counted over the reports of PolNeAR and Worldwide
 * (the half the rules were written on), smoothed.
 */
const DAYS_BEHIND = [0.55, 0.28, 0.07, 0.05, 0.03, 0.01, 0.01] as const;

export type Inferred = { readonly published?: Published; readonly candidates: readonly Published[] };

/** Three years. */
const FADING_DAYS = 1096;
/** Twelve years: what is older, or not told at all, counts as old as this. */
const OLDEST_DAYS = 4383;

type Weighed = { readonly day: Day; readonly share: number };

/**
 * Weighs the years `EARLIEST_YEAR` to `latest` for the day of the year by Bayes' rule, all years alike before the evidence and the
 * pieces of evidence taken as independent. Published only where one year is nearly sure, and where something beside the end of the
 * tables closes the list above; else the years left are candidates, the latest first.
 */
export function inferYear(
  month: number,
  day: number,
  evidence: readonly Evidence[],
  weekdays: Weekdays,
  latest: { readonly year: number; readonly closed: boolean },
): Inferred {
  if (!latest.closed && !isClosed(evidence)) return { candidates: [] };
  const weighed = weigh(month, day, evidence, weekdays, latest.year);
  const published = (one: Day): Published => ({
    date: isoDay(one),
    basis: 'inferred',
    reasons: reasonsFor(one, evidence, weekdays, latest.year),
  });
  const ranked = weighed.toSorted((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best !== undefined && best.share >= SURE_SHARE) return { published: published(best.day), candidates: [] };
  const least = Math.min((best?.share ?? 0) * LEAST_PART, second?.share ?? 0);
  const candidates = weighed.filter(({ share }) => share >= least).toReversed();
  return { candidates: candidates.length > MOST_CANDIDATES ? [] : candidates.map((one) => published(one.day)) };
}

function weigh(
  month: number,
  day: number,
  evidence: readonly Evidence[],
  weekdays: Weekdays,
  latest: number,
): readonly Weighed[] {
  const years = Array.from({ length: latest - EARLIEST_YEAR + 1 }, (_, i) => EARLIEST_YEAR + i);
  const weights = years
    .filter((year) => isDay(year, month, day))
    .map((year) => ({ day: { year, month, day }, weight: weightOf({ year, month, day }, evidence, weekdays) }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  return sum === 0 ? [] : weights.map((one) => ({ day: one.day, share: one.weight / sum }));
}

function weightOf(one: Day, evidence: readonly Evidence[], weekdays: Weekdays): number {
  const number = dayNumber(one);
  const told = evidence.reduce((weight, piece) => weight * (allows(piece, one) ? 1 : piece.doubt), 1);
  const misnamed = weekdays.pairs.length - pairsThatFit(weekdays, one);
  const { sameDay } = weekdays;
  // Where the day itself is called by its weekday, the weekday of the news says no more.
  const named = weekdays.pairs.some((pair) => pair.month === one.month && pair.day === one.day);
  const behind = sameDay === undefined || named ? 1 : (DAYS_BEHIND[(weekdayOf(one) - sameDay + 7) % 7] ?? 0);
  return told * DOUBT.weekdayName ** misnamed * behind * freshness(number, evidence);
}

/** First days of all that the evidence tells of: of each piece the earliest. */
function tracesOf(evidence: readonly Evidence[]): number[] {
  return evidence
    .map(({ stretches }) => Math.min(...stretches.map(({ from }) => from ?? Number.NEGATIVE_INFINITY)))
    .filter((from) => Number.isFinite(from));
}

/**
 * Reports lean to what is new: the longer ago the newest thing they tell of, the less likely the year. The slope is that of the
 * reports the rules were written on: after seven years half as many as after two.
 */
function freshness(number: number, evidence: readonly Evidence[]): number {
  const ages = tracesOf(evidence).flatMap((from) => (from <= number ? [number - from] : []));
  return 1 / (1 + Math.min(OLDEST_DAYS, ...ages) / FADING_DAYS);
}

/** Does the evidence itself end the list of years? */
function isClosed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ stretches }) => stretches.length > 0 && stretches.every(({ to }) => to !== undefined));
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
