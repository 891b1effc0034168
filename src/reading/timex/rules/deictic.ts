// Days and stretches named from the day of speaking or from the day last told: "yesterday", "last week", "that year", "the same day".

import type { Unit } from '../../../languages/en/time-words.ts';
import type { Expression, Meaning, Origin } from '../meaning.ts';
import { readPart } from '../readers.ts';
import { after, at, is, skip, type Word } from '../words.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;
const LESS_SURE = 0.85;

const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const STEPS = { last: -1, this: 0, next: 1 } as const;
/** Units of which there is one "this" or "last" on a calendar. */
const CALENDAR_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade', 'century']);

const shift = (unit: Unit, by: number, from: Origin): Meaning => ({ kind: 'shift', unit, by, from });

/** "yesterday", "tomorrow morning", "tonight", "the day before yesterday". */
export function readDayWords(words: readonly Word[], index: number): readonly Expression[] {
  const beyond = readBeyond(words, index);
  if (beyond !== undefined) return [beyond];
  const { text } = at(words, index);
  const by = at(words, index).kind === 'letters' && Object.hasOwn(DAY_WORDS, text) ? DAY_WORDS[text] : undefined;
  if (by === undefined) return NONE;
  const day = shift('day', by, 'report');
  if (text === 'tonight')
    return [{ first: index, end: index + 1, meaning: { kind: 'part', part: 'NI', day }, sure: SURE }];
  const part = readPart(words, index + 1);
  if (part === undefined) return [{ first: index, end: index + 1, meaning: day, sure: SURE }];
  return [{ first: index, end: part.end, meaning: { kind: 'part', part: part.value, day }, sure: SURE }];
}

function readBeyond(words: readonly Word[], index: number): Expression | undefined {
  const start = skip(words, index, 'the');
  const before = after(words, start, 'day', 'before', 'yesterday');
  const behind = after(words, start, 'day', 'after', 'tomorrow');
  const end = before ?? behind;
  if (end === undefined) return undefined;
  return { first: index, end, meaning: shift('day', before === undefined ? 2 : -2, 'report'), sure: SURE };
}

/** "last week", "this month", "next year", "last night", "this morning", "this past spring" without its season. */
export function readSidedUnits(words: readonly Word[], index: number): readonly Expression[] {
  const { side } = at(words, index).entry;
  if (side === undefined) return NONE;
  const second = side === 'this' ? at(words, index + 1).entry.side : undefined;
  const start = second === undefined ? index + 1 : index + 2;
  const step = STEPS[second ?? side];
  const { unit, part } = at(words, start).entry;
  if (unit !== undefined && CALENDAR_UNITS.has(unit) && !at(words, start).text.endsWith('s'))
    return isBareDay(unit, step) ? NONE : [sided(index, start + 1, unit, step)];
  if (part === undefined || step > 0) return NONE;
  const day = shift('day', step, 'report');
  return [{ first: index, end: start + 1, meaning: { kind: 'part', part, day }, sure: SURE }];
}

/** "last day" and "next day" speak of a story, not of the report's yesterday. */
function isBareDay(unit: Unit, step: number): boolean {
  return unit === 'day' && step !== 0;
}

function sided(first: number, end: number, unit: Unit, step: number): Expression {
  return { first, end, meaning: shift(unit, step, 'report'), sure: SURE };
}

/** "the same day", "that year", "the next day", "the following month", "the previous year", "that night", "the day before". */
export function readToldUnits(words: readonly Word[], index: number): readonly Expression[] {
  const the = is(words, index, 'the');
  const that = is(words, index, 'that');
  if (!the && !that) return NONE;
  const same = that && is(words, index + 1, 'same') ? index + 2 : index + 1;
  const step = that ? 0 : toldStep(words, same);
  if (step === undefined) return the ? readTrailing(words, index) : NONE;
  const start = that ? same : same + 1;
  const { unit, part } = at(words, start).entry;
  const plural = at(words, start).text.endsWith('s');
  if (unit !== undefined && CALENDAR_UNITS.has(unit) && !plural)
    return [{ first: index, end: start + 1, meaning: shift(unit, step, 'told'), sure: LESS_SURE }];
  if (part === undefined) return NONE;
  const day = shift('day', step, 'told');
  return [{ first: index, end: start + 1, meaning: { kind: 'part', part, day }, sure: LESS_SURE }];
}

function toldStep(words: readonly Word[], index: number): number | undefined {
  const { toldSide, side } = at(words, index).entry;
  if (toldSide !== undefined) return STEPS[toldSide];
  const next = at(words, index + 1);
  return side === 'next' && (next.text === 'day' || next.entry.part !== undefined) ? 1 : undefined;
}

/** "the day before", "the year after", "the day after", where nothing follows that it could be before or after of. */
function readTrailing(words: readonly Word[], index: number): readonly Expression[] {
  const { unit } = at(words, index + 1).entry;
  const { text } = at(words, index + 2);
  const step = text === 'before' ? -1 : text === 'after' || text === 'following' ? 1 : undefined;
  if (unit === undefined || step === undefined || !['day', 'week', 'month', 'year'].includes(unit)) return NONE;
  if (at(words, index + 1).text.endsWith('s')) return NONE;
  const next = at(words, index + 3);
  if (next.kind === 'letters' && next.text !== 'and' && next.text !== 'but') return NONE;
  return [{ first: index, end: index + 3, meaning: shift(unit, step, 'told'), sure: LESS_SURE }];
}

/** "the weekend"; "the year" where a business year is told of: "the first nine months of the year", "a high for the year". */
export function readTheUnit(words: readonly Word[], index: number): readonly Expression[] {
  const weekend = after(words, index, 'the', 'weekend');
  if (weekend !== undefined) return [sided(index, weekend, 'weekend', 0)];
  const year = after(words, index, 'the', 'year');
  if (year === undefined || !['of', 'for', 'during'].includes(at(words, index - 1).text)) return NONE;
  const next = at(words, year);
  return next.kind === 'letters' && next.text !== 'of' ? NONE : [sided(index, year, 'year', 0)];
}
