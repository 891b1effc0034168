// A case file: claims drawn from many readings, each with the places that prove it. Values are computed from claims, never merged away.

import type { EventType, Modality } from './event-types.ts';
import type { Notice } from './notice.ts';
import type { EntityType, Standing } from './reading.ts';
import type { Term } from './terms.ts';

/** Where a line of the case comes from. Offsets are UTF-16 code units into the text of that version of that report. */
export type Citation = {
  readonly report: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  /** The words at that place. */
  readonly quote: string;
  readonly publisher?: string;
  /** The citing report's own date, where known. */
  readonly published?: string;
  /** Stage of reading that made the mark, and the version of the weights. */
  readonly stage: 'quotations' | 'events' | 'timexes' | 'entities' | 'published';
  readonly model: string;
};

/** `stated`: a report says it in these words. `inferred`: worked out, for the reasons given. */
export type Basis = { readonly kind: 'stated' } | { readonly kind: 'inferred'; readonly reasons: readonly string[] };

/** What reports tell of somebody as, with the name of the body and the standing that the words tell, where they do. */
export type CaseRole = {
  readonly text: string;
  readonly body?: string;
  readonly standing?: Standing;
  readonly citations: readonly Citation[];
};

/** Somebody or something across the reports of a case. */
export type CaseEntity = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly { readonly name: string; readonly citations: readonly Citation[] }[];
  readonly roles: readonly CaseRole[];
  /** Which entity of which reading was joined here, and why. */
  readonly members: readonly {
    readonly report: string;
    readonly version: number;
    readonly entity: string;
    readonly reason: string;
  }[];
  /** How many marks in the texts speak of it. */
  readonly mentions: number;
};

/** A term as one place of one report tells it. */
export type ToldTerm = { readonly term: Term; readonly citation: Citation };

export type Party = {
  readonly role: string;
  readonly text: string;
  readonly entity?: string;
  /** How many reports of the event give it this part. */
  readonly reports?: number;
};

/**
 * One event of the case with every telling of it. `date` is as exact as the most exact telling allows. `reported` is the day of the
 * first report that tells it: an event without a date of its own is not younger than that.
 */
export type CaseEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly modality: Modality;
  readonly date?: string;
  readonly reported?: string;
  /** True where a report tells it as its news: at its head, or within days of it. What reports only recall is dated less surely. */
  readonly asNews: boolean;
  /** True where no telling is sure enough: the desk says "check this", and nothing is concluded from it. */
  readonly doubtful: boolean;
  /** One plain sentence fragment for lists: "Court of Appeals ... ruled against a new trial". */
  readonly title: string;
  readonly parties: readonly Party[];
  /** Sentences, sums, charges and outcomes as data, each as one place tells it: where they differ, both stand here. */
  readonly terms: readonly ToldTerm[];
  readonly tellings: readonly Citation[];
  readonly basis: Basis;
};

export type CaseStatement = {
  readonly id: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly act: 'statement' | 'attitude';
  /** Case entity; absent: not named by the report. */
  readonly speaker?: string;
  /** The words of the source span as printed ("he", "a senior official"), if any. */
  readonly source?: string;
  readonly addressee?: string;
  readonly date?: string;
  readonly words: string;
  /** True below the level at which the desk says "check this". */
  readonly doubtful: boolean;
  readonly citations: readonly Citation[];
};

/** What a line of "where it stands" is about. */
export type StandingKind =
  | 'investigated'
  | 'charged'
  | 'trial'
  | 'convicted'
  | 'acquitted'
  | 'sentence'
  | 'fine'
  | 'custody'
  | 'appeal'
  | 'extradition'
  | 'civil'
  | 'other';

/** A line of "where it stands". */
export type StandingLine = {
  readonly id: string;
  /** Whose proceedings: a case entity. */
  readonly defendant?: string;
  readonly kind: StandingKind;
  /** With the name: "Oskar Prell: sentenced to two years in prison". */
  readonly text: string;
  /** Without it. */
  readonly state: string;
  /** The event it rests on. */
  readonly event: string;
  /** The day, month or year it began, where told. */
  readonly since?: string;
  /** The day, `YYYY-MM-DD`, from which it can be said to hold: of `since` its last, else the day of the first report. */
  readonly from: string;
  /** The day on which it ends by itself, worked out; with what that rests on and leaves out. */
  readonly until?: { readonly date: string; readonly reasons: readonly string[] };
  /** How many reports tell it. */
  readonly reports: number;
  readonly basis: Basis;
  readonly citations: readonly Citation[];
  /** What a later report overturned stays visible as history. `on`: the day it ended, as `from`. */
  readonly superseded?: { readonly by: string; readonly on: string; readonly reason: string };
  /** Why it is told but not counted on: too few reports beside what the others tell, or out of the order of proceedings. */
  readonly setAside?: string;
};

/**
 * How a day ahead stands. `set`: a hearing or the like is fixed for it; `postponed`: it was, and a later report names another day;
 * `named`: a report names the day as still to come; `expected`: worked out; `possible`: may be, not decided; `happened`: the day has
 * passed and a report tells what came; `passed`: it has passed, and none does yet.
 */
export type AheadStatus = 'set' | 'postponed' | 'named' | 'expected' | 'possible' | 'happened' | 'passed';

/** A day that lay ahead of the report that names it, with what became of it; or an option named but not decided, then without a date. */
export type AheadLine = {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
  readonly status: AheadStatus;
  /** The day named instead, where it was postponed. */
  readonly movedTo?: string;
  readonly basis: Basis;
  readonly citations: readonly Citation[];
};

/**
 * A day that the reports of a case know of. `weight` only orders: how much speaks for its having been of weight. `citations`: sentences
 * that name it, those of somebody followed first; `reports` name it.
 */
export type CaseDay = {
  readonly date: string;
  readonly weight: number;
  /** Events of the timeline that happened, or were news, on it. */
  readonly events: readonly string[];
  readonly citations: readonly Citation[];
  readonly reports: number;
};

/** What makes a case: a name, whom it follows, and the decisions on reports. */
export type CaseDefinition = {
  readonly id: string;
  readonly name: string;
  /** Names of the people or bodies it follows; any spelling of one counts. */
  readonly follows: readonly string[];
  readonly createdAt: string;
  readonly sample: boolean;
};

export type Membership = 'proposed' | 'accepted' | 'refused';

/** Why a report is thought to belong to a case; `score` from 0 to 1, only for ordering. */
export type Proposal = { readonly report: string; readonly score: number; readonly reasons: readonly string[] };

export type CaseReportLine = {
  readonly report: string;
  readonly version: number;
  readonly headline: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly membership: Membership;
  readonly reasons: readonly string[];
  /** An earlier report of the case that has most of the same words; `share` is the part of this report's words found there, 0 to 1. */
  readonly reprintOf?: { readonly report: string; readonly share: number };
};

export type Case = {
  readonly definition: CaseDefinition;
  /** One sentence saying what the matter is, with its source. */
  readonly about?: { readonly text: string; readonly citation: Citation };
  /** Case entities followed. */
  readonly subjects: readonly string[];
  /** Most spoken of first. */
  readonly entities: readonly CaseEntity[];
  /** By date, an undated event by the day it was first reported. */
  readonly timeline: readonly CaseEvent[];
  /** The weightiest first. */
  readonly days: readonly CaseDay[];
  readonly statements: readonly CaseStatement[];
  readonly standing: readonly StandingLine[];
  readonly ahead: readonly AheadLine[];
  readonly reports: readonly CaseReportLine[];
  readonly notices: readonly Notice[];
};
