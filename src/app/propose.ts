// Which cases a new report may belong to, and which reports a new case may be about.

import type { CaseMember } from '../casework/member.ts';
import { matchNames } from '../casework/names.ts';
import { proposeFor } from '../casework/propose.ts';
import type { CaseDefinition } from '../core/case.ts';
import type { NewMember, ReportDraft } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { asMember, loadMembers } from './members.ts';

/** Reports looked through for a new case, newest first; a name that more reports have is too common to propose by. */
const MOST_LOOKED_THROUGH = 500;
const SHORTEST_NAME = 3;

const CANDIDATE = { membership: 'proposed', reasons: [] } as const;

/** Proposals of `candidate` for every case it is not in yet, best first. */
export async function proposalsFor(desk: Desk, candidate: CaseMember): Promise<ReportDraft['proposals']> {
  const cases = await desk.store.cases();
  const proposals = await Promise.all(
    cases.map(async ({ definition }) => {
      // Asked first, so that the readings of a hundred other cases need not be opened for each report that comes in.
      if (!namesFollowed(definition, candidate)) return [];
      const rows = await desk.store.members(definition.id);
      if (rows.some(({ report }) => report === candidate.report)) return [];
      const accepted = await loadMembers(
        desk,
        rows.filter(({ membership }) => membership === 'accepted'),
      );
      const proposal = proposeFor(definition, accepted, candidate);
      return proposal ? [{ ...proposal, case: definition.id }] : [];
    }),
  );
  return proposals.flat().sort((a, b) => b.score - a.score);
}

/** Does it name anybody the case follows, if only by surname? */
function namesFollowed({ follows }: CaseDefinition, { reading }: CaseMember): boolean {
  return reading.entities.some(({ type, name, aliases }) =>
    [name, ...aliases].some((known) => follows.some((followed) => matchNames(type, followed, known) !== undefined)),
  );
}

/** Reports here already that a new case may be about. Found by name in the search index, so that not every report must be opened. */
export async function reportsFor(
  desk: Desk,
  definition: CaseDefinition,
  accepted: readonly CaseMember[],
  includeSample: boolean,
): Promise<readonly NewMember[]> {
  const surnames = definition.follows.flatMap((name) => name.split(/\s+/).at(-1) ?? []);
  const names = [...definition.follows, ...surnames].filter((name) => name.length >= SHORTEST_NAME);
  const ids = await desk.store.reportsNaming(names, { limit: MOST_LOOKED_THROUGH, includeSample });
  const known = new Set(accepted.map(({ report }) => report));
  const found = await Promise.all(
    ids
      .filter((id) => !known.has(id))
      .map(async (id) => {
        const stored = await desk.store.reading(id);
        const proposal = stored && proposeFor(definition, accepted, asMember(stored, CANDIDATE));
        return proposal ? [{ report: id, membership: 'proposed' as const, reasons: proposal.reasons }] : [];
      }),
  );
  return found.flat();
}
