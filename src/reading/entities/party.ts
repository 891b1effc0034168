// Somebody or something that a report speaks of, with every place found so far: what descriptions and pronouns are joined to.

import type { EntityType, Mention } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { KINDRED_NOUNS } from '../../languages/en/people-nouns.ts';
import type { Gender } from '../../languages/en/titles.ts';
import type { Description } from './descriptions.ts';
import { fullestName, type Group } from './group.ts';
import { COUNTRY_OF } from './nouns.ts';
import type { RoleOf } from './roles.ts';
import type { NameMention } from './scene.ts';

/** A place that speaks of a party. `head` is its most telling token. */
export type Place = TokenRange & {
  readonly head: number;
  readonly kind: Mention['kind'];
  readonly confidence: number;
};

/** Filled while a report is joined; nobody outside this folder sees one. */
export type Party = {
  readonly type: EntityType;
  readonly names: readonly NameMention[];
  /** Right spelling of a misspelt name that stands nowhere in the text. */
  readonly knownAs: string | undefined;
  readonly roles: readonly RoleOf[];
  /** In the order in which they were joined, names first. */
  readonly places: Place[];
  /** Singular nouns it was described by. */
  readonly nouns: Set<string>;
  /** The nouns with their rank: "deputy governor". */
  readonly titles: Set<string>;
  /** Words of its names, roles and descriptions in lower case. */
  readonly details: Set<string>;
  gender: Gender | undefined;
  readonly plural: boolean;
};

/** A party known by name, with what its roles tell. */
export function namedParty(group: Group, roles: ReadonlyMap<NameMention, readonly RoleOf[]>): Party {
  const own = group.names.flatMap((name) => roles.get(name) ?? []);
  const gender = group.gender ?? own.find(({ description }) => description.gender)?.description.gender;
  return {
    type: group.type,
    names: group.names,
    knownAs: group.knownAs,
    roles: own,
    places: group.names.map((name) => ({
      ...rangeOf(name),
      head: name.end - 1,
      kind: 'name',
      confidence: name.confidence,
    })),
    nouns: new Set([...(group.nouns ?? []), ...own.map(({ description }) => description.noun)]),
    titles: new Set(own.map(({ description }) => titleOf(description))),
    details: new Set([
      ...group.names.flatMap(({ words, government }) => [
        ...words.map((word) => COUNTRY_OF.get(word) ?? word),
        ...(government === undefined ? [] : [COUNTRY_OF.get(government) ?? government]),
      ]),
      ...own.flatMap(({ description }) => [...description.details, description.noun]),
    ]),
    gender,
    plural: false,
  };
}

/** A party known so far by a description only. */
export function describedParty(description: Description): Party {
  return {
    type: description.of === 'person' ? (description.plural ? 'group' : 'person') : 'organization',
    names: [],
    knownAs: undefined,
    roles: [],
    places: [placeOf(description, DESCRIBED)],
    nouns: new Set([description.noun]),
    titles: new Set([titleOf(description)]),
    details: new Set([...description.details, description.noun]),
    gender: description.gender,
    plural: description.plural,
  };
}

/** How sure it is that a description speaks of its own new party. */
const DESCRIBED = 0.9;

function placeOf({ first, end, head }: Description, confidence: number): Place {
  return { first, end, head, kind: 'nominal', confidence };
}

/** Adds a description's place and words to a party. */
export function addDescription(party: Party, description: Description, confidence: number): void {
  party.places.push(placeOf(description, confidence));
  party.nouns.add(description.noun);
  party.titles.add(titleOf(description));
  for (const detail of description.details) party.details.add(detail);
  party.gender ??= description.gender;
}

/** The fullest name in the text, for people to read. */
export function displayName(party: Party): string {
  return party.knownAs ?? fullestName(party.names).text;
}

function titleOf({ rank, noun }: Description): string {
  return `${rank} ${noun}`;
}

/** Was the party described by the noun at the same rank? "The governor" is not the deputy governor. */
export function hasTitle({ titles }: Party, description: Description): boolean {
  return titles.has(titleOf(description));
}

/** Was the party described at the same rank by a noun that may stand for this one? An ex-minister is not the president. */
export function hasKindredTitle({ titles }: Party, { rank, noun }: Description): boolean {
  return [...titles].some((title) => {
    const at = title.lastIndexOf(' ');
    return title.slice(0, at) === rank && areKindred(title.slice(at + 1), noun);
  });
}

/** May one noun stand for the other: "diplomat" for "envoy"? */
export function areKindred(a: string, b: string): boolean {
  return a === b || KINDRED_NOUNS.some((set) => set.has(a) && set.has(b));
}

function rangeOf({ first, end }: TokenRange): TokenRange {
  return { first, end };
}
