// The report's own date: given, from its page or address, from its dateline, or worked out from the text; else the days that could be meant.

import type { Analysis } from '../core/analysis.ts';
import type { Notice } from '../core/notice.ts';
import type { Published, ReportParts } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import { TABLE_CLOSED } from '../languages/en/office-holders.ts';
import { dateOfAddress } from './published/address.ts';
import { administrationEvidence } from './published/administrations.ts';
import { candidateEvidence } from './published/candidates.ts';
import { DOUBT, type Evidence, listed, longDayOfYear, longIso } from './published/evidence.ts';
import { inferYear } from './published/infer.ts';
import { nameEvidence, topicEvidence, yearEvidence } from './published/names-and-years.ts';
import { officeEvidence } from './published/offices.ts';
import { dayByDeixis, type PartialDay, parsePartial } from './published/told-day.ts';
import { findWeekdays } from './published/weekdays.ts';
import { dayNumber, isoDay, parseDay } from './timex/calendar.ts';
import { readExpressions } from './timex/rules.ts';
import { directionFinder } from './timex/tense.ts';
import { scanWords, type Word } from './timex/words.ts';

export type FoundDate = {
  readonly published?: Published;
  /** Latest first; only where the text leaves more than one day possible. */
  readonly candidates?: readonly Published[];
  readonly notices: readonly Notice[];
};

/**
 * Finds the day of publication, from the surest source to the least: given, page, address, dateline or date line with its year, year
 * inferred. It abstains rather than guesses. `notAfter` (an ISO day or time, commonly that of capture) is never passed; without it
 * nothing but the text sets an upper limit, since no clock is asked.
 */
export function findPublished(
  analysis: Analysis,
  parts: ReportParts,
  report: Report,
  limits: { readonly notAfter?: string } = {},
): FoundDate {
  const notAfter = limits.notAfter?.slice(0, 10);
  if (report.published !== undefined) return { published: report.published, notices: [] };
  const words = scanWords(analysis.text);
  const address = dateOfAddress(report.url ?? addressLine(analysis.text));
  const told = [byAddress(address), ...byText(words, parts, address)].filter((one) => one !== undefined);
  const early = told.find(({ date }) => notAfter === undefined || date <= notAfter);
  const late = told.find(({ date }) => notAfter !== undefined && date > notAfter);
  const notices = late === undefined ? [] : [lateNotice(late.date, notAfter ?? '')];
  if (early !== undefined) return { published: early, notices };
  const guess = inferred(analysis, parts, words, notAfter);
  return { ...guess, notices: [...notices, ...guess.notices] };
}

/** The first line of a text that was saved with its address. */
function addressLine(text: string): string {
  return /^\s*(https?:\/\/\S+)/.exec(text.slice(0, 2000))?.[1] ?? '';
}

function lateNotice(date: string, notAfter: string): Notice {
  return {
    code: 'date-after-capture',
    message: `The report seems to be dated ${longIso(date)}, but it was captured on ${longIso(notAfter)}; that date was not believed.`,
  };
}

function byAddress(date: string | undefined): Published | undefined {
  if (date === undefined || date.length < 10) return undefined;
  return { date, basis: 'url', reasons: [`Its address tells ${longIso(date)}.`] };
}

/** Days that the text names in full, or that it names without a year where the address tells year and month. */
function byText(
  words: readonly Word[],
  { dateline }: ReportParts,
  address: string | undefined,
): (Published | undefined)[] {
  const printed = parsePartial(dateline?.date);
  const deixis = dayByDeixis(words);
  return [
    completed(printed, address, 'It is dated'),
    deixis === undefined
      ? undefined
      : completed(deixis.day, address, `It says "${deixis.words}" of a day by name, so it is of`),
  ];
}

function completed(day: PartialDay | undefined, address: string | undefined, words: string): Published | undefined {
  if (day === undefined) return undefined;
  if (day.year !== undefined) {
    const date = isoDay({ ...day, year: day.year });
    return { date, basis: 'dateline', reasons: [`${words} ${longIso(date)}.`] };
  }
  if (address?.length !== 7 || Number(address.slice(5)) !== day.month) return undefined;
  const date = isoDay({ ...day, year: Number(address.slice(0, 4)) });
  return {
    date,
    basis: 'url',
    reasons: [`${words} ${longDayOfYear(day.month, day.day)}, and its address tells the year.`],
  };
}

/** Weighs the text where it names day and month only. */
function inferred(
  analysis: Analysis,
  parts: ReportParts,
  words: readonly Word[],
  notAfter: string | undefined,
): FoundDate {
  const printed = parsePartial(parts.dateline?.date);
  const day = printed?.year === undefined ? (printed ?? yearless(dayByDeixis(words)?.day)) : undefined;
  if (day === undefined) return { notices: [UNKNOWN] };
  const expressions = readExpressions(words);
  const evidence = [
    ...administrationEvidence(words),
    ...officeEvidence(words),
    ...candidateEvidence(words),
    ...nameEvidence(words),
    ...topicEvidence(words),
    ...yearEvidence(words, expressions, directionFinder(analysis)),
    ...captureEvidence(notAfter),
  ];
  const weekdays = findWeekdays(words, expressions, parts.body, directionFinder(analysis));
  const latest = { year: Number((notAfter ?? TABLE_CLOSED).slice(0, 4)), closed: notAfter !== undefined };
  const { published, candidates } = inferYear(day.month, day.day, evidence, weekdays, latest);
  if (published !== undefined) return { published, notices: [] };
  return candidates.length < 2
    ? { notices: [openNotice(day)] }
    : { candidates, notices: [candidatesNotice(day, candidates)] };
}

function yearless(day: PartialDay | undefined): PartialDay | undefined {
  return day?.year === undefined ? day : undefined;
}

function captureEvidence(notAfter: string | undefined): Evidence[] {
  const day = notAfter === undefined ? undefined : parseDay(notAfter);
  return day === undefined ? [] : [{ stretches: [{ to: dayNumber(day) + 1 }], doubt: DOUBT.capture, reason: '' }];
}

const UNKNOWN: Notice = {
  code: 'date-unknown',
  message:
    'Nothing in the report tells its date, so that days such as "Monday" stay open. Set the date if you know it.',
};

function openNotice({ month, day }: PartialDay): Notice {
  return {
    code: 'date-without-year',
    message: `The report tells ${longDayOfYear(month, day)} but no year, and nothing in it narrows the year down enough. Set the date if you know it.`,
  };
}

function candidatesNotice({ month, day }: PartialDay, candidates: readonly Published[]): Notice {
  const years = candidates.map(({ date }) => date.slice(0, 4)).toReversed();
  return {
    code: 'date-uncertain',
    message: `The report tells ${longDayOfYear(month, day)} but no year; ${listed(years, 'or')} would fit. Set the date if you know it.`,
  };
}
