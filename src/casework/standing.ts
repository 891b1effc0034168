// Where the proceedings stand: what the timeline says of those the case follows, with what later events overturned kept as history.

import type { Basis, CaseEvent, Party, StandingLine } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';
import type { EntityType } from '../core/reading.ts';
import { whenOf } from './timeline.ts';

type Kind = StandingLine['kind'];

/** What an event leaves standing, and which kinds of line it puts an end to. One entry a type that bears on where somebody stands. */
const EFFECTS: Partial<Record<EventType, { readonly kind: Kind; readonly ends: readonly Kind[] }>> = {
  arrest: { kind: 'custody', ends: [] },
  charge: { kind: 'charged', ends: [] },
  convict: { kind: 'convicted', ends: ['charged'] },
  acquit: { kind: 'acquitted', ends: ['charged', 'convicted', 'sentence', 'custody'] },
  sentence: { kind: 'sentence', ends: ['charged'] },
  appeal: { kind: 'appeal', ends: [] },
  ruling: { kind: 'other', ends: ['appeal'] },
  release: { kind: 'custody', ends: ['custody'] },
  pardon: { kind: 'other', ends: ['sentence', 'custody', 'convicted'] },
  extradite: { kind: 'extradition', ends: [] },
};

/** Kinds of which only the newest counts: a second sentence replaces the first. */
const ONLY_NEWEST = new Set<Kind>(['charged', 'convicted', 'sentence', 'custody', 'appeal', 'extradition', 'other']);

/** Types that say something of the accused even where the sentence does not name them. */
const ABOUT_THE_CASE = new Set<EventType>(['ruling', 'appeal', 'sentence', 'convict', 'acquit']);

type Of = {
  readonly nameOf: (entity: string) => string;
  readonly typeOf: (entity: string) => EntityType | undefined;
  readonly subjects: readonly string[];
};

const COURT_WORDS =
  /\b(courts?|tribunal|judges?|justices?|jury|magistrates?|bench|panel|commission|council|board|chamber)\b/i;

/**
 * Lines from the asserted, not doubtful events that happened to somebody the case follows, newest first, those still standing before
 * those superseded. Where a case follows one person, a ruling that names no accused is taken to concern that person, and says so.
 * Nobody is said to be in custody, or free, unless a report says so.
 * @param timeline in order of time
 */
export function standingOf(timeline: readonly CaseEvent[], of: Of): readonly StandingLine[] {
  let lines: readonly StandingLine[] = [];
  for (const event of timeline) {
    if (event.modality !== 'asserted' || event.doubtful || !EFFECTS[event.type] || !isSure(event, of)) continue;
    const accused = accusedOf(event, of);
    if (!accused) continue;
    const line = toLine(event, accused, `w${lines.length + 1}`, of);
    lines = [...lines.map((known) => supersede(known, line, event)), line];
  }
  const newestFirst = [...lines].reverse();
  return [...newestFirst.filter((line) => !line.superseded), ...newestFirst.filter((line) => line.superseded)];
}

/** A ruling needs somebody who can rule; an extradition a day or somebody who carries it out, since most are only asked for. */
function isSure({ type, date, parties }: CaseEvent, of: Of): boolean {
  if (type === 'extradite') return date !== undefined || parties.some(({ role }) => role === 'agent');
  return type !== 'ruling' || parties.some((party) => party.role === 'adjudicator' && canRule(party, of));
}

function canRule({ text, entity }: Party, { typeOf }: Of): boolean {
  const named = entity !== undefined && typeOf(entity) === 'person' && !/^the /i.test(text) && /^\p{Lu}/u.test(text);
  return named || COURT_WORDS.test(text);
}

type Accused = { readonly entity: string; readonly named: boolean };

function accusedOf(event: CaseEvent, { subjects }: Of): Accused | undefined {
  const defendants = event.parties.filter(({ role }) => role === 'defendant');
  const followed = defendants.find(({ entity }) => entity !== undefined && subjects.includes(entity));
  if (followed?.entity !== undefined) return { entity: followed.entity, named: true };
  const [only, second] = subjects;
  const open = defendants.length === 0 && ABOUT_THE_CASE.has(event.type);
  return open && only !== undefined && second === undefined ? { entity: only, named: false } : undefined;
}

function toLine(event: CaseEvent, accused: Accused, id: string, { nameOf }: Of): StandingLine {
  return {
    id,
    defendant: accused.entity,
    kind: EFFECTS[event.type]?.kind ?? 'other',
    text: standingText(event, nameOf(accused.entity)),
    ...(event.date !== undefined && { since: event.date }),
    basis: accused.named ? event.basis : unnamed(event.basis, nameOf(accused.entity)),
    citations: event.tellings,
  };
}

function unnamed(basis: Basis, name: string): Basis {
  const reason = `the sentence names no accused; ${name} is the one this case follows`;
  return { kind: 'inferred', reasons: [...(basis.kind === 'inferred' ? basis.reasons : []), reason] };
}

const SENTENCE_OF = ': sentence of';

function standingText(event: CaseEvent, who: string): string {
  const of = (role: string): Party | undefined => event.parties.find((party) => party.role === role);
  const and = (before: string, role: string): string => (of(role) ? ` ${before} ${of(role)?.text}` : '');
  switch (event.type) {
    case 'arrest':
      return `${who}: arrested or held${and('over', 'crime')}`;
    case 'charge':
      return `${who}: charged${and('with', 'crime')}`;
    case 'convict':
      return `${who}: convicted${and('of', 'crime')}`;
    case 'acquit':
      return `${who}: acquitted${and('of', 'crime')}`;
    case 'sentence':
      return `${who}${of('term') ? SENTENCE_OF : ': sentence'}${of('term') ? ` ${of('term')?.text}` : ''}${and('for', 'crime')}`;
    case 'release':
      return `${who}: released`;
    default:
      return event.title;
  }
}

function supersede(known: StandingLine, line: StandingLine, event: CaseEvent): StandingLine {
  if (known.superseded || known.defendant !== line.defendant) return known;
  const later = event.date !== undefined || known.since === undefined || whenOf(event) > known.since;
  const ends = later && (EFFECTS[event.type]?.ends.includes(known.kind) ?? false);
  const replaces = known.kind === line.kind && ONLY_NEWEST.has(line.kind) && tellsAsMuch(known, line);
  if (!ends && !replaces) return known;
  const when = event.date === undefined ? `first reported on ${whenOf(event)}` : `on ${event.date}`;
  return { ...known, superseded: { by: event.id, reason: `${event.title}, ${when}` } };
}

/** What has no day does not replace what has one, nor a sentence of no told length one of a told length. */
function tellsAsMuch(known: StandingLine, line: StandingLine): boolean {
  const dated = known.since === undefined || line.since !== undefined;
  return dated && (line.kind !== 'sentence' || !hasTerm(known) || hasTerm(line));
}

function hasTerm({ text }: StandingLine): boolean {
  return text.includes(SENTENCE_OF);
}
