// People and bodies of many readings joined by name, each join with its reason; what is not clear stays apart.

import type { CaseEntity, CaseRole, Citation } from '../core/case.ts';
import type { Entity, EntityType, Mention } from '../core/reading.ts';
import { type CaseMember, cite, compare } from './member.ts';
import { NameIndex } from './name-index.ts';
import { plainName } from './names.ts';

/** Answers which case entity an entity of a member's reading was joined to; `undefined` where it has none. */
export type EntityLookup = (member: CaseMember, entity: string | undefined) => string | undefined;

export type JoinedEntities = { readonly entities: readonly CaseEntity[]; readonly lookup: EntityLookup };

type Part = { readonly member: CaseMember; readonly entity: Entity; readonly reason: string };
type Cluster = { readonly type: EntityType; readonly parts: Part[] };

/**
 * Joins the entities of all members. First those with a full name, by the name; then surnames alone, only where exactly one person of
 * the case bears it. Entities that are mere descriptions ("officials") are not joined across reports.
 */
export function joinAcrossReports(members: readonly CaseMember[]): JoinedEntities {
  const all = members.flatMap((member) => {
    const named = namedIn(member);
    return member.reading.entities.map((entity) => ({ member, entity, named: named.has(entity.id) }));
  });
  const [bare, full] = partition(all, ({ entity }) => isBareSurname(entity));
  const clusters: Cluster[] = [];
  const index = new NameIndex();
  const add = (at: number, part: Part, named: boolean): void => {
    const known = clusters[at];
    if (known) known.parts.push(part);
    else clusters.push({ type: part.entity.type, parts: [part] });
    index.add(known ? at : clusters.length - 1, part.entity, named);
  };
  for (const { member, entity, named } of full) {
    const found = named ? index.find(entity) : undefined;
    add(found?.cluster ?? clusters.length, { member, entity, reason: found?.reason ?? FIRST_NAMED }, named);
  }
  for (const { member, entity, named } of bare) {
    const [only, ...others] = index.bearersOf(entity);
    const sure = only !== undefined && others.length === 0;
    add(sure ? only : clusters.length, { member, entity, reason: sure ? ONLY_BEARER : FIRST_NAMED }, named);
  }
  return finish(clusters);
}

const FIRST_NAMED = 'first named here';
const ONLY_BEARER = 'surname alone; one person of that name in this case';

/** Entities called by a name anywhere in the report, and not only described. */
function namedIn({ reading }: CaseMember): ReadonlySet<string> {
  return new Set(reading.mentions.flatMap(({ kind, entity }) => (kind === 'name' && entity ? [entity] : [])));
}

function finish(clusters: readonly Cluster[]): JoinedEntities {
  const mentionsOf = mentionsByEntity(clusters);
  const weighed = clusters.map((cluster) => ({
    cluster,
    mentions: cluster.parts.reduce((sum, part) => sum + mentionsOf(part).length, 0),
    name: bestName(cluster),
  }));
  weighed.sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
  const entities = weighed.map(({ cluster, mentions, name }, i) => ({
    ...toCaseEntity(`c${i + 1}`, cluster, name, mentionsOf),
    mentions,
  }));
  const byMember = new Map(
    entities.flatMap((entity) => entity.members.map((part) => [`${part.report} ${part.entity}`, entity.id] as const)),
  );
  const lookup: EntityLookup = (member, entity) =>
    entity === undefined ? undefined : byMember.get(`${member.report} ${entity}`);
  return { entities, lookup };
}

function isBareSurname(entity: Entity): boolean {
  return entity.type === 'person' && /^\p{Lu}\S*$/u.test(entity.name);
}

type MentionsOf = (part: Part) => readonly Mention[];

/** Each report's mentions are sorted by entity once. */
function mentionsByEntity(clusters: readonly Cluster[]): MentionsOf {
  const members = new Set(clusters.flatMap(({ parts }) => parts.map(({ member }) => member)));
  const sorted = new Map([...members].map((member) => [member, Map.groupBy(member.reading.mentions, (m) => m.entity)]));
  return ({ member, entity }) => sorted.get(member)?.get(entity.id) ?? [];
}

/** The name most reports use among those with the most words, so that "Viktor Bout" wins over "Bout". */
function bestName({ parts }: Cluster): string {
  const counts = new Map<string, number>();
  for (const { entity } of parts) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const words = (name: string): number => Math.min(2, plainName(name).split(' ').length);
  const ranked = [...counts].sort(
    ([a, timesA], [b, timesB]) => words(b) - words(a) || timesB - timesA || compare(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

function toCaseEntity(
  id: string,
  cluster: Cluster,
  name: string,
  mentionsOf: MentionsOf,
): Omit<CaseEntity, 'mentions'> {
  const named = cluster.parts.flatMap((part) =>
    aliasesOf(part, mentionsOf).map(({ text, citation }) => ({ text, citation })),
  );
  const roles = cluster.parts.flatMap(rolesOf);
  const members = cluster.parts.map(({ member, entity, reason }) => ({
    report: member.report,
    version: member.version,
    entity: entity.id,
    reason,
  }));
  return {
    id,
    type: cluster.type,
    name,
    aliases: gather(named)
      .filter((alias) => alias.text !== name)
      .map(({ text, citations }) => ({ name: text, citations })),
    roles: gather(roles).map(({ text, citations }) => ({
      ...roles.find((role) => role.text === text)!.told,
      citations,
    })),
    members,
  };
}

/** Each role as its report words it, with the body by its name there. */
function rolesOf({ member, entity }: Part): { text: string; citation: Citation; told: Omit<CaseRole, 'citations'> }[] {
  return entity.roles.map((role) => {
    const { text, body, standing } = role;
    const named = body && (member.reading.entities.find(({ id }) => id === body.entity)?.name ?? body.text);
    const told = { text, ...(named !== undefined && { body: named }), ...(standing && { standing: standing.kind }) };
    return { text, citation: cite(member, role, 'entities'), told };
  });
}

function aliasesOf(part: Part, mentionsOf: MentionsOf): { text: string; citation: Citation }[] {
  const { member } = part;
  return mentionsOf(part)
    .filter(({ kind }) => kind === 'name')
    .map((mention) => ({
      text: member.reading.text.slice(mention.start, mention.end),
      citation: cite(member, mention, 'entities'),
    }));
}

/** One line a text, with all the places that say it, in order of first appearance. */
function gather(lines: readonly { text: string; citation: Citation }[]): { text: string; citations: Citation[] }[] {
  const byText = new Map<string, { text: string; citations: Citation[] }>();
  for (const { text, citation } of lines) {
    const known = byText.get(plainName(text));
    if (known) known.citations.push(citation);
    else byText.set(plainName(text), { text, citations: [citation] });
  }
  return [...byText.values()];
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
