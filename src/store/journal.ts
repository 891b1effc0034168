// The journal: every decision of a person, with the steps that take it back. Undo is doing those steps.

import type { Membership } from '../core/case.ts';
import { note } from './changes.ts';
import type { Database } from './database.ts';
import { hideWords, showWords } from './search-index.ts';
import type { Decision, Store } from './store.ts';

/** One step of taking something back. A step that no longer fits (its report was erased) does nothing. */
export type Step =
  | { readonly step: 'hide-report' | 'show-report' | 'hide-case' | 'show-case'; readonly id: string }
  | {
      readonly step: 'set-membership';
      readonly case: string;
      readonly report: string;
      /** Absent: the report had no place in the case. */
      readonly membership?: Membership;
      readonly reasons: readonly string[];
    };

export function journalRoom(database: Database): Pick<Store, 'undo' | 'journal'> {
  return {
    undo: async (decision) => database.write(() => undo(database, decision)),
    journal: async (limit) =>
      database.all('SELECT at, who, what, undone_at AS undoneAt FROM journal ORDER BY number DESC LIMIT $limit', {
        limit,
      }),
  };
}

/** Writes a decision down inside the transaction that carries it out. `undo` lists its reverse. */
export function record(database: Database, decision: Decision, what: string, undo: readonly Step[]): void {
  database.run('INSERT INTO journal (at, who, what, undo) VALUES ($at, $who, $what, $undo)', {
    ...decision,
    what,
    undo: JSON.stringify(undo),
  });
}

/** Passes over decisions that have been taken back in another way, as a removed report that was handed in again. */
function undo(database: Database, { at }: Decision): string | undefined {
  for (;;) {
    const last = database.get<{ number: number; what: string; undo: string }>(
      'SELECT number, what, undo FROM journal WHERE undone_at IS NULL ORDER BY number DESC LIMIT 1',
    );
    if (!last) return undefined;
    const steps: readonly Step[] = JSON.parse(last.undo);
    const changed = steps.filter((step) => take(database, step, at));
    database.run('UPDATE journal SET undone_at = $at WHERE number = $number', { at, number: last.number });
    if (changed.length > 0) return last.what;
  }
}

/** Carries out one step; also how a removal is done in the first place. Answers whether anything changed. */
export function take(database: Database, step: Step, at: string): boolean {
  switch (step.step) {
    case 'hide-report':
      return setReport(database, step.id, at);
    case 'show-report':
      return setReport(database, step.id, undefined);
    case 'hide-case':
      return setCase(database, step.id, at);
    case 'show-case':
      return setCase(database, step.id, undefined);
    case 'set-membership':
      return setMembership(database, step);
  }
}

function setReport(database: Database, id: string, removedAt: string | undefined): boolean {
  const found = database.get<{ number: number }>(
    `SELECT number FROM reports WHERE id = $id AND removed_at IS ${removedAt === undefined ? 'NOT NULL' : 'NULL'}`,
    { id },
  );
  if (!found) return false;
  const { number } = found;
  if (removedAt !== undefined) hideWords(database, number);
  database.run('UPDATE reports SET removed_at = $removedAt WHERE number = $number', { number, removedAt });
  if (removedAt === undefined) showWords(database, number);
  note(database, removedAt === undefined ? 'report' : 'removed', id);
  return true;
}

function setCase(database: Database, id: string, removedAt: string | undefined): boolean {
  const found = database.get<{ number: number }>(
    `SELECT number FROM cases WHERE id = $id AND removed_at IS ${removedAt === undefined ? 'NOT NULL' : 'NULL'}`,
    { id },
  );
  if (!found) return false;
  database.run('UPDATE cases SET removed_at = $removedAt WHERE number = $number', { ...found, removedAt });
  note(database, removedAt === undefined ? 'case' : 'removed', id);
  return true;
}

function setMembership(database: Database, step: Extract<Step, { step: 'set-membership' }>): boolean {
  const place = database.get<{ case_number: number; report_number: number }>(
    `SELECT cases.number AS case_number, reports.number AS report_number FROM cases, reports
      WHERE cases.id = $caseId AND reports.id = $report AND cases.removed_at IS NULL AND reports.removed_at IS NULL`,
    { caseId: step.case, report: step.report },
  );
  if (!place) return false;
  if (step.membership === undefined) {
    database.run('DELETE FROM memberships WHERE case_number = $case_number AND report_number = $report_number', place);
  } else {
    database.run(
      `INSERT INTO memberships (case_number, report_number, membership, reasons)
       VALUES ($case_number, $report_number, $membership, $reasons)
       ON CONFLICT DO UPDATE SET membership = excluded.membership, reasons = excluded.reasons`,
      { ...place, membership: step.membership, reasons: JSON.stringify(step.reasons) },
    );
  }
  note(database, 'case', step.case);
  return true;
}
