// The words around a fact, by which two reports are known to speak of one thing, or of two.

import type { Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { ASKED, CONTRASTS, COUNTED_PEOPLE, RELATIONS } from '../../languages/en/fact-words.ts';
import { termOf } from '../stories/terms.ts';

/** Terms by how rare they are, 0 to 1; and who or what is named or described as acting or acted on. */
export type Context = {
  /** The first rare word: as a rule what the sentence is about. */
  readonly lead?: string;
  /** Words of `CONTRASTS`, by the line they stand in. */
  readonly contrasts: ReadonlyMap<number, string>;
  /** "Her brother": somebody else than who is named. */
  readonly ofRelation: boolean;
  readonly isAsked: boolean;
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
};

const WORD = /[\p{L}\p{N}]+/gu;
const LEAST_LETTERS = 3;
/** So rare a word may lead a sentence. */
const LEAST_RARITY = 0.5;
/** Logarithm of how rare an unseen word is taken to be. */
const RAREST = Math.log(1 / 0.02);

/** The context of a place in a sentence. Who says it, when, and the words at the place itself are left out: outlets may differ in them. */
export function contextOf(reading: Reading, sentence: Span, at: Span): Context {
  const { text } = reading;
  const inside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
  const saying = reading.quotations.flatMap(({ source, cue }) => [...source, ...cue]).filter(inside);
  const left = [at, ...saying, ...reading.timexes.filter(inside)];
  const words = [...text.slice(sentence.start, sentence.end).matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word, start: sentence.start + index, end: sentence.start + index + word.length }))
    .filter((word) => word.word.length >= LEAST_LETTERS && !left.some((span) => overlaps(span, word)));
  const named = reading.mentions.filter((mention) => inside(mention) && !left.some((span) => overlaps(span, mention)));
  const names = named.filter(({ kind }) => kind === 'name');
  const isNamed = (word: Span): boolean => names.some((name) => overlaps(name, word));
  const lead = words.map(({ word }) => word).find((word) => rarityOf(word) >= LEAST_RARITY);
  const unsaid = words.map(({ word }) => word).join(' ');
  const all = text.slice(sentence.start, sentence.end);
  return {
    ...(lead !== undefined && { lead: termOf(lead) }),
    contrasts: new Map(
      CONTRASTS.flatMap((line, i) =>
        words.filter(({ word }) => line.has(word.toLowerCase())).map(({ word }) => [i, word.toLowerCase()] as const),
      ),
    ),
    ofRelation: RELATIONS.test(unsaid),
    isAsked: ASKED.test(all),
    words: new Map(words.map(({ word }) => [termOf(word), rarityOf(word)])),
    names: new Set(words.filter(isNamed).map(({ word }) => termOf(word))),
    actors: new Set(
      named
        .filter(({ kind, type }) => kind === 'nominal' && type !== 'place')
        .map(({ start, end }) => text.slice(start, end).split(/\s+/).at(-1) ?? '')
        .filter((word) => !COUNTED_PEOPLE.test(word))
        .map(termOf),
    ),
  };
}

function rarityOf(word: string): number {
  const usual = COMMON_WORDS.get(termOf(word));
  return usual === undefined ? 1 : Math.min(1, -Math.log(usual) / RAREST);
}

/** The part of the poorer context that the other shares, 0 to 1. `unnamed`: of the words that are no names. */
export function sharedPart(a: Context, b: Context, unnamed = false): number {
  const weigh = (terms: ReadonlyMap<string, number>, counts: (term: string) => boolean): number =>
    [...terms].reduce((sum, [term, weight]) => {
      const left = unnamed && (a.names.has(term) || b.names.has(term));
      return sum + (!left && counts(term) ? weight : 0);
    }, 0);
  const least = Math.min(
    weigh(a.words, () => true),
    weigh(b.words, () => true),
  );
  return least === 0 ? (unnamed ? 1 : 0) : weigh(a.words, (term) => b.words.has(term)) / least;
}

/** Are they told of two things by a word: "the first blast" and "the second", "Renn" and "her brother", asked for and decided? */
export function contrasted(a: Context, b: Context): boolean {
  const differ = [...a.contrasts].some(([line, word]) => b.contrasts.has(line) && b.contrasts.get(line) !== word);
  const ledApart = a.lead !== undefined && b.lead !== undefined && !a.words.has(b.lead) && !b.words.has(a.lead);
  return differ || ledApart || a.ofRelation !== b.ofRelation || a.isAsked !== b.isAsked;
}

/** Names that only the one has and names that only the other has: two things, unless a name is told in another form. */
export function namesApart(a: Context, b: Context): boolean {
  return apart(a.names, b.names) || apart(a.actors, b.actors);
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((term) => !other.has(term));
  return only(a, b) && only(b, a);
}

export function namesShared(a: Context, b: Context): number {
  return [...a.names].filter((term) => b.names.has(term)).length;
}
