// People and bodies of many readings joined by name, each join with its reason; what is not clear stays apart.

import type { CaseEntity, Citation } from '../core/case.ts';
import type { Entity, EntityType } from '../core/reading.ts';
import { type CaseMember, cite, compare } from './member.ts';
import { matchNames, plainName } from './names.ts';

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
  const all = members.flatMap((member) => member.reading.entities.map((entity) => ({ member, entity })));
  const [bare, full] = partition(all, ({ entity }) => isBareSurname(entity));
  const clusters: Cluster[] = [];
  for (const { member, entity } of full) {
    const found = isNamed(member, entity) ? findFull(clusters, entity) : undefined;
    if (found) found.cluster.parts.push({ member, entity, reason: found.reason });
    else clusters.push({ type: entity.type, parts: [{ member, entity, reason: 'first named here' }] });
  }
  for (const { member, entity } of bare) {
    const bearers = clusters.filter((cluster) => bearsSurname(cluster, entity));
    const only = bearers.length === 1 ? bearers[0] : undefined;
    const reason = 'surname alone; one person of that name in this case';
    if (only) only.parts.push({ member, entity, reason });
    else clusters.push({ type: entity.type, parts: [{ member, entity, reason: 'first named here' }] });
  }
  return finish(clusters);
}

function finish(clusters: readonly Cluster[]): JoinedEntities {
  const weighed = clusters.map((cluster) => ({ cluster, mentions: countMentions(cluster), name: bestName(cluster) }));
  weighed.sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
  const entities = weighed.map(({ cluster, mentions, name }, i) => toCaseEntity(`c${i + 1}`, cluster, name, mentions));
  const byMember = new Map(
    entities.flatMap((entity) => entity.members.map((part) => [`${part.report} ${part.entity}`, entity.id] as const)),
  );
  const lookup: EntityLookup = (member, entity) =>
    entity === undefined ? undefined : byMember.get(`${member.report} ${entity}`);
  return { entities, lookup };
}

function isBareSurname(entity: Entity): boolean {
  return entity.type === 'person' && !plainName(entity.name).includes(' ') && /^\p{Lu}/u.test(entity.name);
}

/** Is the entity called by a name anywhere in its report, and not only described? */
function isNamed(member: CaseMember, entity: Entity): boolean {
  return member.reading.mentions.some((mention) => mention.entity === entity.id && mention.kind === 'name');
}

function findFull(clusters: readonly Cluster[], entity: Entity): { cluster: Cluster; reason: string } | undefined {
  const names = [entity.name, ...entity.aliases.filter((alias) => alias.includes(' '))];
  for (const cluster of clusters) {
    if (cluster.type !== entity.type) continue;
    for (const part of cluster.parts) {
      if (!isNamed(part.member, part.entity)) continue;
      const known = [part.entity.name, ...part.entity.aliases.filter((alias) => alias.includes(' '))];
      const matches = names.flatMap((a) => known.map((b) => matchNames(entity.type, a, b)));
      if (matches.includes('same')) return { cluster, reason: `named “${entity.name}”` };
      if (matches.includes('longer'))
        return { cluster, reason: `“${entity.name}” and “${part.entity.name}” agree in first and last name` };
    }
  }
  return undefined;
}

function bearsSurname(cluster: Cluster, entity: Entity): boolean {
  if (cluster.type !== 'person') return false;
  return cluster.parts.some(({ entity: known }) => {
    const match = matchNames('person', known.name, entity.name);
    return match === 'surname' || match === 'same';
  });
}

function countMentions({ parts }: Cluster): number {
  const count = ({ member, entity }: Part): number =>
    member.reading.mentions.filter((mention) => mention.entity === entity.id).length;
  return parts.reduce((sum, part) => sum + count(part), 0);
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

function toCaseEntity(id: string, cluster: Cluster, name: string, mentions: number): CaseEntity {
  const named = cluster.parts.flatMap((part) => aliasesOf(part).map(({ text, citation }) => ({ text, citation })));
  const roles = cluster.parts.flatMap(({ member, entity }) =>
    entity.roles.map((role) => ({ text: role.text, citation: cite(member, role, 'entities') })),
  );
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
    roles: gather(roles),
    members,
    mentions,
  };
}

function aliasesOf({ member, entity }: Part): { text: string; citation: Citation }[] {
  return member.reading.mentions
    .filter((mention) => mention.entity === entity.id && mention.kind === 'name')
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
