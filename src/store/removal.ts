// Removing: out of sight at once and to be taken back by undo, until it is erased for good.

import type { Database } from './database.ts';
import { record, type Step, take } from './journal.ts';
import type { Decision, Store } from './store.ts';

export function removalRoom(database: Database): Pick<Store, 'removeCase' | 'removeReport' | 'removeSample' | 'erase'> {
  return {
    removeCase: async (id, decision) =>
      database.write(() => {
        const found = database.get<{ name: string }>('SELECT name FROM cases WHERE id = $id', { id });
        return remove(database, [{ step: 'hide-case', id }], `Removed the case “${found?.name}”`, decision);
      }),
    removeReport: async (id, decision) =>
      database.write(() => {
        const found = database.get<{ headline: string }>('SELECT headline FROM reports WHERE id = $id', { id });
        return remove(database, [{ step: 'hide-report', id }], `Removed the report “${found?.headline}”`, decision);
      }),
    removeSample: async (decision) => database.write(() => removeSample(database, decision)),
    erase: async (before) => database.write(() => erase(database, before)),
  };
}

const REVERSE = { 'hide-report': 'show-report', 'hide-case': 'show-case' } as const;
type Hiding = { readonly step: keyof typeof REVERSE; readonly id: string };

function remove(database: Database, steps: readonly Hiding[], what: string, decision: Decision): boolean {
  const done = steps.filter((step) => take(database, step, decision.at));
  if (done.length === 0) return false;
  const undo: Step[] = done.map(({ step, id }) => ({ step: REVERSE[step], id }));
  record(database, decision, what, undo);
  return true;
}

function removeSample(database: Database, decision: Decision): boolean {
  const steps = database.all<Hiding>(
    `SELECT 'hide-case' AS step, id FROM cases WHERE sample = 1 AND removed_at IS NULL
     UNION ALL SELECT 'hide-report', id FROM reports WHERE sample = 1 AND removed_at IS NULL`,
  );
  return remove(database, steps, 'Removed the sample', decision);
}

/** Words of what was removed left the search index when it was hidden; here go the rows, the texts and the originals nobody else needs. */
function erase(database: Database, before: string): number {
  const counted = database.get<{ total: number }>(
    `SELECT (SELECT count(*) FROM reports WHERE removed_at < $before) + (SELECT count(*) FROM cases WHERE removed_at < $before) AS total`,
    { before },
  );
  const total = counted?.total ?? 0;
  if (total === 0) return 0;
  database.run('DELETE FROM reports WHERE removed_at < $before', { before });
  database.run('DELETE FROM cases WHERE removed_at < $before', { before });
  database.run('DELETE FROM originals WHERE sha256 NOT IN (SELECT original FROM versions)');
  return total;
}
