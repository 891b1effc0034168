// One telling of an event with what is compared in two of them: its words, the words around it, names, numbers, and the report it stands in.

import type { Span } from '../../core/span.ts';
import { baseForm } from '../../languages/en/base-forms.ts';
import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { type StoryTerms, termOf } from '../stories/terms.ts';

/** A word's vector, each of length 1 and of one width; `undefined` for a word that has none. */
export type VectorOf = (word: string) => Float32Array | undefined;

/** Where an event is told. `ordinal`: number of the sentence in its report, from 0. */
export type Place = {
  readonly id: string;
  readonly report: string;
  readonly text: string;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly ordinal: number;
};

/** Terms with how rare they are, and the direction of their vectors together. */
type Around = { readonly terms: ReadonlyMap<string, number>; readonly vector: Float32Array | undefined };

export type EventTelling = Pick<Place, 'id' | 'report' | 'ordinal'> & {
  /** Base form of the word that says most of what happened. */
  readonly base: string;
  readonly key: string;
  readonly words: string;
  readonly terms: ReadonlySet<string>;
  readonly rarity: number;
  readonly vector: Float32Array | undefined;
  readonly sentence: Around;
  readonly before: Around;
  readonly after: Around;
  readonly names: ReadonlySet<string>;
  readonly namesBefore: ReadonlySet<string>;
  readonly namesAfter: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly story: StoryTerms;
};

const WORD = /[\p{L}\p{N}]+/gu;
/** Words on each side that are looked at as nearest. */
const NEAR = 6;
/** Logarithmic rarity of a word that no report of the count has. */
export const RAREST = Math.log(2001 / 0.5);
const LEAST_RARITY = 1.2;

/** @param story terms of the whole report */
export function tellingOf(place: Place, story: StoryTerms, vectorOf: VectorOf): EventTelling {
  const { text, sentence, trigger, id, report, ordinal } = place;
  const before = wordsIn(text.slice(sentence.start, trigger.start));
  const after = wordsIn(text.slice(trigger.end, sentence.end));
  const own = wordsIn(text.slice(trigger.start, trigger.end));
  const bases = own.map(baseOf);
  const base = [...bases].sort((a, b) => rarityOf(termOf(b)) - rarityOf(termOf(a)))[0] ?? '';
  const around = (words: readonly string[]): Around => aroundOf(words, vectorOf);
  return {
    id,
    report,
    ordinal,
    base,
    key: termOf(base),
    words: bases.join(' '),
    terms: new Set(bases.map(termOf)),
    rarity: rarityOf(termOf(base)),
    vector: vectorOf(base),
    sentence: around([...before, ...after]),
    before: around(before.slice(-NEAR)),
    after: around(after.slice(0, NEAR)),
    names: namesIn([...before.slice(1), ...after]),
    namesBefore: namesIn(before),
    namesAfter: namesIn(after),
    numbers: new Set([...before, ...after].filter((word) => /^\d/.test(word))),
    story,
  };
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function baseOf(word: string): string {
  const lower = word.toLowerCase();
  return baseForm(lower, lower.endsWith('s') ? 'NNS' : 'VBD');
}

function rarityOf(term: string): number {
  return Math.log(2001 / (2000 * (COMMON_WORDS.get(term) ?? 0) + 0.5));
}

function namesIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(termOf));
}

function aroundOf(words: readonly string[], vectorOf: VectorOf): Around {
  const terms = new Map<string, number>();
  let sum: Float32Array | undefined;
  for (const word of words) {
    const rarity = rarityOf(termOf(word));
    if (rarity < LEAST_RARITY) continue;
    terms.set(termOf(word), rarity);
    const vector = vectorOf(word.toLowerCase());
    if (!vector) continue;
    sum ??= new Float32Array(vector.length);
    for (let d = 0; d < vector.length; d += 1) sum[d]! += vector[d]! * (rarity - 1);
  }
  return { terms, vector: sum && direction(sum) };
}

function direction(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
