// The day, or at least the month, that a web address tells: /2022/07/26/, /20220718/, 202207260441.html, /2014/Feb-26/.

import { MONTHS } from '../../languages/en/time-words.ts';
import { isDay, isoDay, isoMonth } from '../timex/calendar.ts';

/** Before the web there were no addresses. */
const FIRST_YEAR = 1991;
const LAST_YEAR = 2099;

/**
 * Day (`2022-07-26`) or month (`2022-07`) in an address; the day where it tells both. Undefined where it tells none, or two different
 * days. Longer numbers count only where they begin with a real day and go on with hours and minutes or a counter of four figures.
 */
export function dateOfAddress(address: string): string | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 500);
  const days = new Set([...separated(path), ...solid(path)]);
  if (days.size > 1) return undefined;
  const [day] = days;
  return day ?? month(path);
}

/** Year, month and day parted by strokes or hyphens, the month in figures or letters. */
function separated(path: string): string[] {
  const found: string[] = [];
  for (const match of path.matchAll(/(?<![\d])(\d{4})[/\-_](\d{1,2}|[a-z]{3,9})[/\-_](\d{1,2})(?!\d)/gi))
    found.push(...checked(match[1], match[2], match[3]));
  for (const match of path.matchAll(/(?<![\d])(\d{1,2})[/\-_](\d{1,2}|[a-z]{3,9})[/\-_](\d{4})(?!\d)/gi))
    if (Number.isNaN(Number(match[2])) || Number(match[1]) > 12) found.push(...checked(match[3], match[2], match[1]));
  return found;
}

/** Eight figures, or twelve or fourteen that begin with a day. */
function solid(path: string): string[] {
  return [...path.matchAll(/(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/g)].flatMap((match) =>
    checked(match[1], match[2], match[3]),
  );
}

function checked(year = '', monthText = '', day = ''): string[] {
  const number = Number.isNaN(Number(monthText)) ? (MONTHS[monthText.toLowerCase()] ?? 0) : Number(monthText);
  const fits = inRange(Number(year)) && isDay(Number(year), number, Number(day));
  return fits ? [isoDay({ year: Number(year), month: number, day: Number(day) })] : [];
}

function month(path: string): string | undefined {
  const match = /\/(\d{4})[/-](\d{2}|[a-z]{3})(?=\/(?!\d{1,2}\/))/i.exec(path);
  const text = match?.[2] ?? '';
  const number = Number.isNaN(Number(text)) ? (MONTHS[text.toLowerCase()] ?? 0) : Number(text);
  const year = Number(match?.[1]);
  return inRange(year) && number >= 1 && number <= 12 ? isoMonth(year, number) : undefined;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
