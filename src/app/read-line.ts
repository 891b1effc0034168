// Reports read and not kept: a text, an input of any kind, or one line of a stream: `{id, text}` or `{id, html, url?}`, as the contract of `casewire read --jsonl` says.

import type { Reading } from '../core/reading.ts';
import type { Problem } from '../core/views.ts';
import { reportFromText } from '../intake/text.ts';
import { capture, type ReportInput } from './capture.ts';
import type { ReadingDesk } from './desk.ts';
import { InputRefused } from './errors.ts';
import { readReport } from './read-report.ts';

export type LineError = { readonly id?: string; readonly error: Problem };

const GIVEN = ['url', 'published', 'publisher'] as const;
const BAD_INPUT = 422;

/** The reading of `text`, which comes back in it to the last code unit. Nothing is captured: there are no bytes to keep. */
export function readText(
  desk: ReadingDesk,
  id: string,
  text: string,
  given: { readonly url?: string; readonly published?: string; readonly publisher?: string } = {},
): Reading {
  return desk.reader().read(reportFromText(text, given), id);
}

/** Reads and keeps nothing. Rejects with InputRefused where there is no report in the input, or more than one. */
export async function readInput(desk: ReadingDesk, input: ReportInput, id = 'report'): Promise<Reading> {
  const { report } = await capture(desk, input);
  return readReport(desk, report, id);
}

/** The reading of one line of JSON, or what is wrong with it. Never rejects for what the line holds. */
export async function readLine(desk: ReadingDesk, line: string): Promise<Reading | LineError> {
  const record = parsed(line);
  if (typeof record === 'string') return { error: problem('The line cannot be read.', record) };
  const { id, text, html } = record;
  if (typeof id !== 'string' || id === '')
    return { error: problem('The line has no id.', 'Each line needs an "id" of letters or digits.') };
  if (typeof text !== 'string' && typeof html !== 'string')
    return {
      id,
      error: problem('The line holds no report.', 'Each line needs a "text" or an "html" in quotation marks.'),
    };
  const odd = GIVEN.find((name) => record[name] !== undefined && typeof record[name] !== 'string');
  if (odd) return { id, error: problem('The line cannot be read.', `"${odd}" must be text in quotation marks.`) };
  const given = Object.fromEntries(GIVEN.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
  try {
    return typeof text === 'string'
      ? readText(desk, id, text, given)
      : await readInput(desk, { html: html as string, ...given }, id);
  } catch (error) {
    if (error instanceof InputRefused) return { id, error: problem('There is no report in this line.', error.message) };
    throw error;
  }
}

function parsed(line: string): Record<string, unknown> | string {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'object' && record !== null && !Array.isArray(record))
      return record as Record<string, unknown>;
    return 'It holds no JSON object, like {"id": "1", "text": "..."}.';
  } catch (error) {
    return `It is no JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function problem(title: string, detail: string): Problem {
  return { type: 'about:blank', title, status: BAD_INPUT, detail };
}
