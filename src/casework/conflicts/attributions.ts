// The same words put in two mouths.

import type { Citation } from '../../core/case.ts';
import type { Quotation } from '../../core/reading.ts';
import { type CaseMember, cite } from '../member.ts';
import { matchNames } from '../names.ts';
import { termOf } from '../stories/terms.ts';

type Said = {
  readonly member: CaseMember;
  readonly speaker: string;
  readonly terms: ReadonlySet<string>;
  readonly words: string;
  readonly citation: Citation;
};
/** What one report tells, with its place. */
export type Side = { readonly words: string; readonly citation: Citation };

/** Words that two statements must have, and the part of them that they must share. */
const LEAST_WORDS = 6;
const SHARED = 0.85;
const MOST_UNDER_KEY = 40;

/** Pairs of statements of the same words by two named speakers, in two reports. Compared are only those that begin or end alike. */
export function attributionPairs(members: readonly CaseMember[]): readonly (readonly [Side, Side])[] {
  const byKey = new Map<string, Said[]>();
  const pairs = new Set<readonly [Said, Said]>();
  for (const said of members.flatMap(statementsOf)) {
    const near = new Set<Said>();
    for (const key of keysOf(said)) {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const other of others.slice(-MOST_UNDER_KEY)) near.add(other);
      others.push(said);
    }
    for (const other of near) if (isSameByAnother(other, said)) pairs.add([other, said]);
  }
  return [...pairs].map(([a, b]) => [sideOf(a), sideOf(b)] as const);
}

function sideOf({ speaker, citation }: Said): Side {
  return { words: speaker, citation };
}

function keysOf({ terms }: Said): readonly string[] {
  const all = [...terms];
  return [all.slice(0, 3).join(' '), all.slice(-3).join(' ')];
}

function isSameByAnother(a: Said, b: Said): boolean {
  if (a.member.report === b.member.report || matchNames('person', a.speaker, b.speaker) !== undefined) return false;
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  return shared >= SHARED * Math.max(a.terms.size, b.terms.size);
}

function statementsOf(member: CaseMember): Said[] {
  const { entities, mentions, quotations } = member.reading;
  const named = new Set(mentions.flatMap(({ kind, entity }) => (kind === 'name' && entity ? [entity] : [])));
  return quotations.flatMap((quotation): Said[] => {
    const speaker = entities.find(({ id, type }) => id === quotation.speaker && type === 'person');
    const said = wordsOf(member, quotation);
    const terms = new Set((said.match(/[\p{L}\p{N}]+/gu) ?? []).map(termOf));
    if (!speaker || !named.has(speaker.id) || terms.size < LEAST_WORDS || quotation.act !== 'statement') return [];
    const [first] = quotation.content;
    return first
      ? [{ member, speaker: speaker.name, terms, words: said, citation: cite(member, first, 'quotations') }]
      : [];
  });
}

function wordsOf({ reading }: CaseMember, { content }: Quotation): string {
  return content.map(({ start, end }) => reading.text.slice(start, end)).join(' ');
}
