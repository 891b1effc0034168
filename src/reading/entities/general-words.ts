// Whom a word means that fits almost anybody: "the company", "the man", where only one is spoken of just before.

import type { Description } from './descriptions.ts';
import type { Party } from './party.ts';
import type { Scene } from './scene.ts';

export type Found = { readonly party: Party; readonly confidence: number };

/** How sure a join is that rests on a little. */
export const FAIR = 0.65;

/** A body named so many times as often as any other is the one that "the company" means. */
const CLEARLY_MORE = 2;
/** "The man": so many times as often as anybody else around. */
const FAR_MORE = 3;

/** Nouns that say little: any body of business or belief may be meant. */
const GENERAL_BODIES = new Set(
  (
    'company firm group organization organisation agency newspaper bank club union party charity outlet network broadcaster ngo magazine ' +
    'team body giant watchdog institution airline manufacturer retailer'
  ).split(' '),
);
/** Nouns for a person that a report may use of whomever it is about, without having said so before. */
const GENERAL_PERSONS = new Set(
  (
    'man woman boy girl teenager teen youth suspect defendant accused prisoner detainee inmate convict person individual actress actor singer ' +
    'star player politician businessman businesswoman activist journalist lawyer doctor veteran'
  ).split(' '),
);
const AGED = /^\d{1,3}-year-old$/;

/** "The company": the one body that this paragraph and the one before name, or the one named far more often than the others. */
export function generalBody(scene: Scene, before: readonly Party[], description: Description): Found | undefined {
  const { noun, determiner, details } = description;
  if (determiner !== 'the' || details.size > 1 || !GENERAL_BODIES.has(noun)) return undefined;
  const near = nearby(scene, before, description).filter(
    ({ type, names }) => type === 'organization' && names.every(({ government }) => government === undefined),
  );
  const [most, next] = near.sort((a, b) => b.places.length - a.places.length);
  if (!most || (next && most.places.length < CLEARLY_MORE * next.places.length)) return undefined;
  return { party: most, confidence: FAIR };
}

/** "The man", "the 64-year-old": the one person of fitting gender named around, or the one the report is about. */
export function onlyPerson(scene: Scene, before: readonly Party[], description: Description): Found | undefined {
  const { noun, determiner, gender, details, rank } = description;
  if (determiner !== 'the' || rank !== '' || details.size > 1) return undefined;
  if (!GENERAL_PERSONS.has(noun) && !AGED.test(noun)) return undefined;
  const fitting = nearby(scene, before, description).filter(
    (party) =>
      party.type === 'person' &&
      !party.plural &&
      (gender === undefined || party.gender === undefined || party.gender === gender),
  );
  const [most, next] = fitting.sort((a, b) => b.places.length - a.places.length);
  if (!most || (next && most.places.length < FAR_MORE * next.places.length)) return undefined;
  return { party: most, confidence: FAIR };
}

/** Parties named in this paragraph or the one before it, ahead of the description. */
function nearby({ paragraphOf }: Scene, before: readonly Party[], { first }: Description): Party[] {
  const here = paragraphOf[first]!;
  return before.filter(({ names }) => names.some((name) => name.first < first && here - paragraphOf[name.first]! <= 1));
}
