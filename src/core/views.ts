// What the desk's HTTP interface answers with, shared by server/ and web/. Plain JSON.

import type { Case, CaseDefinition, Membership } from './case.ts';
import type { Notice } from './notice.ts';
import type { Reading } from './reading.ts';

/** A report in a list. `id` is the report's, stable over its versions. */
export type WireRow = {
  readonly id: string;
  /** Latest version, counted from 1. */
  readonly version: number;
  readonly headline: string;
  readonly lead: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The report's own date, where known, and on what ground. */
  readonly published?: string;
  readonly publishedBasis?: string;
  /** Time of capture, ISO with zone. */
  readonly capturedAt: string;
  readonly sample: boolean;
  readonly statements: number;
  readonly events: number;
  readonly cases: readonly { readonly id: string; readonly name: string; readonly membership: Membership }[];
};

/** `next` is passed back as `after` for the following page; absent at the end. `total` counts all that fit the filters. */
export type WirePage = { readonly rows: readonly WireRow[]; readonly total: number; readonly next?: string };

export type WireFacets = { readonly publishers: readonly { readonly name: string; readonly reports: number }[] };

export type ReportVersion = {
  readonly version: number;
  readonly capturedAt: string;
  readonly sha256: string;
  readonly from: string;
  readonly mediaType: string;
};

export type ReportView = {
  readonly row: WireRow;
  readonly version: number;
  readonly reading: Reading;
  /** Oldest first. */
  readonly versions: readonly ReportVersion[];
};

export type CaseRow = {
  readonly definition: CaseDefinition;
  readonly accepted: number;
  readonly proposed: number;
  readonly newest?: string;
};

/** `proposed` and `refused` reports are in `case.reports` too, by their membership. */
export type CaseView = { readonly case: Case; readonly row: CaseRow };

/** Hit of a search: `marks` are the found words inside `excerpt`, `at` is the excerpt's place in the report's text. */
export type SearchHit = {
  readonly row: WireRow;
  readonly excerpt: string;
  readonly at: number;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};
export type SearchPage = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly notices: readonly Notice[];
};

/** What became of a report that was handed in: read and kept; the same words were here already; or a new version of a known address. */
export type AddOutcome = {
  readonly report: string;
  readonly version: number;
  readonly outcome: 'new' | 'same' | 'version';
  readonly headline: string;
  readonly notices: readonly Notice[];
  readonly proposals: readonly { readonly case: string; readonly name: string; readonly reasons: readonly string[] }[];
};

/** Matters a report offers to follow, best first. */
export type FollowOffer = {
  readonly name: string;
  readonly follows: readonly string[];
  readonly reasons: readonly string[];
};

export type StatusView = {
  readonly version: string;
  readonly model: string;
  readonly dataFolder: string;
  readonly reports: number;
  readonly cases: number;
  readonly hasSample: boolean;
};

/** Sent over `GET /api/changes` (server-sent events) whenever the store has changed, by whichever process. */
export type ChangeMessage = { readonly seq: number; readonly kind: 'report' | 'case' | 'removed'; readonly id: string };

/** RFC 9457. `kept` says what was kept, `advice` what to do. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly kept?: string;
  readonly advice?: string;
};
