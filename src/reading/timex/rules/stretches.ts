// Lengths told from a day: "the past two months", "the next few days", "the first nine months", "the six months ended", "the year ended".

import { type Expression, periodOf } from '../meaning.ts';
import { at, skip, type Word } from '../words.ts';
import { type Amount, readAmount } from './distances.ts';
import { isAge, lengthOf } from './durations.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.93;
const LESS_SURE = 0.8;
const OPENERS = new Set(['last', 'past', 'next', 'coming', 'first', 'following', 'previous', 'preceding', 'final']);

/** A length after "the", "the past", "the next", "the first". */
export function readStretches(words: readonly Word[], index: number): readonly Expression[] {
  const the = skip(words, index, 'the');
  const found = readCounted(words, index, the) ?? readOpened(words, index, the) ?? readBusinessYear(words, index, the);
  return found === undefined ? NONE : [found];
}

function length(first: number, end: number, value: string, sure: number): Expression {
  return { first, end, meaning: { kind: 'value', type: 'DURATION', value }, sure };
}

/** "the nine months", "the four days". */
function readCounted(words: readonly Word[], index: number, the: number): Expression | undefined {
  if (the === index || (at(words, the).kind !== 'digits' && at(words, the).entry.cardinal < 0)) return undefined;
  const amount = readAmount(words, the);
  if (amount === undefined || !isPlural(words, amount) || isAge(words, the, amount)) return undefined;
  return length(index, amount.end, lengthOf(amount), SURE);
}

function isPlural(words: readonly Word[], { joined, end, unit }: Amount): boolean {
  return !joined && unit !== 'weekend' && at(words, end - 1).text.endsWith('s');
}

/** "the past two months", "last few weeks", "the past year", "the coming months", "the next decade". */
function readOpened(words: readonly Word[], index: number, the: number): Expression | undefined {
  const { text } = at(words, the);
  if (!OPENERS.has(text)) return undefined;
  const article = ['a', 'an'].includes(at(words, the + 1).text);
  const amount = article ? undefined : readAmount(words, the + 1);
  if (amount !== undefined && !amount.joined && amount.unit !== 'weekend' && !isAge(words, index, amount))
    return length(index, amount.end, lengthOf(amount), amount.count === undefined ? LESS_SURE : SURE);
  const { unit } = at(words, the + 1).entry;
  if (unit === undefined || unit === 'weekend') return undefined;
  if (at(words, the + 1).text.endsWith('s')) return length(index, the + 2, periodOf('X', unit), LESS_SURE);
  const long = unit === 'decade' || unit === 'century';
  if (the === index || !(text === 'past' || (long && (text === 'last' || text === 'next')))) return undefined;
  return length(index, the + 2, periodOf(1, unit), SURE);
}

/** "for the year ended March 31": a length, whatever year it is. */
function readBusinessYear(words: readonly Word[], index: number, the: number): Expression | undefined {
  if (the === index || at(words, the).text !== 'year') return undefined;
  return ['ended', 'ending'].includes(at(words, the + 1).text) ? length(index, the + 1, 'P1Y', SURE) : undefined;
}
