// Rows of the tables as the views that the desk shows.

import type { CaseDefinition } from '../core/case.ts';
import type { CaseRow, WireRow } from '../core/views.ts';

/** Columns of a report's line; put before FROM reports. */
export const WIRE_COLUMNS = `
  reports.number, reports.id, reports.version, reports.headline, reports.lead, reports.publisher, reports.url, reports.published,
  reports.published_basis, reports.captured_at, reports.day, reports.sample, reports.statements, reports.events,
  (SELECT json_group_array(json_object('id', cases.id, 'name', cases.name, 'membership', memberships.membership)
            ORDER BY cases.number)
     FROM memberships JOIN cases ON cases.number = memberships.case_number
    WHERE memberships.report_number = reports.number AND cases.removed_at IS NULL) AS in_cases`;

export type WireColumns = {
  readonly number: number;
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly lead: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly published_basis?: string;
  readonly captured_at: string;
  readonly day: string;
  readonly sample: number;
  readonly statements: number;
  readonly events: number;
  readonly in_cases: string;
};

export function toWireRow(row: WireColumns): WireRow {
  const { id, version, headline, lead, publisher, url, published, statements, events } = row;
  return {
    id,
    version,
    headline,
    lead,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(row.published_basis !== undefined && { publishedBasis: row.published_basis }),
    capturedAt: row.captured_at,
    sample: row.sample === 1,
    statements,
    events,
    cases: JSON.parse(row.in_cases),
  };
}

/** Columns of a case's line; put before FROM cases. `newest` is the day of its newest accepted report. */
export const CASE_COLUMNS = `
  cases.number, cases.id, cases.name, cases.follows, cases.created_at, cases.sample,
  (SELECT count(*) FROM memberships JOIN reports ON reports.number = memberships.report_number
    WHERE case_number = cases.number AND membership = 'accepted' AND reports.removed_at IS NULL) AS accepted,
  (SELECT count(*) FROM memberships JOIN reports ON reports.number = memberships.report_number
    WHERE case_number = cases.number AND membership = 'proposed' AND reports.removed_at IS NULL) AS proposed,
  (SELECT max(reports.published) FROM memberships JOIN reports ON reports.number = memberships.report_number
    WHERE case_number = cases.number AND membership = 'accepted' AND reports.removed_at IS NULL) AS newest`;

export type CaseColumns = {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly follows: string;
  readonly created_at: string;
  readonly sample: number;
  readonly accepted: number;
  readonly proposed: number;
  readonly newest?: string;
};

export function toCaseRow(row: CaseColumns): CaseRow {
  const definition: CaseDefinition = {
    id: row.id,
    name: row.name,
    follows: JSON.parse(row.follows),
    createdAt: row.created_at,
    sample: row.sample === 1,
  };
  const { accepted, proposed, newest } = row;
  return { definition, accepted, proposed, ...(newest !== undefined && { newest }) };
}
