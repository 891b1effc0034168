// Whom a word means that fits almost anybody: "the company", "the man", where only one is spoken of just before.

import { STATE_BODIES } from '../../languages/en/bodies.ts';
import type { Description } from './descriptions.ts';
import { COUNTRY_OF } from './nouns.ts';
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
/** Those of them that may mean a ministry or a court as well. */
const ANY_BODY = new Set('agency organization organisation body watchdog institution'.split(' '));
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
  if (determiner !== 'the' || details.size > 1 || !GENERAL_BODIES.has(noun) || saysWhich(scene, description))
    return undefined;
  const near = nearby(scene, before, description).filter(
    (party) =>
      party.type === 'organization' &&
      party.names.every(({ government }) => government === undefined) &&
      mayBeCalled(party, noun),
  );
  const [most, next] = near.sort((a, b) => b.places.length - a.places.length);
  if (!most || (next && most.places.length < CLEARLY_MORE * next.places.length)) return undefined;
  return { party: most, confidence: FAIR };
}

/** "The APS agency": a name before the noun, save a people's, says which one it is. */
function saysWhich({ analysis: { tags }, lower }: Scene, { head }: Description): boolean {
  return /^NNP/.test(tags[head - 1] ?? '') && !COUNTRY_OF.has(lower[head - 1]!);
}

/** A court is no company: what a party is known to be must be as general, or the same. */
function mayBeCalled({ names, nouns }: Party, noun: string): boolean {
  if (ANY_BODY.has(noun)) return true;
  const own = [...nouns, ...names.flatMap(({ words }) => words.filter((word) => STATE_BODIES.has(word)))];
  return own.length === 0 || own.some((word) => word === noun || GENERAL_BODIES.has(word));
}

/** "The man", "the 64-year-old": the one person of fitting gender named around, or the one the report is about. */
export function onlyPerson(scene: Scene, before: readonly Party[], description: Description): Found | undefined {
  const { noun, determiner, gender, details, rank } = description;
  if (determiner !== 'the' || rank !== '' || details.size > 1) return undefined;
  if ((!GENERAL_PERSONS.has(noun) && !AGED.test(noun)) || isToldApart(scene, description)) return undefined;
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

/** "The lawyer for the bank", "the man shouting": what hangs on the noun says who it is, and seldom somebody known. */
function isToldApart({ analysis: { tags } }: Scene, { end, coreEnd }: Description): boolean {
  return end > coreEnd || /^VB[GN]$/.test(tags[coreEnd] ?? '');
}

/** Parties named in this paragraph or the one before it, ahead of the description. */
function nearby({ paragraphOf }: Scene, before: readonly Party[], { first }: Description): Party[] {
  const here = paragraphOf[first]!;
  return before.filter(({ names }) => names.some((name) => name.first < first && here - paragraphOf[name.first]! <= 1));
}
