// Words around a time that move it within its stretch or blur it: "early March", "the end of the year", "nearly two years", "year-end".

import { POSITION_NOUNS, POSITION_WORDS, QUANTITY_PHRASES } from '../../../languages/en/time-leaders.ts';
import type { Expression, Meaning } from '../meaning.ts';
import { after, at, is, skip, type Word } from '../words.ts';

/** Reads one expression of whatever kind at an index. */
export type Inner = (words: readonly Word[], index: number) => readonly Expression[];

const NONE: readonly Expression[] = [];
const SURE = 0.85;

/** An expression with a modifier before it, the modifier in its span and its `mod`. */
export function readModified(words: readonly Word[], index: number, inner: Inner): readonly Expression[] {
  const word = at(words, index);
  if (word.kind !== 'letters') return NONE;
  return (
    readYearEnd(words, index) ??
    readPosition(words, index, inner) ??
    readNoun(words, index, inner) ??
    readQuantity(words, index, inner) ??
    NONE
  );
}

function modified(first: number, found: readonly Expression[], mod: string): readonly Expression[] | undefined {
  const [one, ...rest] = found;
  return one === undefined ? undefined : [{ ...one, first, mod: one.mod ?? mod }, ...rest];
}

/** "early March", "mid-1990s", "late in 1998", "earlier this year", "later that day". */
function readPosition(words: readonly Word[], index: number, inner: Inner): readonly Expression[] | undefined {
  const { text } = at(words, index);
  const mod = Object.hasOwn(POSITION_WORDS, text) ? POSITION_WORDS[text] : undefined;
  if (mod === undefined) return undefined;
  const dash = skip(words, index + 1, '-');
  const start = is(words, dash, 'in') || is(words, dash, 'on') ? dash + 1 : dash;
  const found = inner(words, start);
  const kind = found[0]?.meaning.kind;
  if (kind === undefined || !movable(found[0]?.meaning)) return undefined;
  if (text.endsWith('er') && kind !== 'shift') return undefined;
  return modified(index, found, mod);
}

function movable(meaning: Meaning | undefined): boolean {
  if (meaning === undefined || meaning.kind === 'clock' || meaning.kind === 'day') return false;
  return meaning.kind !== 'value' || (meaning.type === 'DATE' && !meaning.value.endsWith('REF'));
}

/** "the end of May", "the middle of the week", "beginning of 2010", "a good part of 1990". */
function readNoun(words: readonly Word[], index: number, inner: Inner): readonly Expression[] | undefined {
  const start = skip(words, index, 'the');
  const { text } = at(words, start);
  if (!Object.hasOwn(POSITION_NOUNS, text) || !is(words, start + 1, 'of')) return undefined;
  const found = inner(words, start + 2);
  const whole = movable(found[0]?.meaning) ? found : theUnit(words, start + 2);
  return modified(index, whole, POSITION_NOUNS[text] ?? 'END');
}

/** "the year", "the month" where only the story tells which. */
function theUnit(words: readonly Word[], index: number): readonly Expression[] {
  const { unit } = at(words, index + 1).entry;
  if (
    !is(words, index, 'the') ||
    unit === undefined ||
    !['day', 'week', 'month', 'year', 'decade', 'century'].includes(unit)
  )
    return NONE;
  return [{ first: index, end: index + 2, meaning: { kind: 'shift', unit, by: 0, from: 'told' }, sure: SURE }];
}

/** "year-end", "year end", "the year's end". */
function readYearEnd(words: readonly Word[], index: number): readonly Expression[] | undefined {
  if (!is(words, index, 'year')) return undefined;
  const end =
    after(words, index + 1, '-', 'end') ?? after(words, index + 1, 'end') ?? after(words, index + 1, "'", 's', 'end');
  if (end === undefined) return undefined;
  return [{ first: index, end, meaning: { kind: 'day', month: 12, day: 31 }, sure: SURE }];
}

/** "nearly two years ago", "at least 72 hours", "around 7:15 p.m.". */
function readQuantity(words: readonly Word[], index: number, inner: Inner): readonly Expression[] | undefined {
  for (const [phrase, mod] of QUANTITY_PHRASES) {
    const end = after(words, index, ...(PHRASES.get(phrase) ?? []));
    if (end === undefined) continue;
    const found = inner(words, end);
    const meaning = found[0]?.meaning;
    const length = meaning?.kind === 'value' && meaning.type === 'DURATION';
    if (meaning === undefined || !(length || meaning.kind === 'shift' || meaning.kind === 'clock')) return undefined;
    return modified(index, found, mod);
  }
  return undefined;
}

const PHRASES = new Map(QUANTITY_PHRASES.map(([phrase]) => [phrase, phrase.split(' ')]));
