// The connection to the SQLite file: how it is opened, brought up to date, asked and written to.

import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { MIGRATIONS, type Migration } from './migrations.ts';

export const DATABASE_FILE = 'casewire.db';
/** How long a writer waits for another process to finish its transaction, in milliseconds. */
const BUSY_TIMEOUT = 10_000;
const OWNER_ONLY = 0o700;

type Value = string | number | boolean | Uint8Array | undefined;
type Values = Readonly<Record<string, Value>>;

/** Rows come back as plain objects without the columns that are NULL: absent is `undefined`, as everywhere in the house. */
export type Database = {
  all<Row>(sql: string, values?: Values): Row[];
  get<Row>(sql: string, values?: Values): Row | undefined;
  /** Answers the number of the row inserted last. */
  run(sql: string, values?: Values): number;
  /** Runs `work` in one transaction, begun as a writer so that it cannot fail half-way for want of the lock. */
  write<Result>(work: () => Result): Result;
  /** Runs `work` over one unmoving state of the file, whatever another process writes meanwhile. */
  read<Result>(work: () => Result): Result;
  close(): void;
};

/**
 * Opens (or makes) the database in `folder` and brings its tables up to date. Throws where a newer Casewire has written it, or where
 * it is opened read-only and is absent or older than this code.
 */
export function openDatabase(
  folder: string,
  options: { readonly readOnly?: boolean; readonly migrations?: readonly Migration[] } = {},
): Database {
  const { readOnly = false, migrations = MIGRATIONS } = options;
  const file = join(folder, DATABASE_FILE);
  if (readOnly && !statSync(file, { throwIfNoEntry: false }))
    throw new Error(`cannot open ${file} for reading only: there is no such file yet`);
  if (!readOnly) mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  const connection = new DatabaseSync(file, { readOnly, timeout: BUSY_TIMEOUT });
  try {
    connection.exec('PRAGMA foreign_keys = ON');
    if (!readOnly) connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    const database = over(connection);
    bringUpToDate(connection, database, file, readOnly, migrations);
    return database;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function bringUpToDate(
  connection: DatabaseSync,
  database: Database,
  file: string,
  readOnly: boolean,
  migrations: readonly Migration[],
): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const found = versionOf(database);
  if (found > newest) {
    throw new Error(
      `${file} was written by a newer Casewire (tables ${found}; this one knows ${newest}): update Casewire, or choose another data folder`,
    );
  }
  if (found === newest) return;
  if (readOnly) throw new Error(`${file} is from an older Casewire: open it once for writing to bring it up to date`);
  database.write(() => {
    connection.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
    // Asked again under the lock: another process may have got there first.
    const applied = versionOf(database);
    for (const { number, name, sql } of migrations.filter((migration) => migration.number > applied)) {
      connection.exec(sql);
      database.run('INSERT INTO migrations (number, name) VALUES ($number, $name)', { number, name });
    }
  });
}

function versionOf(database: Database): number {
  const known = database.get(`SELECT 1 AS known FROM sqlite_master WHERE name = 'migrations'`);
  if (!known) return 0;
  return database.get<{ newest: number }>('SELECT coalesce(max(number), 0) AS newest FROM migrations')?.newest ?? 0;
}

function over(connection: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const run = (sql: string, values: Values = {}): number => Number(prepare(sql).run(bound(values)).lastInsertRowid);
  return {
    all: <Row>(sql: string, values: Values = {}) => prepare(sql).all(bound(values)).map(present) as Row[],
    get: <Row>(sql: string, values: Values = {}) => {
      const row = prepare(sql).get(bound(values));
      return row && (present(row) as Row);
    },
    run,
    write: (work) => within(connection, 'BEGIN IMMEDIATE', work),
    read: (work) => within(connection, 'BEGIN', work),
    close: () => connection.close(),
  };
}

function within<Result>(connection: DatabaseSync, begin: string, work: () => Result): Result {
  connection.exec(begin);
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function bound(values: Values): Record<string, SQLInputValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, boundValue(value)]));
}

function boundValue(value: Value): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return Number(value);
  // A plain number would be bound as a floating one, and FTS5 silently ignores `rowid = 3.0`.
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}

function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
