// What reading a report gives: the contract of `casewire read`. Fields may be added, never renamed; schema/reading.schema.json says the same.

import type { EventType, Modality } from './event-types.ts';
import type { Notice } from './notice.ts';
import type { DateBasis } from './report.ts';
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'other';

/** Somebody or something named or described in the report. `id` is unique within the reading ("e1"). */
export type Entity = {
  readonly id: string;
  readonly type: EntityType;
  /** Fullest name found in the report; for one never named, the description used. */
  readonly name: string;
  /** Other names and spellings used, without the name itself. */
  readonly aliases: readonly string[];
  /** Roles as the report words them, with their place in the text. */
  readonly roles: readonly Role[];
};

/** How an office is held where it is not simply held. `incoming` is elected or named and not yet in office. */
export type Standing = 'former' | 'acting' | 'incoming' | 'outgoing' | 'designate' | 'late';

/** What somebody is told of as; each part lies inside the role's own words. */
export type Role = Span & {
  readonly text: string;
  /** An addition to the contract: the body in which the role is held, in its words; `entity` where it is one of the reading's. */
  readonly body?: Span & { readonly text: string; readonly entity?: string };
  /** An addition to the contract: how it is held, with the word that says so. Absent where no word says that it is not simply held. */
  readonly standing?: Span & { readonly kind: Standing };
};

/** A place in the text that speaks of an entity. Absent `entity`: not joined to any. `confidence` from 0 to 1. */
export type Mention = Span & {
  readonly type: EntityType;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly entity?: string;
  readonly confidence: number;
};

/**
 * A passage put in somebody's mouth or mind. `content` has several spans where a said-clause splits it; `source` and `cue` may be
 * empty. Spans of one quotation never overlap. `speaker` is an entity's id, absent where the text does not tell.
 */
export type Quotation = {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly act: 'statement' | 'attitude';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker?: string;
  /** An addition to the contract: entities' ids where several said it together, `speaker` among them; absent where one did. */
  readonly speakers?: readonly string[];
  /** The one spoken to, an entity's id. */
  readonly addressee?: string;
  /** ISO date on which it was said, where the text tells. */
  readonly date?: string;
  readonly confidence: number;
};

/** A time expression with its TIMEX3 value, worked out from the text and the report's date. */
export type Timex = Span & {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
  readonly confidence: number;
};

/** One mention of an event. `date` is ISO (`2022-07-15`, `2022-05`, `2008`), never more exact than the text. */
export type EventMention = {
  readonly type: EventType;
  readonly trigger: Span;
  readonly modality: Modality;
  readonly date?: string;
  /** An addition to the contract: how sure `date` is to be the event's own, from 0 to 1; there wherever `date` is. */
  readonly dateConfidence?: number;
  readonly arguments: readonly (Span & { readonly role: string; readonly entity?: string })[];
  readonly confidence: number;
};

/** The report's own date, `YYYY-MM-DD`, with why it is believed, in plain English. */
export type Published = { readonly date: string; readonly basis: DateBasis; readonly reasons: readonly string[] };

export type ReportParts = {
  readonly section?: string;
  readonly byline?: readonly string[];
  readonly headline?: Span;
  readonly standfirst?: Span;
  readonly body: Span;
  readonly dateline?: Span & { readonly place?: string; readonly date?: string; readonly agency?: string };
};

export type Reading = {
  readonly id: string;
  readonly schema: 1;
  readonly language: string;
  /** Version of the weights that read it. */
  readonly model: string;
  readonly text: string;
  readonly report: ReportParts & {
    readonly url?: string;
    readonly publisher?: string;
    readonly published?: Published;
    /** An addition to the contract: the days that fit where the text leaves more than one possible; then `published` is absent. */
    readonly publishedCandidates?: readonly Published[];
  };
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  readonly events: readonly EventMention[];
  readonly notices: readonly Notice[];
};
