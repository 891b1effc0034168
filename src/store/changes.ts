// The numbered list of what changed, by which a desk learns what another process did.

import type { ChangeMessage } from '../core/views.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

/** A desk that was away for longer than this many changes looks at everything afresh. */
const CHANGES_KEPT = 10_000;

export function changeLog(database: Database): Pick<Store, 'lastChange' | 'changesAfter'> {
  return {
    lastChange: async () => database.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM changes')?.seq ?? 0,
    changesAfter: async (seq, limit) =>
      database.all<ChangeMessage>('SELECT seq, kind, id FROM changes WHERE seq > $seq ORDER BY seq LIMIT $limit', {
        seq,
        limit,
      }),
  };
}

/** Notes a change inside the transaction that makes it. */
export function note(database: Database, kind: ChangeMessage['kind'], id: string): void {
  const seq = database.run('INSERT INTO changes (kind, id) VALUES ($kind, $id)', { kind, id });
  if (seq % CHANGES_KEPT === 0)
    database.run('DELETE FROM changes WHERE seq <= $oldest', { oldest: seq - CHANGES_KEPT });
}
