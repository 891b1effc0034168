// Figures told in a sentence: how many of what, with how close they are meant.

import { COUNTED_PEOPLE } from '../../languages/en/fact-words.ts';
import { boundBefore, NUMBER, numberOf } from '../terms/numbers.ts';

/** `unit`: the noun counted, in the singular and lower case, or a currency's sign; `people` whatever people they are. Offsets into the sentence. */
export type Figure = {
  readonly value: number;
  readonly unit: string;
  readonly bound?: 'at least' | 'at most' | 'about';
  readonly start: number;
  readonly end: number;
};

const FOUND = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])([$€£¥₹])?(${NUMBER})(?![\\p{L}\\p{N}]|[.,]\\d|(?:st|nd|rd|th)\\b)`,
  'giu',
);
/** The noun may stand behind "more", "other" and the like; "of" leads to a part of something else. */
const NOUN = /^[ -](?:(?:more|other|additional|further|new|separate|alleged)\s)*(\p{Ll}[\p{L}’']*)/u;
const AGE = /^[ -]years?[ -]old\b/i;
const BARE_VERB = /^(?:were|was|had|have|has|are|is|died|remain)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** No things that are counted; "in 12 of the" counts what follows, and is not read. */
const NO_UNIT = /^(?:of|to|and|or|in|on|at|by|from|for|with|per|percent|p|am|pm|the|a|an)$/;

/** The figures of a sentence, in order; years of the calendar, ages and times of day are none. */
export function figuresIn(sentence: string): readonly Figure[] {
  return [...sentence.matchAll(FOUND)].flatMap((match): Figure[] => {
    const [all, sign, number = ''] = match;
    const value = numberOf(number);
    const after = sentence.slice(match.index + all.length);
    if (value === undefined || /^(?:an?|one)$/i.test(number) || YEAR.test(number) || AGE.test(after)) return [];
    const unit = sign ?? unitOf(after);
    if (unit === undefined) return [];
    const bound = boundBefore(sentence.slice(0, match.index));
    return [{ value, unit, ...(bound && { bound }), start: match.index, end: match.index + all.length }];
  });
}

function unitOf(after: string): string | undefined {
  const noun = NOUN.exec(after)?.[1]?.toLowerCase();
  if (noun === undefined || NO_UNIT.test(noun)) return undefined;
  if (COUNTED_PEOPLE.test(noun) || BARE_VERB.test(noun)) return 'people';
  return noun.replace(/(?:['’]s?|s['’]?)$/u, '');
}

/** How two figures of one unit go together. */
export type FigureMatch = 'same' | 'rounding' | 'apart';

/** A figure that is said to be about so many may miss by this part of it. */
const ABOUT = 0.15;
/** A round figure may stand for one that differs by this part of it, though nothing says "about". */
const ROUNDED = 0.025;
/** "At least 30" is said of 31 and not of 90. */
const LEAST_STANDS_FOR = 1.34;

export function matchFigures(a: Figure, b: Figure): FigureMatch {
  if (a.value === b.value) return 'same';
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  const apart = (more.value - less.value) / more.value;
  if ((a.bound === 'about' || b.bound === 'about') && apart <= ABOUT) return 'rounding';
  if (less.bound === 'at least' && more.value <= less.value * LEAST_STANDS_FOR) return 'rounding';
  if (more.bound === 'at most' && more.value <= less.value * LEAST_STANDS_FOR) return 'rounding';
  const oneIsRound = digitsOf(a.value) <= 2 !== digitsOf(b.value) <= 2;
  return oneIsRound && apart <= ROUNDED ? 'rounding' : 'apart';
}

/** Digits that are not zeros at the end: 1 for 2,000,000, 4 for 1,985,000. */
function digitsOf(value: number): number {
  return String(value).replace('.', '').replace(/0+$/, '').length;
}
