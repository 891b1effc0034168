// What a common noun says of the one it describes: a person or a body, an office or not, man or woman, one or several, in what standing.

import { OTHER_BODIES, STATE_BODIES } from '../../languages/en/bodies.ts';
import { COUNTRIES } from '../../languages/en/countries.ts';
import {
  FURTHER_BODY_NOUNS,
  FURTHER_OFFICE_NOUNS,
  FURTHER_PERSON_NOUNS,
  PEOPLE_TOGETHER,
  STANDING_WORDS,
} from '../../languages/en/described-parties.ts';
import { IRREGULAR_PLURALS, OFFICE_NOUNS, PERSON_NOUNS } from '../../languages/en/people-nouns.ts';
import { type Gender, OFFICE_TITLES } from '../../languages/en/titles.ts';

/** "russian", "russians" and "russia" are one detail. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names, people }) =>
    [...names, ...people].map((word) => [word.toLowerCase(), names[0]!.toLowerCase()] as const),
  ),
);

/** Nouns that speak without a determiner and without an -s. */
const COLLECTIVE = new Set([
  'police',
  'prosecution',
  'defence',
  'defense',
  'parliament',
  'congress',
  'military',
  'staff',
]);
const AGED = /^\d{1,3}-year-olds?$/;

/** The noun of `form` (in lower case) in the singular, without "ex-", "-elect" and the like. */
export function nounOf(form: string): string {
  return singular(withoutStanding(form));
}

function singular(form: string): string {
  const irregular = IRREGULAR_PLURALS.get(form);
  if (irregular !== undefined) return irregular;
  const bare = form.endsWith('.') ? form.slice(0, -1) : form;
  if (isPersonNoun(bare) || isBodyNoun(bare) || OFFICE_TITLES.has(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.endsWith('sses') || bare.endsWith('ches')) return bare.slice(0, -2);
  const whole = bare.endsWith('s') ? bare.slice(0, -1) : bare;
  if (isPersonNoun(whole) || isBodyNoun(whole)) return whole;
  const part = bare.slice(bare.lastIndexOf('-') + 1);
  return (part.endsWith('s') ? part.slice(0, -1) : part) || bare;
}

function withoutStanding(noun: string): string {
  const [first = '', ...rest] = noun.split('-');
  if (rest.length > 0 && STANDING_WORDS.has(first) && isPersonNoun(rest.join('-'))) return rest.join('-');
  const last = rest.at(-1) ?? '';
  return STANDING_WORDS.has(last) ? noun.slice(0, -last.length - 1) : noun;
}

export function isPersonNoun(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || FURTHER_PERSON_NOUNS.has(noun) || PEOPLE_TOGETHER.has(noun) || AGED.test(noun);
}

export function isBodyNoun(noun: string): boolean {
  return STATE_BODIES.has(noun) || OTHER_BODIES.has(noun) || FURTHER_BODY_NOUNS.has(noun);
}

/** Does the noun name an office or a trade? */
export function isOfficeNoun(noun: string): boolean {
  return OFFICE_NOUNS.has(noun) || OFFICE_TITLES.has(noun) || FURTHER_OFFICE_NOUNS.has(noun);
}

export function genderOfNoun(noun: string): Gender | undefined {
  return PERSON_NOUNS.get(noun) ?? FURTHER_PERSON_NOUNS.get(noun);
}

/** Does a noun of this form and Penn tag speak of several? */
export function isPluralNoun(form: string, noun: string, tag: string): boolean {
  if (COLLECTIVE.has(noun)) return false;
  return /^NNP?S$/.test(tag) || IRREGULAR_PLURALS.has(form) || PEOPLE_TOGETHER.has(noun) || /year-olds$/.test(form);
}

/** "the 26-year-old", "the accused": an adjective that stands for a person where no noun follows. */
export function standsForPerson(form: string): boolean {
  return AGED.test(form) || form === 'accused' || form === 'deceased';
}

/** What words in and around an office say of how it is held, sorted: "former" of "ex-minister", "acting", "deputy". */
export function standingOf(forms: readonly string[]): string {
  const found = forms.flatMap((form) => {
    const parts = [form, ...form.split('-')];
    return parts.flatMap((part) => STANDING_WORDS.get(part) ?? []);
  });
  return [...new Set(found)].toSorted().join(' ');
}
