// Does a report belong to a case? Proposed with the reason, for a person to accept or refuse.

import type { CaseDefinition, Proposal } from '../core/case.ts';
import type { Entity } from '../core/reading.ts';
import type { CaseMember } from './member.ts';
import { matchNames, plainName } from './names.ts';

/** With the surname alone, this many other names known to the case must appear before a report is proposed. */
const SHARED_NAMES_NEEDED = 2;
const SCORE_FULL_NAME = 0.9;
const SCORE_SURNAME = 0.6;
const SCORE_PER_SHARED = 0.02;

/**
 * Proposes `candidate` for the case where it names somebody the case follows in full, or by surname together with other people and
 * bodies of the accepted reports; `undefined` where there is no such ground.
 */
export function proposeFor(
  definition: CaseDefinition,
  accepted: readonly CaseMember[],
  candidate: CaseMember,
): Proposal | undefined {
  const people = candidate.reading.entities.filter((entity) => entity.type !== 'place' && entity.type !== 'group');
  const matches = definition.follows.flatMap((followed) => people.map((entity) => match(followed, entity)));
  const full = matches.find((found) => found?.how === 'full');
  const surname = matches.find((found) => found?.how === 'surname');
  if (!full && !surname) return undefined;
  const shared = sharedNames(accepted, candidate, definition.follows);
  const also = shared.length > 0 ? [`also names ${list(shared)}, as reports of this case do`] : [];
  const bonus = Math.min(5, shared.length) * SCORE_PER_SHARED;
  if (full) {
    const times = candidate.reading.mentions.filter((mention) => mention.entity === full.entity.id).length;
    const reason = `names ${full.followed}, whom this case follows${times > 1 ? `, ${times} times` : ''}`;
    return { report: candidate.report, score: SCORE_FULL_NAME + bonus, reasons: [reason, ...also] };
  }
  if (!surname || shared.length < SHARED_NAMES_NEEDED) return undefined;
  const reason = `names “${surname.entity.name}”, the surname of ${surname.followed}, whom this case follows`;
  return { report: candidate.report, score: SCORE_SURNAME + bonus, reasons: [reason, ...also] };
}

type Match = { readonly followed: string; readonly entity: Entity; readonly how: 'full' | 'surname' };

function match(followed: string, entity: Entity): Match | undefined {
  const matches = [entity.name, ...entity.aliases].map((name) => matchNames(entity.type, followed, name));
  if (matches.includes('same') || matches.includes('longer')) return { followed, entity, how: 'full' };
  return matches.includes('surname') ? { followed, entity, how: 'surname' } : undefined;
}

/** Names of people and bodies in the candidate that accepted reports name too, besides those followed. */
function sharedNames(accepted: readonly CaseMember[], candidate: CaseMember, follows: readonly string[]): string[] {
  const namesOf = (member: CaseMember): string[] =>
    member.reading.entities
      .filter(({ type }) => type === 'person' || type === 'organization')
      .map(({ name }) => name)
      .filter((name) => /^\p{Lu}/u.test(name));
  const known = new Set(accepted.flatMap(namesOf).map(plainName));
  const followed = new Set(follows.flatMap((name) => [plainName(name), plainName(name).split(' ').at(-1) ?? '']));
  return [...new Set(namesOf(candidate))].filter(
    (name) => known.has(plainName(name)) && !followed.has(plainName(name)),
  );
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return shown.length === 1 || more
    ? `${shown.join(', ')}${more}`
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
