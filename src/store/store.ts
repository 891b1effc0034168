// What the desk asks of its store. SQLite answers here (sqlite.ts); another database may stand beside it behind the same words.

import type { CaseDefinition, Membership, Proposal } from '../core/case.ts';
import type { Reading } from '../core/reading.ts';
import type { CapturedReport } from '../core/report.ts';
import type {
  AddOutcome,
  CaseRow,
  ChangeMessage,
  ReportVersion,
  SearchHit,
  WireFacets,
  WirePage,
  WireRow,
} from '../core/views.ts';

/** Who decided, and when (ISO 8601 with zone, from the clock that was passed in). */
export type Decision = { readonly who: string; readonly at: string };

/** What lists and the search index show of one version; worked out from its reading by the app. */
export type ReportSummary = {
  readonly headline: string;
  readonly lead: string;
  /** Names of everyone quoted, with their other names. */
  readonly speakers: readonly string[];
  readonly statements: number;
  readonly events: number;
};

/** A report read and ready to be kept. */
export type ReportDraft = {
  readonly captured: CapturedReport;
  readonly reading: Reading;
  readonly summary: ReportSummary;
  readonly sample: boolean;
  /** Cases it is proposed for; kept in the same transaction. */
  readonly proposals: readonly (Proposal & { readonly case: string })[];
};

/** Where a report would stand: under which id, as which version, and whether it is here already. */
export type Placement = Pick<AddOutcome, 'report' | 'version' | 'outcome'>;

/** What tells one report from another: the address where it has one, else its words. */
export type Identity = { readonly url?: string; readonly text: string };

/** A reading with what the file knows of the report it was made from. */
export type StoredReading = {
  readonly report: string;
  readonly version: number;
  readonly reading: Reading;
  readonly publisher?: string;
  readonly capturedAt: string;
};

export type StoredOriginal = ReportVersion & { readonly bytes: Uint8Array };

/** Filters of the wire. `from` and `to` are days, both inclusive; a report of unknown date counts by its day of capture. */
export type WireQuery = {
  readonly after?: string;
  readonly limit?: number;
  readonly publisher?: string;
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
};

/** A report's place in a case; `model` is that of the reading of its latest version. */
export type MemberRow = {
  readonly report: string;
  readonly version: number;
  readonly model: string;
  readonly membership: Membership;
  readonly reasons: readonly string[];
};

export type NewMember = Pick<MemberRow, 'report' | 'membership' | 'reasons'>;

/** Words looked for, in one field or (without `field`) in headline and text. A phrase is several words in this order. */
export type SearchTerm = {
  readonly words: string;
  readonly field?: 'speaker' | 'publisher';
  /** The last word may go on. */
  readonly prefix: boolean;
  readonly excluded: boolean;
};

/** All terms must hold; `from` is inclusive, `before` is not. */
export type SearchQuery = {
  readonly terms: readonly SearchTerm[];
  readonly case?: string;
  readonly from?: string;
  readonly before?: string;
  readonly limit: number;
};

export type StoreStatus = {
  readonly reports: number;
  readonly cases: number;
  readonly hasSample: boolean;
  /** Nothing was ever kept or decided here: the first start. */
  readonly untouched: boolean;
};

/** Every method that writes is one transaction: it has happened whole when its promise resolves, or not at all. */
export type Store = {
  status(): Promise<StoreStatus>;

  place(identity: Identity): Promise<Placement>;
  keep(draft: ReportDraft): Promise<Placement>;
  /** One report as a line of the wire, with its versions, oldest first. */
  report(id: string): Promise<{ readonly row: WireRow; readonly versions: readonly ReportVersion[] } | undefined>;
  /** Without a version: the latest. */
  reading(id: string, version?: number): Promise<StoredReading | undefined>;
  original(id: string, version?: number): Promise<StoredOriginal | undefined>;
  /** Newest first: the reports that have one of these words or phrases in headline or text. */
  reportsNaming(
    names: readonly string[],
    options: { readonly limit: number; readonly includeSample: boolean },
  ): Promise<readonly string[]>;

  /** Rejects with a RangeError where `after` is no place in the wire. */
  wire(query: WireQuery): Promise<WirePage>;
  facets(): Promise<WireFacets>;
  search(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>;

  cases(): Promise<readonly CaseRow[]>;
  case(id: string): Promise<CaseRow | undefined>;
  members(caseId: string): Promise<readonly MemberRow[]>;
  /** The id is the store's to give. A sample case is nobody's decision: it goes with `removeSample`, not by undo. */
  createCase(
    definition: Omit<CaseDefinition, 'id'>,
    members: readonly NewMember[],
    decision: Decision,
  ): Promise<CaseDefinition>;
  /** Answers false where there is no such case or report. */
  decide(caseId: string, report: string, membership: Membership, decision: Decision): Promise<boolean>;

  /** What is removed can be taken back by `undo` until it is erased. Answers false where there was nothing to remove. */
  removeCase(id: string, decision: Decision): Promise<boolean>;
  removeReport(id: string, decision: Decision): Promise<boolean>;
  removeSample(decision: Decision): Promise<boolean>;
  /** Erases for good what was removed before this moment; answers how many reports and cases that were. */
  erase(before: string): Promise<number>;
  /** Takes back the last decision that was not taken back yet; answers what it was. */
  undo(decision: Decision): Promise<string | undefined>;
  journal(limit: number): Promise<readonly JournalLine[]>;

  /** Number of the last change; 0 when nothing ever changed. */
  lastChange(): Promise<number>;
  changesAfter(seq: number, limit: number): Promise<readonly ChangeMessage[]>;

  close(): void;
};

type JournalLine = Decision & {
  readonly what: string;
  readonly undoneAt?: string;
};
