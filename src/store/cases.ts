// Cases and which reports belong to them, as somebody decided.

import type { CaseDefinition, Membership } from '../core/case.ts';
import { note } from './changes.ts';
import type { Database } from './database.ts';
import { shortId } from './ids.ts';
import { record, take } from './journal.ts';
import { CASE_COLUMNS, type CaseColumns, toCaseRow } from './rows.ts';
import type { Decision, MemberRow, NewMember, Store } from './store.ts';

const WORDS: Readonly<Record<Membership, (headline: string) => string>> = {
  accepted: (headline) => `Took “${headline}” into`,
  refused: (headline) => `Kept “${headline}” out of`,
  proposed: (headline) => `Put “${headline}” back among what is proposed for`,
};

export function caseShelf(database: Database): Pick<Store, 'cases' | 'case' | 'members' | 'createCase' | 'decide'> {
  return {
    cases: async () =>
      database
        .all<CaseColumns>(`SELECT ${CASE_COLUMNS} FROM cases WHERE removed_at IS NULL ORDER BY cases.number`)
        .map(toCaseRow),
    case: async (id) => {
      const row = database.get<CaseColumns>(`SELECT ${CASE_COLUMNS} FROM cases WHERE id = $id AND removed_at IS NULL`, {
        id,
      });
      return row && toCaseRow(row);
    },
    members: async (id) => members(database, id),
    createCase: async (definition, initial, decision) =>
      database.write(() => create(database, definition, initial, decision)),
    decide: async (caseId, report, membership, decision) =>
      database.write(() => decide(database, { caseId, report, membership }, decision)),
  };
}

/** Oldest first by their own day. */
function members(database: Database, id: string): MemberRow[] {
  return database
    .all<Omit<MemberRow, 'reasons'> & { reasons: string }>(
      `SELECT reports.id AS report, reports.version, versions.model, memberships.membership, memberships.reasons
         FROM cases JOIN memberships ON memberships.case_number = cases.number
         JOIN reports ON reports.number = memberships.report_number
         JOIN versions ON versions.report = reports.number AND versions.version = reports.version
        WHERE cases.id = $id AND cases.removed_at IS NULL AND reports.removed_at IS NULL
        ORDER BY reports.day, reports.number`,
      { id },
    )
    .map((row) => ({ ...row, reasons: JSON.parse(row.reasons) }));
}

function create(
  database: Database,
  definition: Omit<CaseDefinition, 'id'>,
  initial: readonly NewMember[],
  decision: Decision,
): CaseDefinition {
  const { name, follows, createdAt, sample } = definition;
  // Laid out again after it was removed: the old one must not come back beside it by undo.
  if (sample) database.run('DELETE FROM cases WHERE sample = 1 AND removed_at IS NOT NULL');
  const taken = (id: string): boolean => database.get('SELECT 1 FROM cases WHERE id = $id', { id }) !== undefined;
  const id = shortId('c', `${createdAt}\n${name}`, taken);
  database.run(
    `INSERT INTO cases (id, name, follows, created_at, sample) VALUES ($id, $name, $follows, $createdAt, $sample)`,
    { id, name, follows: JSON.stringify(follows), createdAt, sample },
  );
  for (const { report, membership, reasons } of initial)
    take(database, { step: 'set-membership', case: id, report, membership, reasons }, decision.at);
  if (!sample) record(database, decision, `Started the case “${name}”`, [{ step: 'hide-case', id }]);
  note(database, 'case', id);
  return { id, name, follows, createdAt, sample };
}

function decide(
  database: Database,
  { caseId, report, membership }: { caseId: string; report: string; membership: Membership },
  decision: Decision,
): boolean {
  const before = database.get<{ membership?: Membership; reasons?: string; name: string; headline: string }>(
    `SELECT memberships.membership, memberships.reasons, cases.name, reports.headline
       FROM cases JOIN reports LEFT JOIN memberships ON case_number = cases.number AND report_number = reports.number
      WHERE cases.id = $caseId AND reports.id = $report AND cases.removed_at IS NULL AND reports.removed_at IS NULL`,
    { caseId, report },
  );
  if (!before) return false;
  if (before.membership === membership) return true;
  const reasons: readonly string[] = before.reasons === undefined ? [] : JSON.parse(before.reasons);
  const place = { step: 'set-membership', case: caseId, report } as const;
  take(database, { ...place, membership, reasons }, decision.at);
  record(database, decision, `${WORDS[membership](before.headline)} the case “${before.name}”`, [
    { ...place, ...(before.membership !== undefined && { membership: before.membership }), reasons },
  ]);
  return true;
}
