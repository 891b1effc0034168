// How the tables came to be, step by step. A step that was once released is never changed; a change is a new step at the end.

export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

const FIRST_TABLES = `
-- A report over its versions. The columns of the latest version that lists show stand here, so that the wire never touches the texts.
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  headline TEXT NOT NULL,
  lead TEXT NOT NULL,
  publisher TEXT,
  url TEXT,
  published TEXT,
  published_basis TEXT,
  captured_at TEXT NOT NULL,
  day TEXT NOT NULL,
  statements INTEGER NOT NULL,
  events INTEGER NOT NULL,
  sample INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX reports_by_day ON reports (day DESC, number DESC) WHERE removed_at IS NULL;
CREATE INDEX reports_by_publisher ON reports (publisher, day DESC, number DESC) WHERE removed_at IS NULL;
CREATE INDEX reports_removed ON reports (removed_at) WHERE removed_at IS NOT NULL;

-- The bytes a report was made from, once each.
CREATE TABLE originals (
  sha256 TEXT NOT NULL PRIMARY KEY,
  encoding TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- The long columns come last: SQLite then need not read past them.
CREATE TABLE versions (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  captured_at TEXT NOT NULL,
  came_from TEXT NOT NULL,
  media_type TEXT NOT NULL,
  original TEXT NOT NULL REFERENCES originals (sha256),
  text_sha256 TEXT NOT NULL,
  model TEXT NOT NULL,
  publisher TEXT,
  headline TEXT NOT NULL,
  speakers TEXT NOT NULL,
  text TEXT NOT NULL,
  reading TEXT NOT NULL,
  UNIQUE (report, version)
) STRICT;
CREATE INDEX versions_by_text ON versions (text_sha256);
CREATE INDEX versions_by_original ON versions (original);

-- What can be searched: the latest version of every report that was not removed.
CREATE VIEW searchable AS
  SELECT reports.number, versions.headline, versions.publisher, versions.speakers, versions.text
  FROM reports JOIN versions ON versions.report = reports.number AND versions.version = reports.version
  WHERE reports.removed_at IS NULL;
-- The index holds no words of its own (external content): the texts are kept once.
CREATE VIRTUAL TABLE words USING fts5 (
  headline, publisher, speakers, text,
  content = 'searchable', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

CREATE TABLE cases (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  follows TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sample INTEGER NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE memberships (
  case_number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  report_number INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  membership TEXT NOT NULL CHECK (membership IN ('proposed', 'accepted', 'refused')),
  reasons TEXT NOT NULL,
  PRIMARY KEY (case_number, report_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_report ON memberships (report_number);

-- Every decision of a person, and the steps that take it back (JSON).
CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  undo TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'case', 'removed')),
  id TEXT NOT NULL
) STRICT;
`;

/** In order; numbers rise by one from 1. */
export const MIGRATIONS: readonly Migration[] = [{ number: 1, name: 'first tables', sql: FIRST_TABLES }];
