// What a time expression says before it is known when it is said: the rules make these, resolve.ts turns them into TIMEX3 values.

import type { FestivalRule } from '../../languages/en/festivals.ts';
import type { Unit } from '../../languages/en/time-words.ts';
import type { Side } from './lexicon.ts';

/** From which day one counts: the report's own, or the one last told in the text. */
export type Origin = 'report' | 'told';

/**
 * `year` absent: to be found from the report's date or the story. `side`: "last", "this" or "next" one, from `origin` where that
 * is not the report. `yearShift`: "June last year" is -1.
 */
export type Meaning =
  | { readonly kind: 'value'; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }
  | ({ readonly kind: 'day'; readonly month: number; readonly day: number; readonly weekday?: number } & When)
  | ({ readonly kind: 'month'; readonly month: number } & When)
  | { readonly kind: 'year'; readonly year: number }
  | ({ readonly kind: 'weekday'; readonly weekday: number; readonly weekShift?: number } & When)
  | ({ readonly kind: 'season'; readonly season: string } & When)
  | ({ readonly kind: 'period'; readonly period: 'Q' | 'H'; readonly number?: number } & When)
  | ({ readonly kind: 'festival'; readonly rule: FestivalRule } & When)
  | Shift
  | { readonly kind: 'part'; readonly part: string; readonly day: Meaning }
  | { readonly kind: 'clock'; readonly time: string; readonly day?: Meaning };

/**
 * `by` units from `from`. `vague`: the text tells no count. `keeps`: as coarse as the quarter told before it ("a year earlier" in
 * an earnings report).
 */
type Shift = {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: Origin;
  readonly vague?: boolean;
  readonly keeps?: boolean;
};

export type When = {
  readonly year?: number;
  readonly yearShift?: number;
  readonly side?: Side;
  readonly origin?: Origin;
};

/** Words `[first, end)` read as a time expression. `sure` from 0 to 1: how seldom such words mean something else. */
export type Expression = {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: string;
  /** A time only where the tense looks ahead: "soon" in a story of the past is none. */
  readonly ahead?: true;
  readonly sure: number;
};

/** The TIMEX3 letter of a unit, with the T that marks those below a day. */
const UNIT_LETTERS: Readonly<Record<Unit, string>> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  weekend: '#WE',
  week: '#W',
  month: '#M',
  quarter: '#Q',
  year: '#Y',
  decade: '#E',
  century: '#C',
};

/** TIMEX3 period of a count of units: `P2W`, `PT30M`; `X` for a count that is not told. */
export function periodOf(count: number | 'X', unit: Unit): string {
  if (unit === 'decade' && count !== 'X') return `P${count * 10}Y`;
  if (unit === 'century' && count !== 'X') return `P${count * 100}Y`;
  return `P${UNIT_LETTERS[unit].replace('#', String(count))}`;
}
