// Where the proceedings stand: what the timeline says of each accused, with what later events overturned kept as history.

import type { Basis, CaseEvent, StandingLine } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';

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
const ONLY_NEWEST = new Set<Kind>(['sentence', 'custody', 'extradition']);

/**
 * Lines from the asserted events of the timeline, newest first, those still standing before those superseded. A convicted or sentenced
 * person is not said to be in custody unless a report says so.
 * @param timeline by date, undated last
 */
export function standingOf(
  timeline: readonly CaseEvent[],
  nameOf: (entity: string) => string,
): readonly StandingLine[] {
  const events = timeline.filter((event) => event.modality === 'asserted' && EFFECTS[event.type]);
  const lines: StandingLine[] = [];
  for (const event of events) {
    const line = toLine(event, `w${lines.length + 1}`, nameOf);
    const overturned = lines.map((known) => supersede(known, line, event));
    lines.splice(0, lines.length, ...overturned, line);
  }
  const newestFirst = [...lines].reverse();
  return [...newestFirst.filter((line) => !line.superseded), ...newestFirst.filter((line) => line.superseded)];
}

function toLine(event: CaseEvent, id: string, nameOf: (entity: string) => string): StandingLine {
  const defendant = event.parties.find((party) => party.role === 'defendant');
  const effect = EFFECTS[event.type];
  return {
    id,
    ...(defendant?.entity !== undefined && { defendant: defendant.entity }),
    kind: effect?.kind ?? 'other',
    text: standingText(event, defendant?.entity ? nameOf(defendant.entity) : defendant?.text),
    ...(event.date !== undefined && { since: event.date }),
    basis: event.basis,
    citations: event.tellings,
  };
}

function standingText(event: CaseEvent, defendant: string | undefined): string {
  const of = (role: string): string | undefined => event.parties.find((party) => party.role === role)?.text;
  const who = defendant ?? 'The accused';
  switch (event.type) {
    case 'arrest':
      return `${who}: arrested or held${of('crime') ? ` over ${of('crime')}` : ''}`;
    case 'charge':
      return `${who}: charged${of('crime') ? ` with ${of('crime')}` : ''}`;
    case 'convict':
      return `${who}: convicted${of('crime') ? ` of ${of('crime')}` : ''}`;
    case 'sentence':
      return `${who}: sentence${of('term') ? ` of ${of('term')}` : ''}`;
    case 'release':
      return `${who}: released`;
    default:
      return event.title;
  }
}

function supersede(known: StandingLine, line: StandingLine, event: CaseEvent): StandingLine {
  if (known.superseded || !sameAccused(known, line)) return known;
  // An undated event cannot be shown to come after a dated one.
  if (line.since === undefined) return known;
  const ends = EFFECTS[event.type]?.ends.includes(known.kind) ?? false;
  const replaces = known.kind === line.kind && ONLY_NEWEST.has(line.kind);
  if (!ends && !replaces) return known;
  const later = known.since === undefined ? 'told without a date, taken to be earlier' : `later, on ${line.since}`;
  const basis: Basis = known.basis;
  return { ...known, basis, superseded: { by: event.id, reason: `${event.title} (${later})` } };
}

function sameAccused(a: StandingLine, b: StandingLine): boolean {
  return a.defendant !== undefined && a.defendant === b.defendant;
}
