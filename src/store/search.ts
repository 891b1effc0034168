// Search in the words of the reports: a query as an FTS5 expression, and each hit with its words in place.

import type { SearchHit } from '../core/views.ts';
import type { Database } from './database.ts';
import { excerptOf } from './excerpt.ts';
import { toWireRow, WIRE_COLUMNS, type WireColumns } from './rows.ts';
import type { SearchQuery, SearchTerm, Store } from './store.ts';

/** A word in the headline counts eight times one in the text; publisher and speakers are looked in only when asked for. */
const RANK = 'bm25(words, 8.0, 0.0, 2.0, 1.0)';
const COLUMNS = { speaker: '{speakers}', publisher: '{publisher}' } as const;
// Noncharacters of Unicode: they never stand in a text meant for people.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

export function searchRoom(database: Database): Pick<Store, 'search' | 'reportsNaming'> {
  return {
    search: async (query) => database.read(() => search(database, query)),
    reportsNaming: async (names, { limit, includeSample }) => {
      if (names.length === 0) return [];
      const match = names.map((words) => expressionOf({ words, prefix: false })).join(' OR ');
      return database
        .all<{ id: string }>(
          `SELECT reports.id FROM words JOIN reports ON reports.number = words.rowid
            WHERE words MATCH $match AND reports.sample <= $includeSample
            ORDER BY reports.day DESC, reports.number DESC LIMIT $limit`,
          { match, limit, includeSample },
        )
        .map(({ id }) => id);
    },
  };
}

function search(database: Database, query: SearchQuery): { hits: SearchHit[]; total: number } {
  const match = matchOf(query.terms);
  const { where, values } = conditions(query, match);
  const total = database.get<{ total: number }>(`SELECT count(*) AS total ${where}`, values)?.total ?? 0;
  const order = match === undefined ? '' : `${RANK},`;
  // Numbers first, lines after: else the line of every report found would be made before most are thrown away.
  const best = database.all<{ number: number }>(
    `SELECT reports.number ${where} ORDER BY ${order} reports.day DESC, reports.number DESC LIMIT $limit`,
    { ...values, limit: query.limit },
  );
  const texts = textsOf(
    database,
    best.map(({ number }) => number),
    match,
  );
  return { hits: best.map(({ number }) => hitOf(database, number, texts.get(number) ?? '')), total };
}

function hitOf(database: Database, number: number, marked: string): SearchHit {
  const row = database.get<WireColumns>(`SELECT ${WIRE_COLUMNS} FROM reports WHERE number = $number`, { number });
  // Read in the same transaction as it was found in, so it is there.
  return { row: toWireRow(row!), ...excerptOf(...unmarked(marked)) };
}

function conditions(
  { case: caseId, from, before }: SearchQuery,
  match: string | undefined,
): { where: string; values: Readonly<Record<string, string>> } {
  const filters = [
    match !== undefined && 'words MATCH $match',
    from !== undefined && 'reports.day >= $from',
    before !== undefined && 'reports.day < $before',
    caseId !== undefined &&
      `reports.number IN (SELECT report_number FROM memberships JOIN cases ON cases.number = case_number
                           WHERE cases.id = $caseId AND cases.removed_at IS NULL AND membership <> 'refused')`,
  ].filter((filter) => filter !== false);
  const given = Object.entries({ match, from, before, caseId }).filter((entry) => entry[1] !== undefined);
  const tables = match === undefined ? 'reports' : 'words JOIN reports ON reports.number = words.rowid';
  const where = ['reports.removed_at IS NULL', ...filters].join(' AND ');
  return { where: `FROM ${tables} WHERE ${where}`, values: Object.fromEntries(given) as Record<string, string> };
}

/** Texts of the hits, with signs around the words found in them. */
function textsOf(database: Database, numbers: readonly number[], match: string | undefined): Map<number, string> {
  // The plus keeps FTS5 from answering the whole query anew for each number.
  const sql =
    match === undefined
      ? 'SELECT number, text FROM searchable WHERE number IN (SELECT value FROM json_each($numbers))'
      : `SELECT rowid AS number, highlight(words, 3, $open, $close) AS text FROM words
          WHERE words MATCH $match AND +rowid IN (SELECT value FROM json_each($numbers))`;
  const values = { numbers: JSON.stringify(numbers), ...(match !== undefined && { match, open: OPEN, close: CLOSE }) };
  return new Map(database.all<{ number: number; text: string }>(sql, values).map(({ number, text }) => [number, text]));
}

/** Takes the signs that highlight() set out of the text again, and says where they stood. */
function unmarked(marked: string): [string, { start: number; end: number }[]] {
  const [before = '', ...rest] = marked.split(OPEN);
  let text = before;
  const marks = rest.map((part) => {
    const [found = '', after = ''] = part.split(CLOSE);
    const start = text.length;
    text += found + after;
    return { start, end: start + found.length };
  });
  return [text, marks];
}

/** Undefined where nothing is looked for by its words. FTS5 has no query of exclusions alone; search.ts of app/ says so to the reader. */
function matchOf(terms: readonly SearchTerm[]): string | undefined {
  const wanted = terms.filter((term) => !term.excluded).map(expressionOf);
  const unwanted = terms.filter((term) => term.excluded).map(expressionOf);
  if (wanted.length === 0) return undefined;
  return [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ');
}

function expressionOf({ words, field, prefix }: Omit<SearchTerm, 'excluded'>): string {
  // In quotes nothing is an operator; a quote inside is written twice.
  const phrase = `"${words.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
  return `(${field === undefined ? '{headline text}' : COLUMNS[field]} : ${phrase})`;
}
