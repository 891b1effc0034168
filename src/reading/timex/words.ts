// The text as words and signs, each with what the language knows of it; the rules for time expressions read these.
//
// A scanner of its own, because time needs "mid-1990s", "9:30" and "Nov." in pieces where grammar wants them whole.

import { entryOf, type LexiconEntry, PLAIN } from './lexicon.ts';

export type Word = {
  readonly kind: 'letters' | 'digits' | 'sign' | 'break';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No blank before it. */
  readonly glued: boolean;
  readonly capital: boolean;
  readonly entry: LexiconEntry;
};

/** What stands beyond the ends of the text and between paragraphs: no rule reads across it. */
const BREAK: Word = {
  kind: 'break',
  text: '\n',
  start: 0,
  end: 0,
  glued: false,
  capital: false,
  entry: PLAIN,
};

const LETTERS = 1;
const DIGITS = 2;
const BLANK = 3;
const SIGN = 4;

function classOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0x2c00) return LETTERS;
  if (code >= 48 && code <= 57) return DIGITS;
  if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028) return BLANK;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || code === 0xd7 || code === 0xf7) return SIGN;
  return LETTERS;
}

/** All words and signs of the text in order, with a break wherever a blank line parts two of them. Linear in the text. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let lineBreaks = 0;
  let glued = false;
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === BLANK) {
      if (text.charCodeAt(i) === 10) lineBreaks += 1;
      glued = false;
      i += 1;
      continue;
    }
    if (lineBreaks > 1) words.push({ ...BREAK, start: i, end: i });
    lineBreaks = 0;
    if (isAddress(text, i)) {
      words.push({ ...BREAK, start: i, end: i });
      while (i < text.length && classOf(text.charCodeAt(i)) !== BLANK) i += 1;
      continue;
    }
    const start = i;
    i += 1;
    if (kind !== SIGN) while (i < text.length && classOf(text.charCodeAt(i)) === kind) i += 1;
    words.push(wordOf(text, start, i, kind, glued));
    glued = true;
  }
  return words;
}

/** A web address is no prose: its figures are no dates of the story. */
function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 104 || code === 72) && /^https?:\/\//i.test(text.slice(at, at + 8));
}

function wordOf(text: string, start: number, end: number, kind: number, glued: boolean): Word {
  const raw = text.slice(start, end);
  if (kind === DIGITS) return { kind: 'digits', text: raw, start, end, glued, capital: false, entry: PLAIN };
  if (kind === SIGN) return { kind: 'sign', text: plainSign(raw), start, end, glued, capital: false, entry: PLAIN };
  const lower = raw.toLowerCase();
  return { kind: 'letters', text: lower, start, end, glued, capital: raw[0] !== lower[0], entry: entryOf(lower) };
}

/** Every dash as "-", every single quote as "'". */
function plainSign(sign: string): string {
  if (sign === '–' || sign === '—' || sign === '‑' || sign === '‐' || sign === '−') return '-';
  if (sign === '’' || sign === '‘' || sign === '`') return "'";
  return sign;
}

/** The word at an index, a break beyond the ends. */
export function at(words: readonly Word[], index: number): Word {
  return words[index] ?? BREAK;
}

/** Does the word at `index` read so (lower case)? */
export function is(words: readonly Word[], index: number, text: string): boolean {
  return words[index]?.text === text;
}

/** The index after the given words, one after the other; undefined where they do not stand there. */
export function after(words: readonly Word[], index: number, ...texts: readonly string[]): number | undefined {
  for (let k = 0; k < texts.length; k += 1) if (words[index + k]?.text !== texts[k]) return undefined;
  return index + texts.length;
}

/** The index after an optional word. */
export function skip(words: readonly Word[], index: number, text: string): number {
  return words[index]?.text === text ? index + 1 : index;
}
