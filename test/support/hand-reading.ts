// Readings made by hand for tests of casework, store and export: marks are given as words of the text, not as numbers.

import type { CaseMember } from '../../src/casework/member.ts';
import type { EventType, Modality } from '../../src/core/event-types.ts';
import type { Entity, Reading } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';

type HandReading = {
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  /** Entity by id: its name, and the other words used for it. */
  readonly people?: Record<string, readonly [name: string, ...aliases: string[]]>;
  readonly bodies?: Record<string, readonly [name: string, ...aliases: string[]]>;
  readonly roles?: Record<string, readonly string[]>;
  readonly statements?: readonly {
    readonly words: string;
    readonly speaker?: string;
    readonly source?: string;
    readonly confidence?: number;
  }[];
  readonly events?: readonly {
    readonly type: EventType;
    readonly trigger: string;
    readonly modality?: Modality;
    readonly date?: string;
    /** Role to words, or to words and an entity's id. */
    readonly parties?: Record<string, string | readonly [string, string]>;
  }[];
  readonly days?: readonly (readonly [words: string, value: string])[];
};

/** Place of `words` in `text`; the test is wrong where they are not there. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold “${words}”`);
  return { start, end: start + words.length };
}

export function handReading(given: HandReading): Reading {
  const { text } = given;
  const named = [
    ...Object.entries(given.people ?? {}).map(([id, names]) => ({ id, names, type: 'person' as const })),
    ...Object.entries(given.bodies ?? {}).map(([id, names]) => ({ id, names, type: 'organization' as const })),
  ];
  const entities: Entity[] = named.map(({ id, names: [name, ...aliases], type }) => ({
    id,
    type,
    name,
    aliases,
    roles: (given.roles?.[id] ?? []).map((words) => ({ ...placeOf(text, words), text: words })),
  }));
  return {
    id: 'hand',
    schema: 1,
    language: 'en',
    model: 'hand',
    text,
    report: {
      body: { start: 0, end: text.length },
      ...(given.publisher && { publisher: given.publisher }),
      ...(given.published && { published: { date: given.published, basis: 'given', reasons: ['given'] } }),
    },
    sentences: [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => {
      const lead = words.length - words.trimStart().length;
      return { start: index + lead, end: index + words.length };
    }),
    entities,
    mentions: named.flatMap(({ id, names, type }) =>
      names.map((name) => ({ ...placeOf(text, name), type, kind: 'name' as const, entity: id, confidence: 0.9 })),
    ),
    quotations: (given.statements ?? []).map(({ words, speaker, source, confidence }) => ({
      kind: 'indirect',
      act: 'statement',
      source: source ? [placeOf(text, source)] : [],
      cue: [],
      content: [placeOf(text, words)],
      ...(speaker && { speaker }),
      confidence: confidence ?? 0.9,
    })),
    timexes: (given.days ?? []).map(([words, value]) => ({
      ...placeOf(text, words),
      type: 'DATE',
      value,
      confidence: 0.9,
    })),
    events: (given.events ?? []).map(({ type, trigger, modality, date, parties }) => ({
      type,
      trigger: placeOf(text, trigger),
      modality: modality ?? 'asserted',
      ...(date && { date }),
      arguments: Object.entries(parties ?? {}).map(([role, party]) => {
        const [words, entity] = typeof party === 'string' ? [party] : party;
        return { role, ...placeOf(text, words), ...(entity && { entity }) };
      }),
      confidence: 0.9,
    })),
    notices: [],
  };
}

export function handMember(
  report: string,
  given: HandReading,
  membership: CaseMember['membership'] = 'accepted',
): CaseMember {
  return {
    report,
    version: 1,
    reading: handReading(given),
    ...(given.publisher && { publisher: given.publisher }),
    capturedAt: `${given.published ?? '2030-01-01'}T12:00:00Z`,
    membership,
    reasons: [],
  };
}
