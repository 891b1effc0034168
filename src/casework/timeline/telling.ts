// One telling of an event by one report, made ready to be compared with others.

import type { Citation, Party, ToldTerm } from '../../core/case.ts';
import type { EventMention, Reading } from '../../core/reading.ts';
import { modalityTold, pointsBack, recalls } from '../hedges.ts';
import { type CaseMember, cite, sentenceAt } from '../member.ts';
import { plainName } from '../names.ts';
import { partiesTold, type Who } from '../parties.ts';
import { termsTold } from '../terms/told.ts';

/** A party with its name in the form to compare by. */
export type ToldParty = Party & { readonly plain: string };

export type Telling = {
  readonly member: CaseMember;
  readonly mention: EventMention;
  readonly parties: readonly ToldParty[];
  readonly terms: readonly ToldTerm[];
  readonly citation: Citation;
  /** The words of the sentence and the place of the trigger in it: the same in a reprint. */
  readonly print: string;
  /** A sentence told without its term and without its judge: only points to one. */
  readonly bare: boolean;
  /** The report's day, where the event has none of its own and stands where news stands: it happened then or shortly before. */
  readonly news?: string;
};

export function tell(member: CaseMember, told: EventMention, who: Who): Telling {
  const { reading } = member;
  const { date, ...undated } = told;
  const modality = modalityTold(reading, told);
  const dated = date !== undefined && !pointsBack(reading, told);
  const mention: EventMention = { ...undated, modality, ...(dated && { date }) };
  const parties = partiesTold(member, mention, who).map((party) => ({ ...party, plain: plainName(party.text) }));
  const citation = cite(member, sentenceAt(reading, mention.trigger.start), 'events');
  const published = reading.report.published?.date;
  const isNews = !dated && !recalls(reading, told) && modality === 'asserted' && isAtHead(reading, citation.start);
  return {
    member,
    mention,
    parties,
    terms: termsTold(member, mention),
    citation,
    print: `${mention.trigger.start - citation.start} ${citation.quote}`,
    bare: mention.type === 'sentence' && !parties.some(({ role }) => role === 'term' || role === 'adjudicator'),
    ...(isNews && published !== undefined && { news: published }),
  };
}

/** Sentences of the body that tell the news, as a rule; what follows recalls what went before. */
const HEAD_SENTENCES = 1;

/** In the headline, the standfirst, or the first sentence of the body. */
function isAtHead({ sentences, report }: Reading, at: number): boolean {
  const inBody = sentences.filter(({ start }) => start >= report.body.start);
  return at < (inBody[HEAD_SENTENCES]?.start ?? Number.POSITIVE_INFINITY);
}

export function sameParty(a: ToldParty, b: ToldParty): boolean {
  if (a.role !== b.role) return false;
  return a.entity !== undefined && b.entity !== undefined ? a.entity === b.entity : a.plain === b.plain;
}
