// Decisions of the desk's owner: what belongs to a case, what goes, and taking back whatever was decided.

import type { Membership } from '../core/case.ts';
import { type Desk, decisionNow } from './desk.ts';

/** Answers false where there is no such case or report. */
export function decide(desk: Desk, caseId: string, report: string, membership: Membership): Promise<boolean> {
  return desk.store.decide(caseId, report, membership, decisionNow(desk));
}

/** Takes back the last decision that stands; answers what it was, undefined where there is none. */
export function undo(desk: Desk): Promise<string | undefined> {
  return desk.store.undo(decisionNow(desk));
}

/** Out of sight, to be brought back by undo until it is erased. Answers false where it is not there. */
export function removeCase(desk: Desk, id: string): Promise<boolean> {
  return desk.store.removeCase(id, decisionNow(desk));
}

export function removeReport(desk: Desk, id: string): Promise<boolean> {
  return desk.store.removeReport(id, decisionNow(desk));
}

export function removeSample(desk: Desk): Promise<boolean> {
  return desk.store.removeSample(decisionNow(desk));
}

/** How long what was removed can be brought back, in days. */
const DAYS_KEPT = 30;
const DAY = 86_400_000;

/** Erases for good what was removed longer ago than 30 days, or (`at once`) everything removed. Answers how many things that were. */
export function eraseRemoved(desk: Desk, when: 'after 30 days' | 'at once' = 'after 30 days'): Promise<number> {
  // The moment itself is included: what was removed in this very millisecond is erased too.
  const before = desk.clock().getTime() + (when === 'at once' ? 1 : -DAYS_KEPT * DAY);
  return desk.store.erase(new Date(before).toISOString());
}
