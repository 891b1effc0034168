// "last", "this coming", "the previous" before a day or a season: which of the like ones is meant.

import type { When } from '../meaning.ts';
import { at, skip, type Word } from '../words.ts';

/** "last", "this coming", "the previous": which of the like days. */
export function readSide(words: readonly Word[], index: number): { readonly when: When; readonly end: number } {
  const start = skip(words, index, 'the');
  const { side, toldSide } = at(words, start).entry;
  if (toldSide !== undefined) return { when: { side: toldSide, origin: 'told' }, end: start + 1 };
  if (side === undefined || (start > index && side === 'this')) return { when: {}, end: index };
  const second = at(words, start + 1).entry.side;
  if (side === 'this' && second !== undefined) return { when: { side: second }, end: start + 2 };
  return { when: { side }, end: start + 1 };
}
