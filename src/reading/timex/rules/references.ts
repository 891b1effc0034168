// Words for no day in particular: "now", "recently", "in recent months", "the future", "at present", "the time".

import { REFERENCE_PHRASES, type Reference } from '../../../languages/en/time-leaders.ts';
import type { Expression } from '../meaning.ts';
import { at, is, skip, type Word } from '../words.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.85;
const LESS_SURE = 0.7;

function reference(first: number, end: number, value: Reference, sure = SURE): Expression {
  return { first, end, meaning: { kind: 'value', type: 'DATE', value }, sure };
}

const BY_FIRST_WORD = new Map<string, { readonly words: readonly string[]; readonly value: Reference }[]>();
for (const [phrase, value] of Object.entries(REFERENCE_PHRASES)) {
  const words = phrase.split(' ');
  const list = BY_FIRST_WORD.get(words[0] ?? '') ?? [];
  list.push({ words, value });
  BY_FIRST_WORD.set(words[0] ?? '', list);
}

/** Vague references. "recent" and "future" take the unit after them: "recent months" is a past of some months. */
export function readReferences(words: readonly Word[], index: number): readonly Expression[] {
  const phrase = BY_FIRST_WORD.get(at(words, index).text)?.find(({ words: pieces }) =>
    pieces.every((piece, k) => is(words, index + k, piece)),
  );
  if (phrase !== undefined && endsPhrase(words, index + phrase.words.length))
    return [reference(index, index + phrase.words.length, phrase.value)];
  const the = skip(words, index, 'the');
  const word = at(words, the);
  const value = word.entry.reference;
  if (value === undefined) return NONE;
  if (word.text === 'recent' || word.text === 'future' || word.text === 'current')
    return readAdjective(words, index, the, value);
  if (the > index || isTurn(words, index) || (word.text === 'soon' && isComparison(words, index))) return NONE;
  const found = reference(index, index + 1, value);
  return [word.text === 'soon' ? { ...found, ahead: true } : found];
}

/** "as soon as", "soon after" count from something told beside them. */
function isComparison(words: readonly Word[], index: number): boolean {
  return is(words, index - 1, 'as') || is(words, index + 1, 'after');
}

/** "Now, ..." at the head of a sentence and "for now" only turn the talk. */
function isTurn(words: readonly Word[], index: number): boolean {
  return (
    at(words, index).text === 'now' &&
    ((at(words, index).capital && is(words, index + 1, ',')) || is(words, index - 1, 'for'))
  );
}

/** "in the past two months" and "the future of" say something else. */
function endsPhrase(words: readonly Word[], index: number): boolean {
  const { text, entry } = at(words, index);
  return (
    entry.unit === undefined &&
    entry.cardinal < 0 &&
    !entry.vague &&
    text !== 'of' &&
    at(words, index).kind !== 'digits'
  );
}

/** "recent days", "future quarters", "current"; "recent" and "future" before other words are no times of their own. */
function readAdjective(words: readonly Word[], index: number, the: number, value: Reference): readonly Expression[] {
  const next = at(words, the + 1);
  const { unit } = next.entry;
  if (unit !== undefined && next.text.endsWith('s')) return [reference(the, the + 2, value)];
  if (at(words, the).text !== 'current') return NONE;
  if (unit !== 'year') return [reference(the, the + 1, value, LESS_SURE)];
  return [{ first: index, end: the + 2, meaning: { kind: 'shift', unit, by: 0, from: 'report' }, sure: SURE }];
}
