// From a text to its words, after the manner of the Penn Treebank: "do n't", "Bout 's", "$ 5", "U.S.", "anti-Trump".

import type { Token } from '../core/analysis.ts';
import { ABBREVIATIONS, BEFORE_NUMBERS, TITLES } from '../languages/en/abbreviations.ts';
import { CLIPPED, CLITICS, FUSED } from '../languages/en/contractions.ts';

const APOSTROPHE = "['’‘]";
const ALNUM = '[\\p{L}\\p{M}\\p{N}]';

/**
 * What a token may look like, most special first. Every repetition that may be tried in vain at many places has an upper
 * bound, so that no text, however odd, takes more than time in proportion to its length.
 */
const SHAPES: readonly string[] = [
  // Addresses: the mark that ends a sentence is no part of them.
  '(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»]{0,2000}[\\p{L}\\p{N}\\/_=&%#~-]',
  '[\\w.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}',
  '[@#][\\p{L}\\p{N}_]+',
  // Left-overs of markup.
  '<\\/?[A-Za-z][^<>\\n]{0,400}>',
  // U.S., U.S.-backed, R-N.Y., D.C
  `(?:\\p{L}{1,3}-)?(?:\\p{L}\\.){2,12}(?:-${ALNUM}+)*(?!${ALNUM})`,
  `(?:\\p{L}{1,3}-)?(?:\\p{L}\\.){1,12}\\p{L}(?!${ALNUM}|\\.${ALNUM})`,
  // '80s, ’08, 'em
  `${APOSTROPHE}(?:\\d\\ds?|${CLIPPED.map((word) => word.slice(1)).join('|')})(?!${ALNUM}|${APOSTROPHE})`,
  // US$, then amounts with their signs: 10,000, 11:00, 5.1-magnitude, 9/11, +32, .45
  '(?:US|AU|CA|HK|NZ|[ACS])\\$',
  `(?:(?<![\\p{L}\\p{N}.,)])[+-])?[.,:]?\\d+(?:[.,:\\/]\\d+)*(?:${ALNUM}+)?(?:${APOSTROPHE}s(?!${ALNUM}))?(?:[-‐‑\\/]${ALNUM}+)*`,
  // Words with what holds them together: well-known, O'Malley, CNN/ORC, AT&T, Mic.com, don't
  `${ALNUM}+(?:(?:[-‐‑\\u00ad\\/_]|${APOSTROPHE}(?=\\p{L})|&(?=\\p{Lu})|\\.(?=[a-z]{2,4}(?!${ALNUM})))${ALNUM}+)*`,
  // Emoji with all that modifies them.
  '\\p{Extended_Pictographic}(?:\\p{EMod}|\\ufe0f|\\u200d\\p{Extended_Pictographic}){0,16}',
  // Quotation marks as markup spells them, which careless feeds leave in a text, and a German opening mark typed as two commas.
  '&(?:quot|[lrb]dquo|[lr]aquo|#34|#822[01]);|(?<![^\\s(]),,(?=[\\p{L}\\p{N}])',
  // Runs of one mark, and quotation marks made of two.
  "\\. \\. \\.|\\.{2,}|-{2,}|_+|\\*+|[!?]{2,}|``|''|’’|‘‘",
  // Anything else, one character at a time.
  '[^\\s]',
];
const TOKEN = new RegExp(SHAPES.join('|'), 'uy');

/** Spaces and marks that are seen by nobody: they part tokens and belong to none. */
const BLANK = /[\s\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff]+/uy;

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const SINGLE_LETTER = /^\p{Lu}$/u;
const NUMBER_AHEAD = /\s?\d/y;
const ANY_APOSTROPHE = /['’‘]/;
const ANY_APOSTROPHES = /[’‘]/g;

/**
 * Tokens of the text in order, none overlapping, none empty, each with its own words as they stand in the text. Offsets are
 * UTF-16 code units; a surrogate pair is never split. Takes time in proportion to the text, whatever it holds.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = blankEnd(text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    pushParts(text, at, end, tokens);
    at = blankEnd(text, end);
  }
  return tokens;
}

/** Where the blank that starts at `at` ends. */
function blankEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > SPACE && code < 0x7f) return at;
  if (code === SPACE && text.charCodeAt(at + 1) > SPACE && text.charCodeAt(at + 1) < 0x7f) return at + 1;
  BLANK.lastIndex = at;
  return BLANK.test(text) ? BLANK.lastIndex : at;
}

function tokenEnd(text: string, at: number): number {
  const plain = plainWordEnd(text, at);
  let end = plain;
  if (plain < 0) {
    TOKEN.lastIndex = at;
    end = TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
  }
  return text.charCodeAt(end) === FULL_STOP && ownsStop(text, at, end) ? end + 1 : end;
}

/** End of a run of plain letters with a blank, a comma or a full stop that ends it all behind: most words, and cheap to see. Else -1. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) code = text.charCodeAt(++end);
  if (end === at) return -1;
  if (code === SPACE || code === 0x2c || code === 0x0a) return end;
  return code === FULL_STOP && text.charCodeAt(end + 1) <= SPACE ? end : -1;
}

/** Does the full stop at `end` belong to the word before it, as in "Mr." or an initial? */
function ownsStop(text: string, at: number, end: number): boolean {
  if (end - at > 8 || text.charCodeAt(end + 1) === FULL_STOP) return false;
  const word = text.slice(at, end);
  if (SINGLE_LETTER.test(word)) return true;
  const known = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (TITLES.has(known) || ABBREVIATIONS.has(known)) return true;
  NUMBER_AHEAD.lastIndex = end + 1;
  return BEFORE_NUMBERS.has(known) && NUMBER_AHEAD.test(text);
}

/** Adds the token, or the two or three that it is made of, as "would", "n't" and "'ve"; no word has more. */
function pushParts(text: string, start: number, end: number, tokens: Token[]): void {
  const word = text.slice(start, end);
  const length = fusedAt(word);
  if (length === 0) {
    tokens.push({ start, end, text: word });
    return;
  }
  const before = fusedAt(word.slice(0, length));
  if (before > 0) tokens.push({ start, end: start + before, text: word.slice(0, before) });
  tokens.push({ start: start + before, end: start + length, text: word.slice(before, length) });
  tokens.push({ start: start + length, end, text: word.slice(length) });
}

/** Where the last of the words run together in `word` begins; 0 where it is one. */
function fusedAt(word: string): number {
  if (word.length > 2 && ANY_APOSTROPHE.test(word)) {
    const plain = word.toLowerCase().replace(ANY_APOSTROPHES, "'");
    const clitic = CLITICS.find((ending) => plain.endsWith(ending) && plain.length > ending.length);
    if (clitic) return word.length - clitic.length;
  }
  return word.length >= 5 && word.length <= 6 ? (FUSED.get(word.toLowerCase()) ?? 0) : 0;
}
