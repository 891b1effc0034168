// Where one paragraph ends and the next begins: at line breaks, save those that only keep lines short.

import type { Token } from '../core/analysis.ts';
import type { TokenRange } from '../core/span.ts';

/** Widths, in code units, to which people and old mailers wrap lines. */
export const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** Wrapping is believed in from so many breaks on, when so large a share of them come where the next word would not have fit. */
const FEWEST_BREAKS = 3;
const WRAPPED_SHARE = 0.8;
/** Lines that end so many code units early still count as full. */
const SLACK = 3;

/** A line that ends in a letter or a comma and one that begins with a small letter: a sentence broken in two. */
const ENDS_OPEN = /[\p{L}\p{N},]$/u;
const STARTS_SMALL = /^\p{Ll}/u;

/**
 * Where a new line starts: its first token, was a line left blank, do the words run on, length of the line before, length of the
 * first word after.
 */
type LineBreak = {
  readonly token: number;
  readonly blank: boolean;
  readonly runsOn: boolean;
  readonly line: number;
  readonly nextWord: number;
};

/**
 * Runs of tokens between paragraph ends. A line break ends a paragraph; but where the whole text is wrapped to one width, only
 * blank lines do, and lines that stop well short of the width. Nor does a break in the middle of a sentence end one.
 */
export function splitParagraphs(text: string, tokens: readonly Token[]): TokenRange[] {
  const breaks = findLineBreaks(text, tokens);
  const width = wrapWidth(breaks);
  const paragraphs: TokenRange[] = [];
  let first = 0;
  for (const lineBreak of breaks) {
    if (!lineBreak.blank && (lineBreak.runsOn || (width !== undefined && isFull(lineBreak, width)))) continue;
    paragraphs.push({ first, end: lineBreak.token });
    first = lineBreak.token;
  }
  if (first < tokens.length) paragraphs.push({ first, end: tokens.length });
  return paragraphs;
}

function findLineBreaks(text: string, tokens: readonly Token[]): LineBreak[] {
  const breaks: LineBreak[] = [];
  let lineStart = tokens[0]?.start ?? 0;
  for (let index = 1; index < tokens.length; index++) {
    const lineEnd = tokens[index - 1]!.end;
    const start = tokens[index]!.start;
    if (start - lineEnd < 1 || (start - lineEnd === 1 && text.charCodeAt(lineEnd) === 0x20)) continue;
    const gap = text.slice(lineEnd, start);
    const lines = gap.match(/\r\n|[\n\r\u2028\u0085]|\u2029/g);
    if (!lines) continue;
    const blank = lines.length > 1 || gap.includes('\u2029');
    const line = lineEnd - lineStart;
    const open = ENDS_OPEN.test(tokens[index - 1]!.text) && STARTS_SMALL.test(tokens[index]!.text);
    const nextWord = wordLength(text, start);
    breaks.push({ token: index, blank, runsOn: open && line >= NARROWEST_WRAP, line, nextWord });
    lineStart = start;
  }
  return breaks;
}

/** Code units up to the next blank; no more than matter for the width of a line. */
function wordLength(text: string, start: number): number {
  const blank = text.slice(start, start + WIDEST_WRAP).search(/\s/);
  return blank < 0 ? WIDEST_WRAP : blank;
}

/** The width that the text's lines are wrapped to, where they are. */
function wrapWidth(breaks: readonly LineBreak[]): number | undefined {
  const single = breaks.filter(({ blank }) => !blank);
  if (single.length < FEWEST_BREAKS) return undefined;
  const width = single.reduce((widest, { line }) => Math.max(widest, line), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined;
  const full = single.filter((lineBreak) => isFull(lineBreak, width)).length;
  return full / single.length >= WRAPPED_SHARE ? width : undefined;
}

function isFull({ line, nextWord }: LineBreak, width: number): boolean {
  return line + 1 + nextWord > width - SLACK;
}
