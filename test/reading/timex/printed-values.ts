// The values of every phrase of the table, and the day of some reports, as JSON: asked for by zones.test.ts under several time zones.

import { findParts } from '../../../src/reading/parts.ts';
import { findPublished } from '../../../src/reading/published.ts';
import { findTimexes } from '../../../src/reading/timexes.ts';
import { analysisForTests } from '../../support/analysis.ts';
import { PHRASES, REPORT_DATES } from './phrases.ts';

const REPORTS = [
  'OSLO, May 3, 2020 - The harbour court freed the pilot.',
  'A court freed the pilot yesterday (December 31, 2021).',
  'Monday, November 21\n\nThe Covid ward was closed on Monday, a nurse said.',
  'https://a.example/2020/01/01/pilot\n\nThe harbour court freed the pilot.',
];

export function printedValues(): string {
  const values = PHRASES.flatMap(([sentence]) => {
    const text = sentence.replace(/[[\]]/g, '');
    const analysis = analysisForTests(text);
    return REPORT_DATES.map((date) => findTimexes(analysis, { body: { start: 0, end: text.length } }, date));
  });
  const days = REPORTS.map((text) =>
    findPublished(analysisForTests(text), findParts(text), { text, notices: [] }, { notAfter: '2024-06-01T23:30:00Z' }),
  );
  return JSON.stringify({ values, days });
}
