// A report's parts: section, headline, standfirst, byline, dateline and body, found in plain text or completed where the page told some.

import type { ReportParts } from '../core/reading.ts';
import type { KnownParts } from '../core/report.ts';
import { type Span, textOf } from '../core/span.ts';
import { readBareByline, readByline, readSignature } from './parts/byline.ts';
import { type Dateline, findDateline, isCapitals } from './parts/dateline.ts';
import {
  dateOfLine,
  endsSentence,
  firstLines,
  isAddress,
  isSection,
  isTitleCase,
  type Line,
  unwrapped,
} from './parts/lines.ts';
import { transcriptStart } from './parts/transcript.ts';

/** So many lines may stand before the body. */
const MOST_HEAD_LINES = 10;
/** A headline is no longer. */
const LONGEST_HEADLINE = 160;
const LONGEST_STANDFIRST = 300;
const LONG_PARAGRAPH = 150;
/** In a body the dateline stands in one of the first lines: pages put captions and labels before it. */
const DATELINE_LINES = 4;

/** The lines before the body by what they are. */
type Head = {
  readonly section?: string;
  readonly byline?: readonly string[];
  readonly headline?: Span;
  readonly standfirst?: Span;
  readonly dateline?: Dateline;
};

/**
 * Finds the parts of a report's text. What `known` tells (from a page's structure) stays as it is; only dateline and byline are added.
 * The body runs from its first paragraph, dateline included, to the last character that is not blank. Text that begins with its body
 * has no headline. A dateline's date without a year is `XXXX-11-21`.
 */
export function findParts(text: string, known?: KnownParts): ReportParts {
  if (known?.body !== undefined || known?.headline !== undefined) return completed(text, known);
  const lines = unwrapped(text, firstLines(text, 0, MOST_HEAD_LINES + DATELINE_LINES));
  const start = lines[0] !== undefined && isAddress(lines[0]) ? 1 : 0;
  const turn = transcriptStart(lines);
  const prose = bodyLine(text, lines, start);
  const first = turn < start ? prose : Math.min(turn, prose);
  const bodyStart = lines[first]?.start ?? lines[0]?.start ?? 0;
  const head = readHead(lines.slice(start, first));
  const opening = lines[first];
  const found = opening === undefined || first === turn ? undefined : findDateline(text, opening.start, opening.end);
  const dateline = found ?? head.dateline;
  const { dateline: _, ...others } = head;
  return { ...others, body: bodyOf(text, bodyStart), ...(dateline === undefined ? {} : { dateline }) };
}

function bodyOf(text: string, start: number): Span {
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** Index of the line with which the body begins: the first with a dateline, else the first that reads as prose. */
function bodyLine(text: string, lines: readonly Line[], from: number): number {
  const dated = lines.findIndex((line, i) => i >= from && hasDateline(text, line));
  const prose = lines.findIndex((line, i) => i >= from && isProse(line, lines[i + 1], i === from));
  const limit = dated >= 0 ? dated : prose;
  if (limit < 0)
    return lines.length - from > 1 && lines.length < MOST_HEAD_LINES ? lines.length - 1 : afterMarks(lines, from);
  return prose >= 0 && prose < limit && !isHeadOf(lines.slice(from, limit)) ? prose : limit;
}

/** Where nothing reads as prose, only a date line or a byline is taken off. */
function afterMarks(lines: readonly Line[], from: number): number {
  const index = lines.findIndex((line, i) => i >= from && dateOfLine(line) === undefined);
  return index < 0 ? from : index;
}

/** May all these lines stand above a dateline? A standfirst may end as a sentence does; whole paragraphs may not. */
function isHeadOf(lines: readonly Line[]): boolean {
  return (
    lines.length <= MOST_HEAD_LINES &&
    lines.filter(endsSentence).length <= 2 &&
    lines.every(({ text }) => text.length <= LONGEST_STANDFIRST)
  );
}

function hasDateline(text: string, line: Line): boolean {
  const dateline = findDateline(text, line.start, line.end);
  if (dateline === undefined || dateOfLine(line) !== undefined) return false;
  const strong = dateline.agency !== undefined || dateline.date !== undefined || isCapitals(textOf(text, dateline));
  return strong || line.text.length > LONG_PARAGRAPH || endsSentence(line) || dateline.end === line.end;
}

/** A line that ends as a sentence does, unless it is one short question at the very top; or one too long for a headline. */
function isProse(line: Line, next: Line | undefined, top: boolean): boolean {
  if (line.text.length > (top ? LONGEST_HEADLINE : LONGEST_STANDFIRST)) return true;
  if (dateOfLine(line) !== undefined || readByline(line.text) !== undefined) return false;
  if (!endsSentence(line)) return false;
  if (next !== undefined && isTitleCase(line.text) && !/[.?!]\s/.test(line.text)) return false;
  return !(top && next !== undefined && /[?!]["'”’]?$/.test(line.text) && !/[.?!]\s/.test(line.text));
}

/** Sorts the lines before the body: a section only above a headline, the first of the rest the headline, the next the standfirst. */
function readHead(lines: readonly Line[]): Head {
  let head: Head = {};
  lines.forEach((line, i) => {
    const date = dateOfLine(line);
    const byline =
      readByline(line.text) ??
      (i > 0 ? readBareByline(line.text) : lines.length === 1 ? readSignature(line.text) : undefined);
    const span = { start: line.start, end: line.end };
    if (date !== undefined) head = { ...head, dateline: { ...span, date } };
    else if (byline !== undefined) head = { ...head, byline: [...(head.byline ?? []), ...byline] };
    else if (head.headline === undefined && isSection(line) && i + 1 < lines.length)
      head = { ...head, section: line.text };
    else if (head.headline === undefined) head = { ...head, headline: span };
    else if (head.standfirst === undefined) head = { ...head, standfirst: span };
  });
  return head;
}

/** Keeps what the page told and looks for a dateline and a byline at the top of the body. */
function completed(text: string, known: KnownParts): ReportParts {
  const top = known.body?.start ?? Math.max(known.standfirst?.end ?? 0, known.headline?.end ?? 0);
  const lines = firstLines(text, top, DATELINE_LINES).filter(({ end }) => end <= (known.body?.end ?? text.length));
  const bodyStart = lines[0]?.start ?? top;
  const datelines = lines.map((line) => findDateline(text, line.start, line.end));
  const dateline = datelines.find((one) => one !== undefined) ?? dateLine(lines);
  const byline = lines.map(({ text: line }) => readByline(line)).find((names) => names !== undefined);
  return {
    ...(known.headline === undefined ? {} : { headline: known.headline }),
    ...(known.standfirst === undefined ? {} : { standfirst: known.standfirst }),
    body: known.body ?? bodyOf(text, bodyStart),
    ...(dateline === undefined ? {} : { dateline }),
    ...(byline === undefined ? {} : { byline }),
  };
}

function dateLine(lines: readonly Line[]): Dateline | undefined {
  for (const { start, end, text } of lines) {
    const date = dateOfLine({ start, end, text });
    if (date !== undefined) return { start, end, date };
  }
  return undefined;
}
