// Who took part in an event: the words of its roles made fit to stand in a case, without what cannot be true.

import type { Party } from '../core/case.ts';
import type { EventMention, Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { EntityLookup } from './entities.ts';
import { type CaseMember, sentenceAt } from './member.ts';
import { plainName } from './names.ts';
import { changedTerm, termWords } from './terms.ts';

type Argument = EventMention['arguments'][number];

const PRONOUN =
  /^(i|me|we|us|you|he|him|she|it|they|them|her|his|their|its|our|my|who|whom|which|that|this|these|those|himself|herself|themselves|itself)$/i;

/** Roles of those to whom something is done. */
const ACCUSED = new Set(['defendant', 'payer']);
/** Roles of those who do it. */
const DOING = new Set(['agent', 'prosecutor', 'adjudicator', 'plaintiff']);
const OF_THE_COURT = /\b(court|tribunal|judge|prosecutors?|jury|lawyers?|attorneys?)\b/i;
/** Whoever a report gives such a role is not the accused in its events. */
const OFFICE = /^(?!.*\b(former|ex)\b).*\b(prosecutor|judge)\b/i;
const TRAILING_DAY = /[\s,]+(?:on|in|at|by|since|until|during|from|late|early|last|this)?\s*$/i;

/** What the case knows of those who may be named. */
export type Who = {
  readonly lookup: EntityLookup;
  readonly nameOf: (entity: string) => string;
  /** Plain names that some report of the case uses for a place: a country is not arrested, whatever a headline seems to say. */
  readonly places: ReadonlySet<string>;
};

/** Plain names of the places of all members. */
export function placesOf(members: readonly CaseMember[]): ReadonlySet<string> {
  const places = members.flatMap(({ reading }) => reading.entities.filter(({ type }) => type === 'place'));
  return new Set(places.map(({ name }) => plainName(name)));
}

/** The parties of one telling. Role `term` is filled from the sentence where it tells how a term was changed. */
export function partiesTold(member: CaseMember, mention: EventMention, who: Who): readonly Party[] {
  const { reading } = member;
  const parties = onlyOfPhrase(reading, mention)
    .filter((argument) => canBe(reading, mention, argument))
    .flatMap((argument): readonly Party[] => {
      const entity = who.lookup(member, argument.entity ?? clientIn(reading, argument));
      if (entity !== undefined) return [{ role: argument.role, text: who.nameOf(entity), entity }];
      const text = wordsOf(reading, argument);
      return text === undefined || PRONOUN.test(text) ? [] : [{ role: argument.role, text }];
    })
    .filter(({ role, text }) => !(ACCUSED.has(role) && mention.type !== 'sue' && who.places.has(plainName(text))));
  return withChangedTerm(
    member.reading,
    mention,
    parties.filter((party) => !isMisplaced(party, parties)),
  );
}

/** "Arrests of our citizens" says in itself who was arrested; then nobody else of the sentence was. */
function onlyOfPhrase({ text }: Reading, { trigger, arguments: all }: EventMention): readonly Argument[] {
  const said = all.find(({ role, start }) => ACCUSED.has(role) && /^ of $/.test(text.slice(trigger.end, start)));
  if (!said) return all;
  const same = (argument: Argument): boolean =>
    argument === said || (argument.entity !== undefined && argument.entity === said.entity);
  return all.filter((argument) => !ACCUSED.has(argument.role) || same(argument));
}

const FOR_CLIENT = /^(the )?(lawyers?|attorneys?|counsel|solicitors?|defen[cs]e) (for|of) /i;

/** "Lawyers for Marta Velin" act for her: the entity named after "for". */
function clientIn({ text, mentions }: Reading, { role, start, end }: Argument): string | undefined {
  if (!ACCUSED.has(role) || !FOR_CLIENT.test(text.slice(start, end))) return undefined;
  return mentions.find((mention) => mention.type === 'person' && mention.start > start && mention.end <= end)?.entity;
}

function canBe(reading: Reading, mention: EventMention, argument: Argument): boolean {
  if (!ACCUSED.has(argument.role)) return true;
  const entity = reading.entities.find(({ id }) => id === argument.entity);
  if (entity?.type === 'place' && mention.type !== 'sue') return false;
  if (entity?.roles.some(({ text }) => OFFICE.test(text))) return false;
  const sentence = sentenceAt(reading, mention.trigger.start);
  // Whom a fine hits is told in its own sentence or not at all.
  return argument.role !== 'payer' || (sentence.start <= argument.start && argument.end <= sentence.end);
}

/** The accused is neither the one who acts in the same event nor, where somebody else is named, a court or a lawyer. */
function isMisplaced(party: Party, all: readonly Party[]): boolean {
  if (!ACCUSED.has(party.role)) return false;
  const acts = all.some(({ role, entity }) => DOING.has(role) && entity !== undefined && entity === party.entity);
  const others = all.some(({ role, text }) => ACCUSED.has(role) && text !== party.text);
  return acts || (others && OF_THE_COURT.test(party.text));
}

function wordsOf({ text, timexes }: Reading, argument: Argument): string | undefined {
  const words = (span: Span): string => text.slice(span.start, span.end);
  if (argument.role === 'term') return termWords(words(argument));
  if (argument.role !== 'crime' && argument.role !== 'outcome') return words(argument);
  const day = timexes.find(
    ({ type, start, end }) => (type === 'DATE' || type === 'TIME') && end === argument.end && argument.start < start,
  );
  return day ? text.slice(argument.start, day.start).replace(TRAILING_DAY, '') : words(argument);
}

function withChangedTerm(reading: Reading, mention: EventMention, parties: readonly Party[]): readonly Party[] {
  if (mention.type !== 'sentence' || parties.some(({ role }) => role === 'term')) return parties;
  const sentence = sentenceAt(reading, mention.trigger.start);
  const text = changedTerm(reading.text.slice(sentence.start, sentence.end));
  return text === undefined ? parties : [...parties, { role: 'term', text }];
}
