// Joins what a report says of one person or body: names full and short, descriptions, pronouns. What is not clear stays apart.

import type { Analysis } from '../core/analysis.ts';
import type { Notice } from '../core/notice.ts';
import type { Entity, EntityType, Mention, ReportParts } from '../core/reading.ts';
import { type Span, spanOf } from '../core/span.ts';
import { withGovernments } from './entities/acting.ts';
import { groupBodies } from './entities/bodies.ts';
import { findDescriptions } from './entities/descriptions.ts';
import type { Unclear, Variant } from './entities/group.ts';
import { joinDescriptions } from './entities/join-descriptions.ts';
import { knowOffices } from './entities/office-names.ts';
import { joinOwned } from './entities/owned.ts';
import { displayName, namedParty, type Party, type Place } from './entities/party.ts';
import { groupPeople } from './entities/people.ts';
import { type JoinedPronoun, joinPronouns } from './entities/pronouns.ts';
import { roleWithParts } from './entities/role-parts.ts';
import { findRoles } from './entities/roles.ts';
import { type NameMention, type Scene, sceneOf } from './entities/scene.ts';

/** Entities in the order of their first mention, every mention in the order of the text, and what the reader should know. */
export type Joined = {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
};

/**
 * Entities of a report from its names, which may stand in any order. Adds mentions for descriptions ("the Russian diplomat") and
 * pronouns, each joined to the entity it speaks of or, where that is not clear, to none. Notices: `spelling-variant` where names
 * spelt differently were joined, `unclear-name` where a name may mean either of several people and was left apart.
 */
export function joinEntities(analysis: Analysis, _parts: ReportParts, names: readonly Mention[]): Joined {
  const scene = withGovernments(sceneOf(analysis, names));
  const people = groupPeople(scene);
  const offices = knowOffices(scene, people.groups);
  const descriptions = findDescriptions(scene);
  const roles = findRoles(scene, descriptions);
  const rolesByName = Map.groupBy(roles, ({ name }) => name);
  const named = [...offices.groups, ...groupBodies(scene)].map((group) => namedParty(group, rolesByName));
  const described = joinDescriptions(scene, named, descriptions, roles);
  const { parties, pronouns } = joinOwned(scene, described, joinPronouns(scene, described));
  const ids = numbered(parties, pronouns);
  const mentions = mentionsOf(scene, parties, pronouns, people.unclear, ids);
  const types = new Map([...ids].map(([party, id]) => [id, party.type]));
  return {
    entities: [...ids].map(([party, id]) => entityOf(scene, party, id, mentions, (entity) => types.get(entity))),
    mentions,
    notices: noticesOf([...people.variants, ...offices.variants], people.unclear),
  };
}

/** Ids by first mention. A description that nothing else speaks of is a mention without an entity. */
function numbered(parties: readonly Party[], pronouns: readonly JoinedPronoun[]): Map<Party, string> {
  const spokenOf = new Set(pronouns.flatMap(({ party }) => party ?? []));
  const kept = parties.filter((party) => party.names.length > 0 || party.places.length > 1 || spokenOf.has(party));
  const firstOf = (party: Party) => party.places.reduce((least, { first }) => Math.min(least, first), Infinity);
  const order = kept.map((party) => ({ party, first: firstOf(party) })).sort((a, b) => a.first - b.first);
  return new Map(order.map(({ party }, i) => [party, `e${i + 1}`]));
}

function entityOf(
  scene: Scene,
  party: Party,
  id: string,
  mentions: readonly Mention[],
  typeOf: (entity: string) => EntityType | undefined,
): Entity {
  const { analysis } = scene;
  const text = (span: Span) => analysis.text.slice(span.start, span.end);
  const name = party.names.length > 0 ? displayName(party) : text(spanOf(analysis.tokens, party.places[0]!));
  const aliases = new Set(party.names.map((other) => other.text).filter((other) => other !== name));
  return {
    id,
    type: party.type,
    name,
    aliases: [...aliases],
    roles: party.roles.map((role) => roleWithParts(analysis, role, mentions, typeOf)),
  };
}

function mentionsOf(
  { analysis }: Scene,
  parties: readonly Party[],
  pronouns: readonly JoinedPronoun[],
  unclear: readonly Unclear[],
  ids: ReadonlyMap<Party, string>,
): Mention[] {
  const joined = (party: Party | undefined) => {
    const entity = party && ids.get(party);
    return entity === undefined ? {} : { entity };
  };
  const placed = (place: Place, party: Party): Mention => ({
    ...spanOf(analysis.tokens, place),
    type: party.type,
    kind: place.kind,
    ...joined(party),
    confidence: place.confidence,
  });
  const nominals = parties.flatMap((party) =>
    party.places.filter(({ kind }) => kind === 'nominal').map((place) => placed(place, party)),
  );
  // The word "Moscow" names a place also where the entity that it stands for is a government.
  const typeOf = ({ government }: NameMention, party: Party) => (government === undefined ? party.type : 'place');
  const named = parties.flatMap((party) => party.names.map((name) => nameOf(name, typeOf(name, party), joined(party))));
  const apart = unclear.map(({ name }) => nameOf(name, name.type, {}));
  const pointing = pronouns.map(
    ({ party, pronoun, confidence, ...range }): Mention => ({
      ...spanOf(analysis.tokens, range),
      type: party?.type ?? (pronoun.gender === 'neuter' ? 'organization' : pronoun.plural ? 'group' : 'person'),
      kind: 'pronoun',
      ...joined(party),
      confidence,
    }),
  );
  return [...named, ...apart, ...nominals, ...pointing].sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameOf(name: NameMention, type: EntityType, joined: { entity?: string }): Mention {
  return { ...name.span, type, kind: 'name', ...joined, confidence: name.confidence };
}

function noticesOf(variants: readonly Variant[], unclear: readonly Unclear[]): Notice[] {
  return [
    ...variants.map(({ name, right, reason }) => ({
      code: 'spelling-variant',
      message: `"${name.text}" was taken for ${right}: ${reason}.`,
      ...name.span,
    })),
    ...unclear.map(({ name, among }) => ({
      code: 'unclear-name',
      message: `"${name.text}" may be ${among.join(' or ')}; it was left apart.`,
      ...name.span,
    })),
  ].sort((a, b) => a.start - b.start);
}
