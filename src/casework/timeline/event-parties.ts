// Who took part in an event that several reports tell: those whom most of them name.

import type { Party } from '../../core/case.ts';
import { sameParty, type Telling, type ToldParty } from './telling.ts';

/** From so many reports on, the parties that most of them name are shown, and not those of the fullest. */
const ENOUGH_TO_COUNT = 3;
/** Named in a role by less than this part of the reports that name the one most named in it: taken for a slip. */
const LEAST_SHARE = 1 / 3;
const MOST_IN_ROLE = 3;

type Counted = { readonly party: ToldParty; readonly reports: number };

/** The parties of the event, each with the number of reports that name it. Where many tell it, a party that few name is left out. */
export function partiesOf(tellings: readonly Telling[]): readonly Party[] {
  const counted = countParties(tellings);
  const most = new Map<string, number>();
  for (const { party, reports } of counted) most.set(party.role, Math.max(most.get(party.role) ?? 0, reports));
  const isOften = (role: string): boolean => (most.get(role) ?? 0) >= ENOUGH_TO_COUNT;
  const often = counted
    .filter(({ party, reports }) => isOften(party.role) && reports > (most.get(party.role) ?? 0) * LEAST_SHARE)
    .sort((a, b) => b.reports - a.reports);
  const shown = often.filter(
    ({ party }, i) => often.slice(0, i).filter((known) => known.party.role === party.role).length < MOST_IN_ROLE,
  );
  const rare = fullestParties(tellings).filter(({ role }) => !isOften(role));
  const reportsOf = (party: ToldParty): number => counted.find((known) => sameParty(known.party, party))?.reports ?? 1;
  return [...rare.map((party) => ({ party, reports: reportsOf(party) })), ...shown].map(toParty);
}

function toParty({ party: { plain: _, ...party }, reports }: Counted): Party {
  return { ...party, reports };
}

/** Every party told, in the words of the first, with the number of reports that tell it. */
function countParties(tellings: readonly Telling[]): Counted[] {
  const known: { party: ToldParty; reports: Set<string> }[] = [];
  for (const { member, parties } of tellings) {
    for (const party of parties) {
      const same = known.find((other) => sameParty(other.party, party));
      if (same) same.reports.add(member.report);
      else known.push({ party, reports: new Set([member.report]) });
    }
  }
  return known.map(({ party, reports }) => ({ party, reports: reports.size }));
}

export function fullness({ parties }: Telling): number {
  return parties.length + parties.filter(({ entity }) => entity !== undefined).length;
}

/** The parties of the fullest telling; the others add only roles that it leaves open. */
function fullestParties(tellings: readonly Telling[]): readonly ToldParty[] {
  const fullestFirst = [...tellings].sort((a, b) => fullness(b) - fullness(a));
  const parties: ToldParty[] = [];
  for (const telling of fullestFirst) {
    const open = telling.parties.filter(({ role }) => !parties.some((known) => known.role === role));
    for (const party of open) if (!parties.some((known) => sameParty(known, party))) parties.push(party);
  }
  return parties;
}
