// What the rest of a report tells of a word: "Mr Dolgov" in one paragraph helps with "Dolgov" in another. After the context
// aggregation of Chieu and Ng 2003 and of Ratinov and Roth 2009.

import { LIST, type Word } from './word.ts';

/** Signs around one place of a capitalised word; each is a bit of `Evidence.signs`. */
const SIGNS: readonly ((words: readonly Word[], at: number) => boolean)[] = [
  (words, at) => has(words[at - 1], LIST.courtesy),
  (words, at) => has(words[at - 1], LIST.office | LIST.person),
  (words, at) => has(words[at - 1], LIST.given),
  (words, at) => words[at - 1]?.capital === true,
  (words, at) => words[at + 1]?.capital === true,
  (words, at) => has(words[at - 1], LIST.in) && words[at + 1]?.capital !== true,
  (words, at) => has(words[at + 1], LIST.says) || has(words[at - 1], LIST.says),
  (words, at) => has(words[at + 1], LIST.body) && words[at + 1]?.capital === true,
  (words, at) => has(words[at + 1], LIST.firm),
  (words, at) => words[at - 1]?.lower === 'the',
  (words, at) => words[at - 1]?.lower === '(' && words[at + 1]?.lower === ')',
  (words, at) => words[at + 1]?.lower === "'s",
  (words, at) => words[at - 1]?.lower === ',' && has(words[at - 2], LIST.given | LIST.city),
];

export const SIGN_COUNT = SIGNS.length;
const MOST_PLACES = 24;
const MOST_NEIGHBOURS = 3;

export type Evidence = {
  /** For each word, the signs seen at other places where it stands with a capital, as bits. */
  readonly signs: Int32Array;
  /** For each word, where else it stands with a capital beside another capital: the positions, at most three. */
  readonly elsewhere: readonly (readonly number[])[];
  /** For each word: does it stand elsewhere in lower case, and with a capital inside a sentence? */
  readonly lowerElsewhere: Uint8Array;
  readonly capitalElsewhere: Uint8Array;
};

const NOWHERE: readonly number[] = [];

/** Evidence for the words of a whole report. `opens[i]` is 1 where word i opens a sentence. */
export function evidenceOf(words: readonly Word[], opens: Uint8Array): Evidence {
  const places = new Map<number, number[]>();
  const lowered = new Set<number>();
  const raised = new Map<number, number>();
  words.forEach((word, at) => {
    if (!word.capital) lowered.add(word.key);
    else {
      const known = places.get(word.key);
      if (known === undefined) places.set(word.key, [at]);
      else if (known.length < MOST_PLACES) known.push(at);
      if (!opens[at] && !word.allCapitals) raised.set(word.key, (raised.get(word.key) ?? 0) + 1);
    }
  });
  return gather(words, opens, places, lowered, raised);
}

function gather(
  words: readonly Word[],
  opens: Uint8Array,
  places: ReadonlyMap<number, readonly number[]>,
  lowered: ReadonlySet<number>,
  raised: ReadonlyMap<number, number>,
): Evidence {
  const signs = new Int32Array(words.length);
  const elsewhere: (readonly number[])[] = new Array(words.length).fill(NOWHERE);
  const lowerElsewhere = new Uint8Array(words.length);
  const capitalElsewhere = new Uint8Array(words.length);
  const own = words.map((word, at) => (word.capital ? signsAt(words, at) : 0));
  words.forEach((word, at) => {
    if (!word.capital) return;
    lowerElsewhere[at] = lowered.has(word.key) ? 1 : 0;
    const here = !opens[at] && !word.allCapitals ? 1 : 0;
    capitalElsewhere[at] = (raised.get(word.key) ?? 0) > here ? 1 : 0;
    const others = (places.get(word.key) ?? NOWHERE).filter((other) => other !== at);
    if (others.length === 0) return;
    signs[at] = others.reduce((bits, other) => bits | own[other]!, 0);
    elsewhere[at] = others
      .filter((other) => words[other - 1]?.capital || words[other + 1]?.capital)
      .slice(0, MOST_NEIGHBOURS);
  });
  return { signs, elsewhere, lowerElsewhere, capitalElsewhere };
}

function signsAt(words: readonly Word[], at: number): number {
  return SIGNS.reduce((bits, sign, bit) => (sign(words, at) ? bits | (1 << bit) : bits), 0);
}

function has(word: Word | undefined, lists: number): boolean {
  return word !== undefined && (word.lists & lists) !== 0;
}
