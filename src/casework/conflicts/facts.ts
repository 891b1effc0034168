// What a report tells that another may tell otherwise: figures, days, places and outcomes, each with its sentence.

import type { Citation } from '../../core/case.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { CHANGE_WORDS, DEEDS, DENIED_BEFORE, OUTCOMES, SESSIONS } from '../../languages/en/fact-words.ts';
import { type CaseMember, cite } from '../member.ts';
import { termOf } from '../stories/terms.ts';
import { type Context, contextOf } from './context.ts';
import { type Figure, figuresIn } from './figures.ts';

type Told = {
  readonly member: CaseMember;
  readonly citation: Citation;
  /** The words that tell it. */
  readonly words: string;
  /** What was done or counted, where the words about it tell. */
  readonly deed?: string;
  readonly context: Context;
  /** The sentence says itself that something changed. */
  readonly changed: boolean;
};

export type Fact = Told &
  (
    | { readonly kind: 'figure'; readonly figure: Figure }
    /** `value`: ISO, a day or a month. `index`: which of the sentence's days it is. `outcome`: what was decided then. */
    | { readonly kind: 'date'; readonly value: string; readonly index: string; readonly outcome?: string }
    | { readonly kind: 'place'; readonly place: string }
    | { readonly kind: 'outcome'; readonly matter: string; readonly pole: boolean; readonly object?: string }
  );

/** All facts of a member that can be set against another's, in the order of its text. */
export function factsOf(member: CaseMember): readonly Fact[] {
  return member.reading.sentences.flatMap((sentence) => [
    ...figureFacts(member, sentence),
    ...dateFacts(member, sentence),
    ...placeFacts(member, sentence),
    ...outcomeFacts(member, sentence),
  ]);
}

function told(member: CaseMember, sentence: Span, at: Span): Told {
  const { text } = member.reading;
  const words = text.slice(sentence.start, sentence.end);
  const deed = deedOf(words, at.start - sentence.start);
  return {
    member,
    citation: cite(member, sentence, 'events'),
    words: text.slice(at.start, at.end),
    ...(deed !== undefined && { deed }),
    context: contextOf(member.reading, sentence, at),
    changed: CHANGE_WORDS.test(words),
  };
}

/** Of the deeds that a sentence names, the one nearest to a place in it. */
function deedOf(words: string, at: number): string | undefined {
  const found = DEEDS.flatMap(([pattern, deed]) =>
    [...words.matchAll(new RegExp(pattern.source, 'gi'))].map(({ 0: named, index }) => {
      const session = SESSIONS.exec(named)?.[0].toLowerCase();
      return { deed: deed === 'session' ? (session ?? deed) : deed, away: Math.abs(index - at) };
    }),
  );
  return found.sort((a, b) => a.away - b.away)[0]?.deed;
}

function figureFacts(member: CaseMember, sentence: Span): Fact[] {
  const { text, timexes } = member.reading;
  return figuresIn(text.slice(sentence.start, sentence.end))
    .map((figure) => ({ figure, at: { start: sentence.start + figure.start, end: sentence.start + figure.end } }))
    .filter(({ at }) => !timexes.some((timex) => timex.type !== 'DURATION' && overlaps(timex, at)))
    .map(({ figure, at }) => ({ kind: 'figure', figure, ...told(member, sentence, at) }));
}

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Days on which something was or will be. The day of the report, on which somebody said so, is left out where the sentence has another. */
function dateFacts(member: CaseMember, sentence: Span): Fact[] {
  const { reading } = member;
  const dates = reading.timexes.filter(
    ({ type, value, start, end }) =>
      type === 'DATE' && DAY_OR_MONTH.test(value) && start >= sentence.start && end <= sentence.end,
  );
  const published = reading.report.published?.date;
  const others = dates.filter(({ value }) => value !== published);
  const meant = others.length > 0 ? others : dates;
  const [decided] = outcomeFacts(member, sentence);
  const outcome = decided?.kind === 'outcome' ? `${decided.matter} ${decided.pole}` : undefined;
  return meant.map((timex, i) => ({
    kind: 'date',
    value: timex.value,
    ...(outcome !== undefined && { outcome }),
    index: `${i} of ${meant.length}`,
    ...told(member, sentence, timex),
  }));
}

const AT = /\b(?:in|at|near|off|outside|to)\s(?:the\s)?$/i;

/** Where it was: the one place of the sentence that a preposition of place leads to. */
function placeFacts(member: CaseMember, sentence: Span): Fact[] {
  const { text, mentions, entities } = member.reading;
  const places = mentions.filter(
    ({ type, kind, start, end }) =>
      type === 'place' &&
      kind === 'name' &&
      start >= sentence.start &&
      end <= sentence.end &&
      AT.test(text.slice(sentence.start, start)),
  );
  const [only, ...others] = places;
  if (!only || others.length > 0) return [];
  const name = entities.find(({ id }) => id === only.entity)?.name ?? text.slice(only.start, only.end);
  return [{ kind: 'place', place: name, ...told(member, sentence, only) }];
}

function outcomeFacts(member: CaseMember, sentence: Span): Fact[] {
  const words = member.reading.text.slice(sentence.start, sentence.end);
  const found = OUTCOMES.flatMap(([matter, one, other]) => {
    const [affirmed, contrary] = [one.exec(words), other.exec(words)];
    const hit = contrary ?? affirmed;
    if (!hit) return [];
    const denied = DENIED_BEFORE.test(words.slice(0, hit.index));
    return [
      {
        matter,
        pole: (contrary === null) !== denied,
        last: hit.index + hit[0].lastIndexOf(' ') + 1,
        end: hit.index + hit[0].length,
      },
    ];
  });
  const [first] = found;
  if (!first) return [];
  // Only the last word of "found the surgeon Dora Lind guilty": who was found guilty is context.
  const at = { start: sentence.start + first.last, end: sentence.start + first.end };
  const object = objectOf(withoutTimes(member, { start: at.end, end: sentence.end }));
  return [
    {
      kind: 'outcome',
      matter: first.matter,
      pole: first.pole,
      ...(object && { object }),
      ...told(member, sentence, at),
    },
  ];
}

/** The words of a span, time expressions blanked. */
function withoutTimes({ reading }: CaseMember, span: Span): string {
  return reading.timexes
    .filter((timex) => overlaps(timex, span))
    .reduce(
      (words, { start, end }) => {
        const [from, to] = [Math.max(0, start - span.start), end - span.start];
        return `${words.slice(0, from)}${' '.repeat(Math.max(0, to - from))}${words.slice(to)}`;
      },
      reading.text.slice(span.start, span.end),
    );
}

/** What was decided on: the first word of weight after the outcome. */
function objectOf(after: string): string | undefined {
  // "Refused to confirm the judge" is about the judge.
  const words = after.replace(/^ to \p{Ll}+/u, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(termOf).find((term) => (COMMON_WORDS.get(term) ?? 0) < COMMON);
}

/** A word that more reports than this have says little. */
const COMMON = 0.3;
