// The wire: every report, newest first, page by page, with filters.

import type { WirePage } from '../core/views.ts';
import type { Database } from './database.ts';
import { toWireRow, WIRE_COLUMNS, type WireColumns } from './rows.ts';
import type { Store, WireQuery } from './store.ts';

const DEFAULT_LIMIT = 50;

export function wireDesk(database: Database): Pick<Store, 'wire' | 'facets'> {
  return {
    wire: async (query) => database.read(() => wire(database, query)),
    facets: async () => ({
      publishers: database.all(
        `SELECT publisher AS name, count(*) AS reports FROM reports
          WHERE removed_at IS NULL AND publisher IS NOT NULL GROUP BY publisher ORDER BY reports DESC, name`,
      ),
    }),
  };
}

function wire(database: Database, { after, limit = DEFAULT_LIMIT, ...filters }: WireQuery): WirePage {
  const { sql, values } = conditions(filters);
  const total =
    database.get<{ total: number }>(`SELECT count(*) AS total FROM reports WHERE ${sql}`, values)?.total ?? 0;
  const cursor = after === undefined ? undefined : readCursor(after);
  const rows = database.all<WireColumns>(
    `SELECT ${WIRE_COLUMNS} FROM reports
      WHERE ${sql} ${cursor ? 'AND (day, number) < ($cursorDay, $cursorNumber)' : ''}
      ORDER BY day DESC, number DESC LIMIT $limit`,
    { ...values, ...cursor, limit: limit + 1 },
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(toWireRow),
    total,
    ...(rows.length > limit && last && { next: `${last.day}.${last.number}` }),
  };
}

/** A cursor is the place of the last row shown, so that reports that arrive meanwhile neither repeat nor hide any. */
function readCursor(after: string): { cursorDay: string; cursorNumber: number } {
  const [, day, number] = /^(\d{4}-\d{2}-\d{2})\.(\d+)$/.exec(after) ?? [];
  if (day === undefined)
    throw new RangeError(`"${after}" is not a place in the wire: pass back "next" of the page before`);
  return { cursorDay: day, cursorNumber: Number(number) };
}

function conditions(filters: Omit<WireQuery, 'after' | 'limit'>): { sql: string; values: Record<string, string> } {
  const known = {
    publisher: 'publisher = $publisher',
    case: `number IN (SELECT report_number FROM memberships JOIN cases ON cases.number = case_number
                       WHERE cases.id = $case AND cases.removed_at IS NULL AND membership <> 'refused')`,
    from: 'day >= $from',
    to: 'day <= $to',
  };
  const values = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const sql = Object.keys(values).map((name) => known[name as keyof typeof known]);
  return { sql: ['removed_at IS NULL', ...sql].join(' AND '), values };
}
