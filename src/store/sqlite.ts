// The store in one SQLite file. Originals are kept in it too, not as files beside it: one commit then covers a report and its original,
// nothing is left over when one of them is erased, and a copy of one file is a copy of everything.

import { caseShelf } from './cases.ts';
import { changeLog } from './changes.ts';
import { type Database, openDatabase } from './database.ts';
import { journalRoom } from './journal.ts';
import { removalRoom } from './removal.ts';
import { reportShelf } from './reports.ts';
import { searchRoom } from './search.ts';
import type { Store, StoreStatus } from './store.ts';
import { wireDesk } from './wire.ts';

/** Opens the store in `folder` (made if absent). Throws as openDatabase does. */
export function openSqliteStore(folder: string, options: { readonly readOnly?: boolean } = {}): Store {
  const database = openDatabase(folder, options);
  return {
    status: async () => statusOf(database),
    ...reportShelf(database),
    ...wireDesk(database),
    ...searchRoom(database),
    ...caseShelf(database),
    ...removalRoom(database),
    ...journalRoom(database),
    ...changeLog(database),
    close: () => database.close(),
  };
}

function statusOf(database: Database): StoreStatus {
  const counts = database.get<Record<'reports' | 'cases' | 'sample' | 'traces', number>>(
    `SELECT (SELECT count(*) FROM reports WHERE removed_at IS NULL) AS reports,
            (SELECT count(*) FROM cases WHERE removed_at IS NULL) AS cases,
            EXISTS (SELECT 1 FROM reports WHERE sample = 1 AND removed_at IS NULL)
              OR EXISTS (SELECT 1 FROM cases WHERE sample = 1 AND removed_at IS NULL) AS sample,
            EXISTS (SELECT 1 FROM changes) OR EXISTS (SELECT 1 FROM journal) AS traces`,
  );
  return {
    reports: counts?.reports ?? 0,
    cases: counts?.cases ?? 0,
    hasSample: counts?.sample === 1,
    untouched: counts?.traces === 0,
  };
}
