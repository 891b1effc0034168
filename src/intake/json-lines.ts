// Many reports in one file: one JSON object a line, `{text | html, url?, published? | date?, title?, publisher?, id?}`.

import type { Notice } from '../core/notice.ts';
import type { Report } from '../core/report.ts';
import { reportFromHtml } from './html.ts';
import { type Given, reportFromText } from './text.ts';

/** One report of a file, or why there is none; `place` says where in the file, `source` is the part it was made from. */
export type FoundReport = {
  readonly report?: Report;
  readonly notices: readonly Notice[];
  readonly place?: string;
  readonly source?: string;
};

type Fields = Readonly<Record<string, unknown>>;

/** The reports of a file of JSON lines, in order. A line that cannot be read gives a notice, and the next is read. */
export function* reportsFromJsonLines(text: string, given: Given): Generator<FoundReport> {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const source = text.slice(start, end);
    start = end + 1;
    if (source.trim()) yield { ...reportFromLine(source, given), place: `line ${line}`, source };
  }
}

function reportFromLine(
  source: string,
  given: Given,
): { readonly report?: Report; readonly notices: readonly Notice[] } {
  try {
    return reportFromRecord(JSON.parse(source), given);
  } catch (error) {
    return refused(`The line is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/**
 * The report in one record. A title comes before the text as its headline, unless the text opens with it; without a title the
 * text comes back as it is. What the record says of address, date and publisher goes before `given`.
 */
function reportFromRecord(
  record: unknown,
  given: Given,
): { readonly report?: Report; readonly notices: readonly Notice[] } {
  if (typeof record !== 'object' || record === null)
    return refused('The line is no JSON object with "text" or "html".');
  const fields = record as Fields;
  const own = { ...given, ...givenIn(fields) };
  const html = wordsIn(fields, 'html');
  if (html !== undefined) return reportFromHtml(html.toWellFormed(), own);
  const text = wordsIn(fields, 'text');
  if (text === undefined) return refused('The line has neither "text" nor "html" with something in it.');
  const title = wordsIn(fields, 'title')?.trim();
  if (title === undefined || text.trimStart().startsWith(title))
    return { report: reportFromText(text, own), notices: [] };
  const report = reportFromText(`${title}\n\n${text}`, own);
  return { report: { ...report, parts: { headline: { start: 0, end: title.length } } }, notices: [] };
}

function givenIn(fields: Fields): Given {
  const url = wordsIn(fields, 'url');
  const published = wordsIn(fields, 'published') ?? wordsIn(fields, 'date');
  const publisher = wordsIn(fields, 'publisher');
  return {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function wordsIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() ? value : undefined;
}

function refused(message: string): { readonly notices: readonly Notice[] } {
  return { notices: [{ code: 'line-unreadable', message }] };
}
