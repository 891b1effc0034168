// Plain text, pasted or from a file: nothing in it is changed.

import type { Notice } from '../core/notice.ts';
import type { Report } from '../core/report.ts';
import { detectLanguage } from './language.ts';

/** What the giver knows of a report beyond its text. */
export type Given = {
  readonly url?: string;
  /** ISO date; a time after it is ignored. */
  readonly published?: string;
  readonly publisher?: string;
  /** When it was captured, ISO with zone: nothing was published after that. */
  readonly capturedAt?: string;
};

const ADDRESS_LINE = /^\s*(https?:\/\/\S+)[ \t]*(?:\n|$)/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * A report of `text`, which comes back as it is, to the last character. An address that stands alone on its first line is the
 * report's, unless one is given.
 */
export function reportFromText(text: string, given: Given): Report {
  const url = given.url ?? ADDRESS_LINE.exec(text)?.[1];
  const language = detectLanguage(text);
  const { published, notices } = givenDate(given);
  return {
    text,
    ...(url === undefined ? {} : { url }),
    ...(given.publisher === undefined ? {} : { publisher: given.publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    notices,
  };
}

/** The date given with a report; a notice where it is none. */
export function givenDate(given: Given): {
  readonly published?: Report['published'];
  readonly notices: readonly Notice[];
} {
  if (given.published === undefined) return { notices: [] };
  const day = ISO_DAY.exec(given.published)?.[0];
  if (day !== undefined && isDay(day)) {
    return {
      published: { date: day, basis: 'given', reasons: [`The date ${day} was given with the report.`] },
      notices: [],
    };
  }
  const message = `The date given, "${given.published.slice(0, 40)}", is not a date like 2016-11-21 and was left aside.`;
  return { notices: [{ code: 'given-date-unreadable', message }] };
}

/** Is `YYYY-MM-DD` a day of the calendar? */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
