// Numbers in words and figures: "twenty-five", "2.5m", "seven and a half", "1,200".

import { BOUNDS, MULTIPLIERS, NUMBER_WORDS } from '../../languages/en/number-words.ts';

const WORDS = Object.entries(NUMBER_WORDS);
const oneOf = (fits: (value: number) => boolean): string =>
  WORDS.filter(([word, value]) => word !== 'a' && word !== 'an' && word !== 'dozen' && fits(value))
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');
const BELOW_HUNDRED = `(?:${oneOf((value) => value >= 20)})(?:[ -](?:${oneOf((value) => value < 10)})\\b)?|(?:${oneOf((value) => value < 20)})\\b`;
const TIMES = Object.keys(MULTIPLIERS)
  // Small, with a capital and in capitals: signs of currencies are told apart by case, so that the pattern is too.
  .flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .join('|');
const FIGURES = '\\d{1,3}(?:[,\\u00a0 ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const IN_WORDS = `(?:${BELOW_HUNDRED}|an?\\b)(?:[ -]dozen\\b|[ -]hundred\\b(?:[ -](?:and[ -])?(?:${BELOW_HUNDRED}))?)?|dozen\\b`;

/** Source of a regular expression for a number, without groups; "half a" and "a half" are not part of it. */
export const NUMBER = `(?:(?:${FIGURES})(?:[ -]?(?:${TIMES})\\b)?|(?:${IN_WORDS})(?:[ -](?:${TIMES})\\b)?)`;

const ONLY = new RegExp(`^(${NUMBER})$`, 'i');

/** The number that the words are; `undefined` where they are none. "a dozen" is 12, "two hundred and ten" 210. */
export function numberOf(words: string): number | undefined {
  const plain = words.trim().toLowerCase();
  if (!ONLY.test(plain)) return undefined;
  const figures = new RegExp(`^(?:${FIGURES})`).exec(plain)?.[0];
  if (figures !== undefined) {
    const times = MULTIPLIERS[plain.slice(figures.length).replace(/^[ -]/, '')] ?? 1;
    return rounded(Number(figures.replace(/[,\u00a0 ]/g, '')) * times);
  }
  return numberInWords(plain);
}

/** Words from left to right: units add up, "hundred" and the like multiply what stands before them. */
function numberInWords(plain: string): number {
  let total = 0;
  let part = 0;
  for (const word of plain.split(/[ -]+/)) {
    const times = MULTIPLIERS[word];
    if (word === 'and') continue;
    if (times === undefined) part = word === 'dozen' ? Math.max(1, part) * 12 : part + (NUMBER_WORDS[word] ?? 0);
    else if (times === 100) part = Math.max(1, part) * times;
    else {
      total += Math.max(1, part) * times;
      part = 0;
    }
  }
  return total + part;
}

/** Products of decimals carry dust: 2.3 million is 2300000, not 2299999.9999. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Does what stands before the number bound it? */
export function boundBefore(before: string): 'at least' | 'at most' | 'about' | undefined {
  return BOUNDS.find(([words]) => words.test(before))?.[1];
}
