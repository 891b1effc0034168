// What the tagger and the parser look at in a word, as integers: worked out once for each form of a text.

import type { Token } from '../core/analysis.ts';
import { hashText } from '../learning/hashing.ts';
import { CLOSES, OPENS } from './quote-marks.ts';

/** Parallel to the tokens; all but `forms` are hashes. Case, digits, and the many faces of quotation marks and dashes are evened out. */
export type WordTable = {
  /** The form that the tag dictionary knows. */
  readonly forms: readonly string[];
  readonly lower: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** NO_LETTER, LOWER, CAPITAL or UPPER, by the first letters of the word. */
  readonly casing: Int32Array;
};

const NO_LETTER = 0;
export const LOWER = 1;
export const CAPITAL = 2;
export const UPPER = 3;

const OPENING = '``';
const CLOSING = "''";
const EVENED: ReadonlyMap<string, string> = new Map([
  ['—', '--'],
  ['–', '--'],
  ['―', '--'],
  ['---', '--'],
  ['…', '...'],
  ['. . .', '...'],
  ['....', '...'],
]);

/** `sides` as quoteSides gives them. */
export function wordTable(tokens: readonly Token[], sides: Uint8Array): WordTable {
  const size = tokens.length;
  const forms = tokens.map(({ text }, index) => normalForm(text, sides[index]!));
  const columns = Array.from({ length: 7 }, () => new Int32Array(size));
  const [lower, suffix3, suffix2, suffix1, prefix3, shape, casing] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const seen = new Map<string, number>();
  for (let index = 0; index < size; index++) {
    const form = forms[index]!;
    const known = seen.get(form);
    if (known !== undefined) {
      for (const column of columns) column[index] = column[known]!;
      continue;
    }
    seen.set(form, index);
    const plain = lowerWithoutDigits(form);
    lower[index] = hashText(plain);
    suffix3[index] = hashText(plain, Math.max(0, plain.length - 3));
    suffix2[index] = hashText(plain, Math.max(0, plain.length - 2));
    suffix1[index] = hashText(plain, Math.max(0, plain.length - 1));
    prefix3[index] = hashText(plain, 0, Math.min(plain.length, 3));
    shape[index] = shapeOf(form);
    casing[index] = casingOf(form);
  }
  return { forms, lower, suffix3, suffix2, suffix1, prefix3, shape, casing };
}

function normalForm(word: string, side: number): string {
  if (side === OPENS) return word === "'" || word === '‘' || word === '’' ? '`' : OPENING;
  if (side === CLOSES) return word === "'" || word === '’' ? "'" : CLOSING;
  const code = word.charCodeAt(0);
  if (code < 0x80 && code !== 0x2e && code !== 0x2d && !word.includes('’')) return word;
  return EVENED.get(word) ?? word.replaceAll('’', "'");
}

function lowerWithoutDigits(form: string): string {
  const lower = form.toLowerCase();
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
}

/** Sorts of characters in the order in which they first change, as in "Xx-Xx" for "Coca-Cola", packed into one integer. */
function shapeOf(form: string): number {
  let shape = form.length > 1 ? 1 : 2;
  let last = 0;
  for (let at = 0; at < form.length && at < 24; at++) {
    const sort = sortOf(form.charCodeAt(at), form, at);
    if (sort !== last) shape = (Math.imul(shape, 8) + sort) | 0;
    last = sort;
  }
  return shape;
}

function casingOf(form: string): number {
  const first = sortOf(form.charCodeAt(0), form, 0);
  if (first === 1) return LOWER;
  if (first !== 2) return NO_LETTER;
  return form === form.toUpperCase() ? UPPER : CAPITAL;
}

function sortOf(code: number, form: string, at: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  if (code === 0x2e) return 4;
  if (code === 0x2d) return 5;
  if (code < 0x80) return 6;
  const letter = form.charAt(at);
  if (letter.toLowerCase() !== letter) return 2;
  return letter.toUpperCase() !== letter ? 1 : 7;
}
