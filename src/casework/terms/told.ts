// The terms of one telling of an event: each parsed from its words, with the place where they stand.

import type { ToldTerm } from '../../core/case.ts';
import type { EventMention, Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Term } from '../../core/terms.ts';
import { BAIL_WORD } from '../../languages/en/ruling-words.ts';
import { COUNT_BEFORE, OFFENCE_BEGINS, OFFENCE_GOES_ON, TERM_TAIL } from '../../languages/en/term-words.ts';
import { type CaseMember, cite, sentenceAt } from '../member.ts';
import { parseAppeal } from './appealed.ts';
import { parseCharges } from './charges.ts';
import { parseMoney } from './money.ts';
import { parseOutcome } from './outcome.ts';
import { parseRoute } from './route.ts';
import { parseSentence } from './sentence.ts';

/** A stretch of the report and what it says as data. */
type Found = { readonly term: Term | undefined; readonly span: Span };
type Find = (reading: Reading, mention: EventMention) => readonly Found[];

/** Which terms an event of a type may have, and where its words are looked for. */
const FIND: Partial<Record<EventMention['type'], Find>> = {
  sentence: sentences,
  pardon: sentences,
  fine: sums,
  release: bail,
  charge: charges,
  arrest: charges,
  convict: charges,
  acquit: charges,
  hearing: charges,
  ruling: outcomes,
  appeal: (reading, mention) => rest(reading, mention, parseAppeal),
  extradite: routes,
};

/** The terms that the telling states, in the order of the roles; empty where its words tell none. */
export function termsTold(member: CaseMember, mention: EventMention): readonly ToldTerm[] {
  const found = FIND[mention.type]?.(member.reading, mention) ?? [];
  return found.flatMap(({ term, span }) => (term ? [{ term, citation: cite(member, span, 'events') }] : []));
}

function inRole({ arguments: all }: EventMention, role: string): readonly Span[] {
  return all.filter((argument) => argument.role === role);
}

const TO_JAIL = /^(?:jail|imprison|lock)/i;

/** The term with what follows it at once ("…, two of them suspended"); a verb like "jailed" tells the form. */
function sentences(reading: Reading, mention: EventMention): readonly Found[] {
  const { text } = reading;
  const sentence = sentenceAt(reading, mention.trigger.start);
  const told = inRole(mention, 'term').map((span) => {
    const tail = TERM_TAIL.exec(text.slice(span.end, sentence.end))?.[0] ?? '';
    const whole = { start: span.start, end: span.end + tail.length };
    const words = text.slice(whole.start, whole.end);
    const plain = parseSentence(words);
    const verb = text.slice(mention.trigger.start, mention.trigger.end);
    const term = plain?.form === 'other' && TO_JAIL.test(verb) ? { ...plain, form: 'prison' as const } : plain;
    return { term, span: whole };
  });
  if (told.some(({ term }) => term)) return told;
  const changed = parseSentence(text.slice(mention.trigger.start, sentence.end));
  return changed?.before ? [{ term: changed, span: { start: mention.trigger.start, end: sentence.end } }] : [];
}

function sums(reading: Reading, mention: EventMention): readonly Found[] {
  return inRole(mention, 'money').map((span) => ({ term: parseMoney(reading.text.slice(span.start, span.end)), span }));
}

const NEAR_BAIL = 30;

/** What a release costs: the sums beside "bail" and "bond", each once. */
function bail(reading: Reading, mention: EventMention): readonly Found[] {
  const sentence = sentenceAt(reading, mention.trigger.start);
  const words = reading.text.slice(sentence.start, sentence.end);
  const marks = [...words.matchAll(BAIL_WORD)];
  const terms = marks.flatMap(({ 0: word, index }, i) => {
    const after = index + word.length;
    const [known] = marks.slice(0, i).reverse();
    const from = Math.max(known ? known.index + known[0].length : 0, index - NEAR_BAIL);
    const before = parseMoney(words.slice(from, index));
    return before ?? parseMoney(words.slice(after, after + NEAR_BAIL)) ?? [];
  });
  const amounts = new Map(terms.map((term) => [term.amount, term]));
  return [...amounts.values()].map((term) => ({ term, span: sentence }));
}

/** The offence with the count that stands before it, and the words without which it is none. */
function charges({ text }: Reading, mention: EventMention): readonly Found[] {
  return inRole(mention, 'crime').map(({ start, end }) => {
    const first = lead(text, start, OFFENCE_BEGINS);
    const span = {
      start: lead(text, first, COUNT_BEFORE),
      end: end + (OFFENCE_GOES_ON.exec(text.slice(end, end + NEAR_BAIL))?.[0].length ?? 0),
    };
    return { term: parseCharges(text.slice(span.start, span.end)), span };
  });
}

const LONGEST_LEAD = 40;

/** Where the words that must stand right before `at` begin; `at` itself where they do not. */
function lead(text: string, at: number, words: RegExp): number {
  return at - (words.exec(text.slice(Math.max(0, at - LONGEST_LEAD), at))?.[0].length ?? 0);
}

/** The verb decides, and what it decides about follows it or, in the passive, stands before. */
function outcomes(reading: Reading, { trigger, ...mention }: EventMention): readonly Found[] {
  const { text } = reading;
  const words = (span: Span): string => text.slice(span.start, span.end);
  const [outcome] = inRole({ trigger, ...mention }, 'outcome');
  if (!outcome) return [{ term: parseOutcome(words(trigger)), span: trigger }];
  const span = { start: Math.min(trigger.start, outcome.start), end: Math.max(trigger.end, outcome.end) };
  const before = text.slice(Math.max(sentenceAt(reading, trigger.start).start, trigger.start - 20), trigger.start);
  const negation = /\b(?:not|never|n['’]t)\b[^,;]*$/i.exec(before)?.[0] ?? '';
  const linked = outcome.start >= trigger.end ? words(span) : `${words(trigger)} ${words(outcome)}`;
  return [{ term: parseOutcome(`${negation}${linked}`), span }];
}

/** From the trigger to the end of its sentence. */
function rest(
  reading: Reading,
  { trigger }: EventMention,
  parse: (words: string) => Term | undefined,
): readonly Found[] {
  const span = { start: trigger.start, end: sentenceAt(reading, trigger.start).end };
  return [{ term: parse(reading.text.slice(span.start, span.end)), span }];
}

/** Only where what is named is a place: "extradited to Norland", not "to Prell". */
function routes(reading: Reading, mention: EventMention): readonly Found[] {
  const isPlace = (name: string | undefined): boolean =>
    reading.entities.some(({ type, name: own, aliases }) => type === 'place' && [own, ...aliases].includes(name ?? ''));
  const parsePlaces = (words: string): Term | undefined => {
    const { origin, destination, ...route } = parseRoute(words) ?? {};
    if (!('kind' in route) || (!isPlace(origin) && !isPlace(destination))) return undefined;
    return {
      ...route,
      ...(origin !== undefined && isPlace(origin) && { origin }),
      ...(destination !== undefined && isPlace(destination) && { destination }),
    };
  };
  return rest(reading, mention, parsePlaces);
}
