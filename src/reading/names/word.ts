// What can be seen of one word by itself: its form, its shape, its ends, and the lists it stands in.

import { BODY_WORDS, FIRM_ENDINGS, PLACE_WORDS } from '../../languages/en/bodies.ts';
import { COUNTRIES, PEOPLES, REGIONS } from '../../languages/en/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/given-names.ts';
import { PERSON_NOUNS } from '../../languages/en/people-nouns.ts';
import { COURTESY_TITLES, NAME_ENDINGS, NAME_PARTICLES, OFFICE_TITLES } from '../../languages/en/titles.ts';
import { hashText } from '../../learning/hashing.ts';

/** Bits of `Word.lists`. */
export const LIST = {
  country: 1,
  people: 1 << 1,
  city: 1 << 2,
  given: 1 << 3,
  courtesy: 1 << 4,
  office: 1 << 5,
  particle: 1 << 6,
  ending: 1 << 7,
  body: 1 << 8,
  firm: 1 << 9,
  place: 1 << 10,
  person: 1 << 11,
  in: 1 << 12,
  says: 1 << 13,
} as const;

export type Word = {
  readonly lower: string;
  /** Hash of the form as it stands, of the form in lower case, of the long and the short shape. */
  readonly form: number;
  readonly key: number;
  readonly shape: number;
  readonly short: number;
  /** Hashes of the first and the last 1, 2, 3, ... letters, as far as the word has them. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly lists: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** Fine and coarse class of words used alike; 0: not known. */
  readonly fine: number;
  readonly coarse: number;
};

const LONGEST_AFFIX = 5;
const LONGEST_SHAPE = 12;
const CURLY = /[‘’“”]/g;
const MARKS = /\p{M}/gu;

const LISTED: ReadonlyMap<string, number> = listed();

/** Facts of a word; `classOf` gives the fine and coarse class of a lower-case form. */
export function wordOf(printed: string, classOf: (key: number) => { fine: number; coarse: number }): Word {
  const text = printed.replace(CURLY, (mark) => (mark === '’' || mark === '‘' ? "'" : '"'));
  const lower = text.toLowerCase();
  const key = hashText(lower);
  const shape = shapeOf(text);
  return {
    lower,
    form: hashText(text),
    key,
    shape: hashText(shape.slice(0, LONGEST_SHAPE)),
    short: hashText(shape.replace(/(.)\1+/g, '$1')),
    prefixes: affixes(lower, (n) => hashText(lower, 0, n)),
    suffixes: affixes(lower, (n) => hashText(lower, lower.length - n)),
    lists: LISTED.get(plain(lower)) ?? 0,
    capital: /^\P{L}?\p{Lu}/u.test(text),
    allCapitals: text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
    ...classOf(key),
  };
}

function affixes(word: string, hash: (letters: number) => number): number[] {
  return Array.from({ length: Math.min(LONGEST_AFFIX, word.length) }, (_, i) => hash(i + 1));
}

/** "Xxxxxx" for "Dolgov", "X.X." for "U.S.", "dddd" for "1996". */
function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text) {
    if (letter >= '0' && letter <= '9') shape += 'd';
    else if (letter !== letter.toLowerCase()) shape += 'X';
    else shape += letter !== letter.toUpperCase() ? 'x' : letter;
  }
  return shape;
}

/** Without accents and without the point of an abbreviation. */
function plain(lower: string): string {
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return /^[ -~]*$/.test(bare) ? bare : bare.normalize('NFD').replace(MARKS, '');
}

function listed(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names)
      for (const word of name.toLowerCase().split(/[ ]/)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const words = (names: Iterable<string>) => [...names].filter((name) => name !== 'and' && name !== 'of');
  add(words(COUNTRIES.flatMap((country) => country.names).filter((name) => !name.includes(' '))), LIST.country);
  add(
    COUNTRIES.flatMap((country) => country.people)
      .concat(PEOPLES)
      .filter((name) => !name.includes(' ')),
    LIST.people,
  );
  add(
    COUNTRIES.flatMap((country) => country.capitals)
      .concat(REGIONS)
      .filter((name) => !name.includes(' ')),
    LIST.city,
  );
  add(FEMALE_NAMES, LIST.given);
  add(MALE_NAMES, LIST.given);
  add(COURTESY_TITLES.keys(), LIST.courtesy);
  add(OFFICE_TITLES, LIST.office);
  add(NAME_PARTICLES, LIST.particle);
  add(NAME_ENDINGS, LIST.ending);
  add(BODY_WORDS, LIST.body);
  add(FIRM_ENDINGS, LIST.firm);
  add(PLACE_WORDS, LIST.place);
  add(PERSON_NOUNS.keys(), LIST.person);
  add('in at from near across outside inside toward towards around throughout'.split(' '), LIST.in);
  add(
    'said says told added wrote tweeted announced insisted argued warned stressed noted explained claimed asked'.split(
      ' ',
    ),
    LIST.says,
  );
  return bits;
}
