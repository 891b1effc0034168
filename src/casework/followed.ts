// Whom a case follows among its people and bodies: all that is called by one of the names it follows is one.

import type { CaseDefinition, CaseEntity } from '../core/case.ts';
import { type EntityLookup, type JoinedEntities, joinAcrossReports } from './entities.ts';
import { type CaseMember, inOrder } from './member.ts';
import { matchNames, type NameMatch } from './names.ts';

/** Accepted reports in order, and who is who in them. */
export type Followed = {
  readonly members: readonly CaseMember[];
  readonly entities: readonly CaseEntity[];
  readonly subjects: readonly string[];
  readonly lookup: EntityLookup;
  readonly nameOf: (entity: string) => string;
};

/** The people and bodies of the accepted reports, with those whom the case follows. */
export function followedAs(definition: Pick<CaseDefinition, 'follows'>, reports: readonly CaseMember[]): Followed {
  const members = inOrder(reports.filter((member) => member.membership === 'accepted'));
  const joined = joinAcrossReports(members);
  const names = new Map(joined.entities.map((entity) => [entity.id, entity.name]));
  return {
    members,
    entities: joined.entities,
    ...asOnePerson(definition, joined),
    nameOf: (id) => names.get(id) ?? '',
  };
}

const POSSESSIVE = /['’]s\b/;
const IN_FULL: readonly (NameMatch | undefined)[] = ['same', 'longer'];

/**
 * The case entities followed, one a name, and a lookup that answers with them for everybody joined to them. A bare surname counts only
 * where nobody bears the name in full: it may be a relation's.
 */
function asOnePerson(
  { follows }: Pick<CaseDefinition, 'follows'>,
  { entities, lookup }: JoinedEntities,
): { readonly subjects: readonly string[]; readonly lookup: EntityLookup } {
  const groups = follows.map((name) => entities.filter((entity) => IN_FULL.includes(matchOf(entity, name))));
  const byName = groups.map((full, i) =>
    full.length > 0 ? full : entities.filter((entity) => matchOf(entity, follows[i] ?? '')),
  );
  const one = new Map(byName.flatMap((same) => same.map(({ id }) => [id, same[0]?.id ?? id] as const)));
  return {
    subjects: [...new Set(one.values())],
    lookup: (member, entity) => {
      const found = lookup(member, entity);
      return found === undefined ? undefined : (one.get(found) ?? found);
    },
  };
}

/** How the entity is called by `name`; "Oskar Prell's brother" is not. */
function matchOf({ type, name: own }: CaseEntity, name: string): NameMatch | undefined {
  return POSSESSIVE.test(own) && !POSSESSIVE.test(name) ? undefined : matchNames(type, name, own);
}
