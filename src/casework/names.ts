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

/** A name with the forms it is compared by, worked out once where many are compared. */
export type NameForms = {
  readonly text: string;
  readonly plain: string;
  readonly words: readonly string[];
  /** Its letters where it looks like an acronym ("F.S.B." is `FSB`). */
  readonly acronym?: string;
  /** First letters of its words, with and without the small ones. */
  readonly initials: readonly string[];
};

export function formsOf(text: string): NameForms {
  const plain = plainName(text);
  const letters = text.replace(/\./g, '');
  const words = text.split(/[\s-]+/).filter((word) => word !== '');
  const great = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return {
    text,
    plain,
    words: plain.split(' '),
    ...(ACRONYM.test(letters) && { acronym: letters }),
    initials: [initialsOf(words), initialsOf(great)],
  };
}

/**
 * How `a` and `b`, two names of the given type, go together: `same` but for spelling marks; one `longer` form of the other
 * ("Viktor Bout", "Viktor Anatolyevich Bout"); one only the `surname` of the other. `undefined`: no ground to join.
 */
export function matchNames(type: EntityType, a: string, b: string): NameMatch | undefined {
  return matchForms(type, formsOf(a), formsOf(b));
}

/** As `matchNames`, for names whose forms are known. */
export function matchForms(type: EntityType, a: NameForms, b: NameForms): NameMatch | undefined {
  if (a.plain === '' || b.plain === '') return undefined;
  if (a.plain === b.plain) return 'same';
  if (type !== 'person') return isAcronymOf(a, b) || isAcronymOf(b, a) ? 'same' : undefined;
  return a.plain.length < b.plain.length ? matchPeople(a.words, b.words) : matchPeople(b.words, a.words);
}

function matchPeople(short: readonly string[], long: readonly string[]): NameMatch | undefined {
  if (short.length === 1) return long.at(-1) === short[0] ? 'surname' : undefined;
  const firstAgrees = short[0] === long[0];
  const rest = long.slice(1);
  return firstAgrees && short.slice(1).every((word) => rest.includes(word)) ? 'longer' : undefined;
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la']);

const ACRONYM = /^\p{Lu}{2,8}$/u;

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Is the one made of the first letters of the other's words ("FSB", "Federal Security Bureau")? */
function isAcronymOf({ acronym }: NameForms, { initials }: NameForms): boolean {
  return acronym !== undefined && initials.includes(acronym);
}
