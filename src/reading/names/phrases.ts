// Names of several words that are known beforehand: countries, their people and their capitals.

import { COUNTRIES, REGIONS } from '../../languages/en/countries.ts';

/** What a known phrase names. */
const PHRASE = { none: 0, country: 1, people: 2, city: 3 } as const;

type Phrase = { readonly words: readonly string[]; readonly kind: number };

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

/**
 * For each word 0 where no known phrase covers it, else kind * 2 at the phrase's first word and kind * 2 + 1 at its others. The longest
 * phrase wins. `lower` are the words in lower case.
 */
export function knownPhrases(lower: readonly string[]): Uint8Array {
  const marks = new Uint8Array(lower.length);
  for (let at = 0; at < lower.length; at += 1) {
    const found = BY_FIRST.get(lower[at]!)?.find(({ words }) => words.every((word, i) => lower[at + i] === word));
    if (!found) continue;
    marks.fill(found.kind * 2 + 1, at, at + found.words.length);
    marks[at] = found.kind * 2;
    at += found.words.length - 1;
  }
  return marks;
}

function byFirstWord(): Map<string, Phrase[]> {
  const all: Phrase[] = [
    ...COUNTRIES.flatMap(({ names, people, capitals }) => [
      ...names.map((name) => phrase(name, PHRASE.country)),
      ...people.map((name) => phrase(name, PHRASE.people)),
      ...capitals.map((name) => phrase(name, PHRASE.city)),
    ]),
    ...REGIONS.map((name) => phrase(name, PHRASE.city)),
  ].filter(({ words }) => words.length > 1);
  const map = new Map<string, Phrase[]>();
  for (const one of all.sort((a, b) => b.words.length - a.words.length))
    map.set(one.words[0]!, [...(map.get(one.words[0]!) ?? []), one]);
  return map;
}

function phrase(name: string, kind: number): Phrase {
  return { words: name.toLowerCase().split(' '), kind };
}
