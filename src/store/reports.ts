// Keeping reports and giving them back: the same words once, changed words as a new version, the bytes they came from beside them.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { ReportVersion } from '../core/views.ts';
import { note } from './changes.ts';
import type { Database } from './database.ts';
import { sha256, shortId } from './ids.ts';
import { toWireRow, WIRE_COLUMNS, type WireColumns } from './rows.ts';
import { hideWords, showWords } from './search-index.ts';
import type { Identity, Placement, ReportDraft, Store, StoredReading } from './store.ts';

type Found = {
  readonly number: number;
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly words: string;
  readonly removed_at?: string;
};
type Place = Placement & { readonly key: string; readonly found?: Found };

export function reportShelf(database: Database): Pick<Store, 'place' | 'keep' | 'report' | 'reading' | 'original'> {
  return {
    place: async (identity) => {
      const { report, version, outcome } = placeOf(database, identity);
      return { report, version, outcome };
    },
    keep: async (draft) => database.write(() => keep(database, draft)),
    report: async (id) => database.read(() => reportOf(database, id)),
    reading: async (id, version) => readingOf(database, id, version),
    original: async (id, version) => originalOf(database, id, version),
  };
}

/**
 * A report with an address is known by it; one without is known by its words, and is the same as any report that has, or once had, these
 * words. When words that were kept without an address turn up at one, that becomes the report's next version and its address.
 */
function placeOf(database: Database, { url, text }: Identity): Place {
  const words = sha256(text);
  const key = url === undefined ? `words:${words}` : `url:${url}`;
  const isLatest = 'versions.version = reports.version';
  const sameWords =
    url === undefined
      ? 'versions.text_sha256 = $sought'
      : `versions.text_sha256 = $sought AND ${isLatest} AND reports.key LIKE 'words:%'`;
  const found = find(database, `reports.key = $sought AND ${isLatest}`, key) ?? find(database, sameWords, words);
  if (!found) {
    const taken = (id: string): boolean => database.get('SELECT 1 FROM reports WHERE id = $id', { id }) !== undefined;
    return { report: shortId('r', key, taken), version: 1, outcome: 'new', key };
  }
  const unchanged = found.words === words && (url === undefined || found.key === key);
  if (!unchanged) return { report: found.id, version: found.version + 1, outcome: 'version', key, found };
  const outcome = found.removed_at === undefined ? 'same' : 'new';
  return { report: found.id, version: found.version, outcome, key, found };
}

function find(database: Database, condition: string, sought: string): Found | undefined {
  return database.get(
    `SELECT reports.number, reports.id, reports.key, reports.version, reports.removed_at, versions.text_sha256 AS words
       FROM reports JOIN versions ON versions.report = reports.number
      WHERE ${condition} ORDER BY reports.removed_at IS NOT NULL, reports.number LIMIT 1`,
    { sought },
  );
}

function keep(database: Database, draft: ReportDraft): Placement {
  const { captured } = draft;
  const { report, version, outcome, key, found } = placeOf(database, captured.report);
  if (outcome === 'same') return { report, version, outcome };
  if (found && found.removed_at === undefined) hideWords(database, found.number);
  const number = found?.number ?? insertReport(database, report, key, draft);
  if (found?.version === version) {
    // Removed once and now handed in again, unchanged.
    database.run('UPDATE reports SET removed_at = NULL WHERE number = $number', { number });
  } else {
    insertVersion(database, number, version, draft, keepOriginal(database, captured.bytes));
    updateReport(database, number, version, key, draft);
  }
  showWords(database, number);
  propose(database, number, draft);
  note(database, 'report', report);
  return { report, version, outcome };
}

function insertReport(database: Database, id: string, key: string, draft: ReportDraft): number {
  return database.run(
    `INSERT INTO reports (id, key, version, headline, lead, captured_at, day, statements, events, sample)
     VALUES ($id, $key, 1, '', '', '', '', 0, 0, $sample)`,
    { id, key, sample: draft.sample },
  );
}

function insertVersion(database: Database, report: number, version: number, draft: ReportDraft, hash: string): void {
  const { reading, summary } = draft;
  const { original } = draft.captured;
  // Kept without its text, which has a column of its own, and without its id, which is the report's.
  const { text, id: _, ...marks } = reading;
  database.run(
    `INSERT INTO versions (report, version, captured_at, came_from, media_type, original, text_sha256, model, publisher, headline,
                           speakers, text, reading)
     VALUES ($report, $version, $capturedAt, $from, $mediaType, $original, $words, $model, $publisher, $headline,
             $speakers, $text, $marks)`,
    {
      report,
      version,
      capturedAt: original.capturedAt,
      from: original.from,
      mediaType: original.mediaType,
      original: hash,
      words: sha256(text),
      model: reading.model,
      publisher: reading.report.publisher,
      headline: summary.headline,
      speakers: summary.speakers.join('\n'),
      text,
      marks: JSON.stringify(marks),
    },
  );
}

