// When two names may be the same person's or body's, and how sure that is.

import type { EntityType } from '../core/reading.ts';

const LEADING = /^(the|a|an|mr|mrs|ms|miss|dr|prof|sir|lord|lady)\.?\s+/;

/** Name in a form to compare by: lower case, without accents, marks, possessive and leading article or courtesy title. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(LEADING, '');
}

export type NameMatch = 'same' | 'longer' | 'surname';

/**
 * How `a` and `b`, two names of the given type, go together: `same` but for spelling marks; one `longer` form of the other
 * ("Viktor Bout", "Viktor Anatolyevich Bout"); one only the `surname` of the other. `undefined`: no ground to join.
 */
export function matchNames(type: EntityType, a: string, b: string): NameMatch | undefined {
  const plainA = plainName(a);
  const plainB = plainName(b);
  if (plainA === '' || plainB === '') return undefined;
  if (plainA === plainB) return 'same';
  if (type !== 'person') return isAcronymOf(a, b) || isAcronymOf(b, a) ? 'same' : undefined;
  const [short, long] = plainA.length < plainB.length ? [plainA, plainB] : [plainB, plainA];
  return matchPeople(short.split(' '), long.split(' '));
}

function matchPeople(short: readonly string[], long: readonly string[]): NameMatch | undefined {
  if (short.length === 1) return long.at(-1) === short[0] ? 'surname' : undefined;
  const firstAgrees = short[0] === long[0];
  const rest = long.slice(1);
  return firstAgrees && short.slice(1).every((word) => rest.includes(word)) ? 'longer' : undefined;
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la']);

/** Is `acronym` made of the first letters of `name`'s words ("FSB", "Federal Security Bureau")? */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (kept: readonly string[]): string =>
    kept
      .map((word) => word[0] ?? '')
      .join('')
      .toUpperCase();
  return (
    initials(words) === letters || initials(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))) === letters
  );
}
