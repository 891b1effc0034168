// The day in a date as pages print it, for machines or for people; never shifted to another zone.

import { isDay } from './text.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const FORMS: readonly { readonly pattern: RegExp; readonly day: (found: RegExpExecArray) => string }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, day: (found) => iso(found[1], found[2], found[3]) },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, day: (found) => iso(found[1], found[2], found[3]) },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`, 'i'),
    day: (found) => iso(found[3], monthOf(found[2]), found[1]),
  },
  {
    pattern: new RegExp(
      `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(?:\\d{1,2}:\\d{2}(?::\\d{2})? (?:[ap]m )?(?:[A-Z]{2,4} )?)?(\\d{4})(?!\\d)`,
      'i',
    ),
    day: (found) => iso(found[3], monthOf(found[1]), found[2]),
  },
];

/** `YYYY-MM-DD`, or undefined where `text` names no full date, or one that can be read in two ways (03/04/2019). */
export function printedDay(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ').slice(0, 80);
  for (const { pattern, day } of FORMS) {
    const found = pattern.exec(trimmed);
    if (!found) continue;
    const read = day(found);
    if (isDay(read)) return read;
  }
  return undefined;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
