// One look-up for all that a language knows of a word of time, so that the rules ask each word only once.

import { CARDINALS } from '../../languages/en/number-words.ts';
import {
  DAY_PARTS,
  DECADES,
  FREQUENCIES,
  MONTHS,
  MULTIPLIERS,
  ORDINALS,
  REFERENCES,
  SEASONS,
  SIDES,
  TOLD_SIDES,
  UNITS,
  type Unit,
  VAGUE_COUNTS,
  WEEKDAYS,
  ZONES,
} from '../../languages/en/time-words.ts';

export type Side = 'last' | 'this' | 'next';

/** Every field of every entry is present, so that all have one shape. */
export type LexiconEntry = {
  readonly month: number;
  readonly weekday: number;
  readonly unit: Unit | undefined;
  readonly season: string | undefined;
  readonly part: string | undefined;
  readonly cardinal: number;
  readonly multiplier: number;
  readonly ordinal: number;
  readonly decade: number;
  readonly vague: boolean;
  readonly frequency: string | undefined;
  readonly reference: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | undefined;
  readonly side: Side | undefined;
  readonly toldSide: Side | undefined;
  readonly zone: number | undefined;
};

/** What is known of a word that has nothing to do with time; numbers absent are -1. */
export const PLAIN: LexiconEntry = {
  month: -1,
  weekday: -1,
  unit: undefined,
  season: undefined,
  part: undefined,
  cardinal: -1,
  multiplier: -1,
  ordinal: -1,
  decade: -1,
  vague: false,
  frequency: undefined,
  reference: undefined,
  side: undefined,
  toldSide: undefined,
  zone: undefined,
};

const LEXICON = new Map<string, LexiconEntry>();

function learn<Value>(table: Readonly<Record<string, Value>>, field: keyof LexiconEntry): void {
  for (const [word, value] of Object.entries(table))
    LEXICON.set(word, { ...(LEXICON.get(word) ?? PLAIN), [field]: value });
}

learn(MONTHS, 'month');
learn(WEEKDAYS, 'weekday');
learn(UNITS, 'unit');
learn(SEASONS, 'season');
learn(DAY_PARTS, 'part');
learn(CARDINALS, 'cardinal');
learn(MULTIPLIERS, 'multiplier');
learn(ORDINALS, 'ordinal');
learn(DECADES, 'decade');
learn(Object.fromEntries(VAGUE_COUNTS.map((word) => [word, true])), 'vague');
learn(FREQUENCIES, 'frequency');
learn(REFERENCES, 'reference');
learn(SIDES, 'side');
learn(TOLD_SIDES, 'toldSide');
learn(ZONES, 'zone');

/** What the language knows of a word in lower case. */
export function entryOf(lower: string): LexiconEntry {
  return LEXICON.get(lower) ?? PLAIN;
}
