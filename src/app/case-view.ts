// Cases: the list of them, and one with everything its reports tell.

import { buildCase } from '../casework/build-case.ts';
import type { CaseDefinition } from '../core/case.ts';
import type { CaseRow, CaseView } from '../core/views.ts';
import type { MemberRow } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { loadMembers } from './members.ts';

export function listCases(desk: Desk): Promise<readonly CaseRow[]> {
  return desk.store.cases();
}

/** Undefined where there is no such case. What was built is remembered until a report, a decision or the day changes. */
export async function caseView(desk: Desk, id: string): Promise<CaseView | undefined> {
  const row = await desk.store.case(id);
  if (!row) return undefined;
  const members = await desk.store.members(id);
  const today = todayOf(desk, row);
  const built = await desk.remembered.cases.recall(keyOf(row.definition, members, today), async () =>
    buildCase(row.definition, await loadMembers(desk, members), today),
  );
  return { case: built, row };
}

function keyOf(definition: CaseDefinition, members: readonly MemberRow[], today: string): string {
  return JSON.stringify([definition, members, today]);
}

/** The sample plays on the day of its newest report, so that what lies ahead in it never becomes the past. */
function todayOf(desk: Desk, { definition, newest }: CaseRow): string {
  const today = desk.clock().toISOString().slice(0, '2016-11-21'.length);
  return definition.sample && newest !== undefined ? newest : today;
}