function updateReport(database: Database, number: number, version: number, key: string, draft: ReportDraft): void {
  const { publisher, url, published } = draft.reading.report;
  const { capturedAt } = draft.captured.original;
  const { headline, lead, statements, events } = draft.summary;
  database.run(
    `UPDATE reports SET version = $version, headline = $headline, lead = $lead, publisher = $publisher, url = $url,
            published = $published, published_basis = $basis, captured_at = $capturedAt, day = $day, statements = $statements,
            events = $events, removed_at = NULL, key = CASE WHEN key LIKE 'words:%' THEN $key ELSE key END
      WHERE number = $number`,
    {
      number,
      version,
      headline,
      lead,
      publisher,
      url,
      published: published?.date,
      basis: published?.basis,
      capturedAt,
      day: published?.date ?? capturedAt.slice(0, 10),
      statements,
      events,
      key,
    },
  );
}

function propose(database: Database, report: number, draft: ReportDraft): void {
  for (const { case: id, reasons } of draft.proposals) {
    // What somebody decided about an earlier version stands.
    database.run(
      `INSERT INTO memberships (case_number, report_number, membership, reasons)
       SELECT number, $report, 'proposed', $reasons FROM cases WHERE id = $id AND removed_at IS NULL
       ON CONFLICT DO NOTHING`,
      { id, report, reasons: JSON.stringify(reasons) },
    );
  }
}

/** Keeps the bytes under their SHA-256 and answers it. Pages shrink to a quarter; what does not shrink (a PDF, a picture) is kept as it is. */
function keepOriginal(database: Database, bytes: Uint8Array): string {
  const hash = sha256(bytes);
  const packed = gzipSync(bytes);
  const smaller = packed.length < bytes.length;
  database.run(
    `INSERT INTO originals (sha256, encoding, bytes) VALUES ($sha256, $encoding, $bytes) ON CONFLICT DO NOTHING`,
    { sha256: hash, encoding: smaller ? 'gzip' : 'identity', bytes: smaller ? packed : bytes },
  );
  return hash;
}

function reportOf(database: Database, id: string): Awaited<ReturnType<Store['report']>> {
  const row = database.get<WireColumns>(`SELECT ${WIRE_COLUMNS} FROM reports WHERE id = $id AND removed_at IS NULL`, {
    id,
  });
  return row && { row: toWireRow(row), versions: versionsOf(database, row.number) };
}

const VERSION_COLUMNS = `versions.version, versions.captured_at AS capturedAt, versions.original AS sha256,
  versions.came_from AS "from", versions.media_type AS mediaType`;

function versionsOf(database: Database, number: number): ReportVersion[] {
  return database.all(`SELECT ${VERSION_COLUMNS} FROM versions WHERE report = $number ORDER BY version`, { number });
}

function readingOf(database: Database, id: string, version?: number): StoredReading | undefined {
  const row = database.get<{ version: number; capturedAt: string; publisher?: string; text: string; marks: string }>(
    `SELECT versions.version, versions.captured_at AS capturedAt, versions.publisher, versions.text, versions.reading AS marks
       FROM reports JOIN versions ON versions.report = reports.number AND versions.version = coalesce($version, reports.version)
      WHERE reports.id = $id AND reports.removed_at IS NULL`,
    { id, version },
  );
  if (!row) return undefined;
  const { text, marks, ...rest } = row;
  return { report: id, ...rest, reading: { id, ...JSON.parse(marks), text } };
}

function originalOf(database: Database, id: string, version?: number): Awaited<ReturnType<Store['original']>> {
  const row = database.get<ReportVersion & { encoding: string; bytes: Uint8Array }>(
    `SELECT ${VERSION_COLUMNS}, originals.encoding, originals.bytes
       FROM reports JOIN versions ON versions.report = reports.number AND versions.version = coalesce($version, reports.version)
       JOIN originals ON originals.sha256 = versions.original
      WHERE reports.id = $id AND reports.removed_at IS NULL`,
    { id, version },
  );
  if (!row) return undefined;
  const { encoding, bytes, ...rest } = row;
  return { ...rest, bytes: encoding === 'gzip' ? new Uint8Array(gunzipSync(bytes)) : bytes };
}
