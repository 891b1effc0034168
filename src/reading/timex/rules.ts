// All rules in the one order in which they are tried, and the reading of a text with them.

import { FESTIVALS } from '../../languages/en/festivals.ts';
import { POSITION_NOUNS, QUANTITY_PHRASES, REFERENCE_PHRASES } from '../../languages/en/time-leaders.ts';
import { PLAIN } from './lexicon.ts';
import type { Expression } from './meaning.ts';
import { readClocks, readPartsOf } from './rules/clock.ts';
import { readDays, readSharedMonth } from './rules/days.ts';
import { readDayWords, readSidedUnits, readTheUnit, readToldUnits } from './rules/deictic.ts';
import { readDistances, readYearEarlier } from './rules/distances.ts';
import { readDurations } from './rules/durations.ts';
import { readEras } from './rules/eras.ts';
import { readModified } from './rules/modifiers.ts';
import { readMonths, readYears } from './rules/months.ts';
import { readPeriods } from './rules/periods.ts';
import { readReferences } from './rules/references.ts';
import { readFestivals, readSeasons } from './rules/seasons.ts';
import { readSets } from './rules/sets.ts';
import { readStretches } from './rules/stretches.ts';
import { readWeekdays } from './rules/weekdays.ts';
import type { Word } from './words.ts';

type Rule = (words: readonly Word[], index: number) => readonly Expression[];

/** The reading that takes most words wins; of two that take as many, the earlier rule. */
const RULES: readonly Rule[] = [
  readDays,
  readSharedMonth,
  readClocks,
  readPartsOf,
  readMonths,
  readWeekdays,
  readPeriods,
  readEras,
  readSeasons,
  readFestivals,
  readYears,
  readDayWords,
  readSets,
  readYearEarlier,
  readDistances,
  readDurations,
  readStretches,
  readSidedUnits,
  readToldUnits,
  readTheUnit,
  readReferences,
];

const NONE: readonly Expression[] = [];

/** Words that open an expression though they say no time themselves. */
const OPENERS = new Set([
  ...[
    'a',
    'an',
    'the',
    'that',
    'another',
    'half',
    'in',
    'every',
    'each',
    'once',
    'twice',
    'thrice',
    'fiscal',
    'financial',
    'fy',
  ],
  ...[
    'q',
    'h',
    'noon',
    'midday',
    'midnight',
    'early',
    'earlier',
    'late',
    'later',
    'mid',
    "'",
    'tonight',
    'today',
    'yesterday',
  ],
  ...[
    'tomorrow',
    'final',
    'latter',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
  ],
  ...Object.keys(POSITION_NOUNS),
  ...QUANTITY_PHRASES.map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...Object.keys(REFERENCE_PHRASES).map((phrase) => phrase.split(' ')[0] ?? ''),
  ...Object.keys(FESTIVALS).map((name) => /^[a-z]+/.exec(name)?.[0] ?? ''),
]);

function mayOpen(word: Word): boolean {
  if (word.kind === 'digits') return true;
  if (word.kind === 'break') return false;
  return word.entry !== PLAIN || OPENERS.has(word.text);
}

function readPlain(words: readonly Word[], index: number): readonly Expression[] {
  let best = NONE;
  let bestEnd = index;
  for (const rule of RULES) {
    const found = rule(words, index);
    const end = found[0]?.end ?? index;
    if (end > bestEnd) {
      best = found;
      bestEnd = end;
    }
  }
  return best;
}

function readOne(words: readonly Word[], index: number): readonly Expression[] {
  const plain = readPlain(words, index);
  const modified = readModified(words, index, readPlain);
  return (modified[0]?.end ?? 0) > (plain[0]?.end ?? 0) ? modified : plain;
}

/** Every time expression of the words, in order, none overlapping another. Each rule looks ahead a bounded way: linear time. */
export function readExpressions(words: readonly Word[]): Expression[] {
  const expressions: Expression[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    const found = word === undefined || !mayOpen(word) ? NONE : readOne(words, i);
    for (const one of found) expressions.push(one);
    i = Math.max(i + 1, found.at(-1)?.end ?? 0);
  }
  return expressions;
}
