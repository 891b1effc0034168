// A journalist's words for what the data says in terms: how something was said, how certain it is, what an event is called.

import type { AheadLine, CaseStatement } from '../../core/case.ts';
import { EVENT_TYPES, type EventType, type Modality } from '../../core/event-types.ts';
import type { EntityType } from '../../core/reading.ts';
import type { DateBasis } from '../../core/report.ts';

type Said = Pick<CaseStatement, 'kind' | 'act'>;

/** How it was said: "word for word", "in the reporter's words", "partly word for word". */
export function howSaid({ kind, act }: Said): string {
  if (act === 'attitude') return 'what they think or intend, as the report tells it';
  return { direct: 'word for word', indirect: "in the reporter's words", mixed: 'partly word for word' }[kind];
}

export const SPEAKER_NOT_NAMED = 'speaker not named';
export const CHECK_THIS = 'check this';

export function eventLabel(type: EventType): string {
  return EVENT_TYPES[type].label;
}

const MODALITIES: Readonly<Record<Modality, string>> = {
  asserted: 'reported as happened',
  planned: 'set for a later day',
  possible: 'possible, not decided',
  negated: 'reported as not happened',
};

export function howCertain(modality: Modality): string {
  return MODALITIES[modality];
}

const AHEAD: Readonly<Record<AheadLine['status'], string>> = {
  set: 'set',
  postponed: 'postponed',
  expected: 'worked out',
  happened: 'passed and reported',
  named: 'named in a report',
  possible: 'possible, not decided',
  passed: 'passed, not yet reported',
};

/** How firmly something is ahead. */
export function aheadStatus(status: AheadLine['status']): string {
  return AHEAD[status];
}

const ROLES: Readonly<Record<string, string>> = {
  defendant: 'accused',
  adjudicator: 'court or judge',
  crime: 'accused of',
  term: 'term',
  outcome: 'what',
  agent: 'by',
  recipient: 'to or with',
  money: 'sum',
  payer: 'to be paid by',
  place: 'place',
  origin: 'from',
  destination: 'to',
  plaintiff: 'plaintiff',
  prosecutor: 'prosecutor',
};

/** The part somebody or something has in an event, in words. */
export function roleLabel(role: string): string {
  return ROLES[role] ?? role;
}

const KINDS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'body',
  place: 'place',
  group: 'group',
  other: 'name',
};

export function kindLabel(type: EntityType): string {
  return KINDS[type];
}

const DATE_GROUNDS: Readonly<Record<DateBasis, string>> = {
  given: 'as given when it was added',
  page: 'as the page says',
  url: 'as the address says',
  dateline: 'as the dateline says',
  inferred: 'worked out from the text',
};

export function dateGround(basis: string | undefined): string {
  return DATE_GROUNDS[basis as DateBasis] ?? '';
}

const REMOVED_QUOTES = /^["'\u2018\u201c\u00ab]+|["'\u2019\u201d\u00bb]+$/g;

/** Where a said-clause split the words, the marks of quotation on both sides of the gap are the reporter's, not needed again. */
const INNER_QUOTES = /["\u201d]\s*\u2026\s*["\u201c]/g;

/** Words said, with marks of quotation around them only where they are the speaker's own throughout. */
export function quoted(words: string, { kind }: Pick<Said, 'kind'>): string {
  if (kind !== 'direct') return words;
  return `\u201c${words.replace(REMOVED_QUOTES, '').replace(INNER_QUOTES, ' \u2026 ')}\u201d`;
}
