// Starting a case: from a report that offers a matter to follow, or by hand.

import { offersToFollow } from '../casework/offers.ts';
import type { CaseRow, FollowOffer } from '../core/views.ts';
import { type Desk, decisionNow } from './desk.ts';
import { asMember } from './members.ts';
import { reportsFor } from './propose.ts';

export type NewCase = {
  readonly name: string;
  /** Names of the people or bodies to follow. */
  readonly follows: readonly string[];
  /** The report it starts from, taken into it at once. */
  readonly fromReport?: string;
};

const START = { membership: 'accepted', reasons: ['the case was started from this report'] } as const;

/** Starts a case and proposes what is here already and belongs. Undefined where `fromReport` is not here. */
export async function createCase(desk: Desk, { name, follows, fromReport }: NewCase): Promise<CaseRow | undefined> {
  const first = fromReport === undefined ? undefined : await desk.store.report(fromReport);
  const stored = fromReport === undefined ? undefined : await desk.store.reading(fromReport);
  if (fromReport !== undefined && !stored) return undefined;
  const accepted = stored ? [asMember(stored, START)] : [];
  const decision = decisionNow(desk);
  const definition = { name, follows, createdAt: decision.at, sample: false };
  const proposed = await reportsFor(desk, { id: 'new', ...definition }, accepted, first?.row.sample === true);
  const members = [...accepted.map(({ report }) => ({ report, ...START })), ...proposed];
  const { id } = await desk.store.createCase(definition, members, decision);
  return desk.store.case(id);
}

/**
 * Starts a case on what `report` is about: on `offer`, else on the best matter it offers. Undefined where there is no such report
 * or where it names nobody often enough to follow.
 */
export async function followReport(desk: Desk, report: string, offer?: FollowOffer): Promise<CaseRow | undefined> {
  const stored = await desk.store.reading(report);
  const matter = offer ?? (stored && offersToFollow(stored.reading)[0]);
  return matter && createCase(desk, { name: matter.name, follows: matter.follows, fromReport: report });
}
