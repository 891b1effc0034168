// From words to sentences and paragraphs: a sentence ends at its mark, with the quotation marks and brackets that close behind it.

import type { Token } from '../core/analysis.ts';
import type { ReportParts } from '../core/reading.ts';
import type { TokenRange } from '../core/span.ts';
import { SENTENCE_OPENERS, TITLES } from '../languages/en/abbreviations.ts';
import { splitParagraphs } from './paragraphs.ts';
import { CLOSES, OPENS, quoteSides } from './quote-marks.ts';

const END_MARK = /^(?:[.?!‽。！？]|[!?]{2,})$/u;
const TRAILING_OFF = /^(?:\.{2,}|…|\. \. \.)$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const OPENING_BRACKET = /^[([{]$/u;
const STARTS_LOWER = /^\p{Ll}/u;
const STARTS_UPPER = /^[\p{Lu}\p{Lt}\p{N}]/u;
/** A lower-case word so long is no abbreviation: the stop behind it ends a sentence even where the next one opens carelessly. */
const LONG_WORD = /^\p{Ll}{5,}$/u;
const INITIAL = /^\p{Lu}\.$/u;
const LIST_NUMBER = /^(?:\d{1,3}|\p{L})$/u;
/**
 * A sentence has no more tokens; what runs on without an end mark (a table, a caption track) is cut at its last break within so many.
 * Later stages look at whole sentences, so that this also keeps their time in proportion to the text.
 */
const LONGEST = 300;
const BREAK = /^(?:[,;:)\]–—―|•]|--+)$/u;

/** What the rules look at. */
type View = { readonly tokens: readonly Token[]; readonly sides: Uint8Array; readonly limit: number };

/**
 * Sentences and paragraphs as runs of tokens; each covers every token once, in order. No sentence crosses the end of a paragraph,
 * nor the edges of headline, standfirst, dateline and body where `parts` are given; a dateline is one sentence.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  parts?: ReportParts,
): { sentences: TokenRange[]; paragraphs: TokenRange[] } {
  const paragraphs = splitParagraphs(text, tokens);
  const sides = quoteSides(text, tokens, paragraphs);
  const edges = partEdges(tokens, parts);
  const sentences: TokenRange[] = [];
  for (const paragraph of paragraphs) {
    let first = paragraph.first;
    const view = { tokens, sides, limit: paragraph.end };
    for (let index = first; index < paragraph.end; index++) {
      const end = edges.has(index + 1) ? index + 1 : sentenceEnd(view, first, index);
      if (end === 0 || insideDateline(tokens, end, parts)) continue;
      sentences.push({ first, end });
      first = end;
      index = end - 1;
    }
    if (first < paragraph.end) sentences.push({ first, end: paragraph.end });
  }
  return { sentences: sentences.flatMap((sentence) => readablePieces(tokens, sentence)), paragraphs };
}

/** The sentence itself, or, where it is too long, pieces that are not. */
function readablePieces(tokens: readonly Token[], { first, end }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = first;
  while (end - from > LONGEST) {
    let cut = from + LONGEST;
    while (cut > from && !BREAK.test(tokens[cut - 1]!.text)) cut -= 1;
    const next = cut > from ? cut : from + LONGEST;
    pieces.push({ first: from, end: next });
    from = next;
  }
  return [...pieces, { first: from, end }];
}

/** Token indexes at which a part of the report begins or has ended. */
function partEdges(tokens: readonly Token[], parts: ReportParts | undefined): ReadonlySet<number> {
  const spans = [parts?.headline, parts?.standfirst, parts?.dateline, parts?.body].filter((span) => span !== undefined);
  return new Set(spans.flatMap(({ start, end }) => [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)]));
}

/** Index of the first token that starts at `offset` or later, by bisection. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insideDateline(tokens: readonly Token[], end: number, parts: ReportParts | undefined): boolean {
  const dateline = parts?.dateline;
  const next = tokens[end];
  return dateline !== undefined && next !== undefined && next.start > dateline.start && next.start < dateline.end;
}

/** Where the sentence from `first` ends if the token at `index` is its mark: behind all that closes with it; else 0. */
function sentenceEnd(view: View, first: number, index: number): number {
  const { tokens, limit } = view;
  const word = tokens[index]!.text;
  if (!mayEnd(word)) return 0;
  let end = index + 1;
  while (end < limit && (view.sides[end] === CLOSES || CLOSING_BRACKET.test(tokens[end]!.text))) end++;
  if (end >= limit) return limit;
  const next = wordFrom(view, end);
  if (TRAILING_OFF.test(word)) return STARTS_UPPER.test(next) ? end : 0;
  if (!END_MARK.test(word)) return abbreviationEnds(word, next, view.sides[end] === OPENS) ? end : 0;
  const before = index > first ? tokens[index - 1]!.text : '';
  if (index === first + 1 && word === '.' && end === index + 1 && LIST_NUMBER.test(before)) return 0;
  if (!STARTS_LOWER.test(next)) return end;
  return end === index + 1 && word === '.' && LONG_WORD.test(before) ? end : 0;
}

/** Cheap first look: nearly all tokens end in a letter, a digit or a comma and end nothing. */
function mayEnd(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if ((last > 0x2e && last < 0x3f) || (last > 0x3f && last < 0x7f) || last === 0x2c) return false;
  return END_MARK.test(word) || TRAILING_OFF.test(word) || (word.length > 1 && last === 0x2e);
}

/** The first word at `index` or behind quotation marks and brackets that open there. */
function wordFrom({ tokens, sides, limit }: View, index: number): string {
  let at = index;
  while (at < limit - 1 && (sides[at] === OPENS || OPENING_BRACKET.test(tokens[at]!.text))) at++;
  return tokens[at]!.text;
}

/** Does a word with a stop of its own ("U.S.", "Inc.", "W.") end the sentence before the word `next`? */
function abbreviationEnds(word: string, next: string, quoteOpens: boolean): boolean {
  if (TITLES.has(word.slice(0, -1).toLowerCase())) return false;
  // "Robert C. “Bobby” Scott" goes on, "in Washington, D.C. “We" does not.
  return STARTS_UPPER.test(next) && ((quoteOpens && !INITIAL.test(word)) || SENTENCE_OPENERS.has(next.toLowerCase()));
}
