// Joins what belongs to one owner under one noun: "his team" is "Smith's team", "her lawyer" is the lawyer who was named as Brod's.

import type { TokenRange } from '../../core/span.ts';
import { nounOf } from './nouns.ts';
import type { Party, Place } from './party.ts';
import type { JoinedPronoun } from './pronouns.ts';
import type { Scene } from './scene.ts';

/** How sure it is that a noun with the same owner speaks of the same. */
const CONFIDENCE = 0.7;
/** Of so many people and more one owner has several: his sons, his lawyers. */
const SEVERAL = /s$/;

export type Owned = { readonly parties: readonly Party[]; readonly pronouns: readonly JoinedPronoun[] };

/** The parties without those that turned out to be another, which has their places and pronouns. */
export function joinOwned(scene: Scene, parties: readonly Party[], pronouns: readonly JoinedPronoun[]): Owned {
  const ownerAt = owners(parties, pronouns);
  const known = new Map<string, Party>();
  const became = new Map<Party, Party>();
  const numbers = new Map(parties.map((party, i) => [party, i] as const));
  for (const { party, place } of inOrder(parties)) {
    const owner = ownerOf(scene, place, ownerAt);
    if (owner === undefined || became.has(party)) continue;
    const key = `${numbers.get(owner)} ${nounPhrase(scene, place)}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, party);
    else if (first !== party && isOpen(party) && first.plural === party.plural) {
      first.places.push({ ...party.places[0]!, confidence: CONFIDENCE });
      became.set(party, first);
    }
  }
  return {
    parties: parties.filter((party) => !became.has(party)),
    pronouns: pronouns.map((pronoun) => {
      const party = pronoun.party && became.get(pronoun.party);
      return party ? { ...pronoun, party } : pronoun;
    }),
  };
}

/** A description that nothing else was joined to. */
function isOpen({ names, places }: Party): boolean {
  return names.length === 0 && places.length === 1;
}

/** Descriptions and roles with their parties, in the order of the text. */
function inOrder(parties: readonly Party[]): { party: Party; place: TokenRange & { readonly head: number } }[] {
  const described = parties.flatMap((party) => [
    ...party.places.filter(({ kind }: Place) => kind === 'nominal').map((place) => ({ party, place })),
    ...party.roles.map(({ description }) => ({ party, place: description })),
  ]);
  return described.sort((a, b) => a.place.first - b.place.first);
}

/** The party that the token is the last of a name of, or a pronoun for. */
function owners(parties: readonly Party[], pronouns: readonly JoinedPronoun[]): ReadonlyMap<number, Party> {
  return new Map([
    ...parties.flatMap((party) => party.names.map(({ end }) => [end - 1, party] as const)),
    ...pronouns.flatMap(({ first, party }) => (party ? [[first, party] as const] : [])),
  ]);
}

/** Whose the phrase is: "his" at its head, or a name with a possessive ending in front of the noun. */
function ownerOf(
  { analysis: { tags } }: Scene,
  { first, head }: TokenRange & { readonly head: number },
  ownerAt: ReadonlyMap<number, Party>,
): Party | undefined {
  if (tags[first] === 'PRP$') return ownerAt.get(first);
  for (let at = first + 1; at < head; at += 1) if (tags[at] === 'POS') return ownerAt.get(at - 1);
  return undefined;
}

/** The words from the owner to the noun: "legal team". */
function nounPhrase(
  { lower, analysis: { tags } }: Scene,
  { first, head }: TokenRange & { readonly head: number },
): string {
  const own = tags.slice(first, head).lastIndexOf('POS');
  const from = own >= 0 ? first + own + 1 : first + 1;
  return [...lower.slice(from, head), SEVERAL.test(lower[head]!) ? lower[head] : nounOf(lower[head]!)].join(' ');
}
