// Tellings of events gathered into events: one ruling told three times is one ruling.

import type { CaseEvent, Citation, Party, ToldTerm } from '../core/case.ts';
import { DOUBTFUL_BELOW } from '../core/doubt.ts';
import type { EventType, Modality } from '../core/event-types.ts';
import type { EventMention } from '../core/reading.ts';
import type { Length } from '../core/terms.ts';
import type { EntityLookup } from './entities.ts';
import { isDenial, modalityTold, pointsBack } from './hedges.ts';
import { type CaseMember, cite, compare, sentenceAt } from './member.ts';
import { plainName } from './names.ts';
import { partiesTold, placesOf, type Who } from './parties.ts';
import { lengthsAgree } from './terms/lengths.ts';
import { termsTold } from './terms/told.ts';
import { eventTitle } from './titles.ts';

type Telling = {
  readonly member: CaseMember;
  readonly mention: EventMention;
  readonly parties: readonly Party[];
  readonly terms: readonly ToldTerm[];
  readonly citation: Citation;
  /** The words of the sentence and the place of the trigger in it: the same in a reprint. */
  readonly print: string;
  /** A sentence told without its term and without its judge: only points to one. */
  readonly bare: boolean;
};

type Gathered = { readonly type: EventType; readonly modality: Modality; readonly tellings: Telling[] };

/** Roles by which two tellings must not disagree; the others are often told in different words. */
const DECISIVE_ROLES = ['defendant', 'payer', 'plaintiff', 'destination'];

/**
 * The events of all members in order of time (`whenOf`). Two tellings are one event where type and modality are
 * the same, the dates do not disagree, no decisive party disagrees, and they share a party, a day, or the report with nothing against it;
 * or where one report prints the other's sentence.
 * @param nameOf name of a case entity, for titles
 */
export function gatherEvents(
  members: readonly CaseMember[],
  lookup: EntityLookup,
  nameOf: (entity: string) => string,
): readonly CaseEvent[] {
  const who = { lookup, nameOf, places: placesOf(members) };
  const gathered: Gathered[] = [];
  const tellings = members.flatMap((member) =>
    member.reading.events
      .filter((mention) => !isDenial(member.reading, mention))
      .map((mention) => tell(member, mention, who)),
  );
  // Dated tellings first, so that an undated one finds its event whatever the order of the reports; last those that only point to one.
  const rank = ({ mention, bare }: Telling): number => (bare ? 2 : mention.date ? 0 : 1);
  const ordered = [...tellings].sort((a, b) => rank(a) - rank(b));
  for (const telling of ordered) {
    const home = bestHome(gathered, telling);
    if (home) home.tellings.push(telling);
    else gathered.push({ type: telling.mention.type, modality: telling.mention.modality, tellings: [telling] });
  }
  return gathered
    .map(toCaseEvent)
    .sort((a, b) => compare(whenOf(a), whenOf(b)))
    .map((event, i) => ({ ...event, id: `v${i + 1}` }));
}

/** Where an event stands in time: its date, else the day it was first reported; what has neither comes last. */
export function whenOf(event: Pick<CaseEvent, 'date' | 'reported'>): string {
  return event.date ?? event.reported ?? UNKNOWN_DAY;
}

/** Sorts after every day. */
const UNKNOWN_DAY = '9999';

function tell(member: CaseMember, told: EventMention, who: Who): Telling {
  const { date, ...undated } = told;
  const modality = modalityTold(member.reading, told);
  const dated = date !== undefined && !pointsBack(member.reading, told);
  const mention: EventMention = { ...undated, modality, ...(dated && { date }) };
  const parties = partiesTold(member, mention, who);
  const citation = cite(member, sentenceAt(member.reading, mention.trigger.start), 'events');
  const print = `${mention.trigger.start - citation.start} ${citation.quote}`;
  const bare = mention.type === 'sentence' && !parties.some(({ role }) => role === 'term' || role === 'adjudicator');
  return { member, mention, parties, terms: termsTold(member, mention), citation, print, bare };
}

function bestHome(gathered: readonly Gathered[], telling: Telling): Gathered | undefined {
  const kin = gathered.filter(
    ({ type, modality }) => type === telling.mention.type && modality === telling.mention.modality,
  );
  const reprinted = kin.find(({ tellings }) => tellings.some((known) => isReprint(known, telling)));
  if (reprinted) return reprinted;
  let best: { home: Gathered; score: number } | undefined;
  for (const home of kin) {
    const score = likeness(home, telling);
    if (score > (best?.score ?? 0)) best = { home, score };
  }
  return best?.home ?? (telling.bare ? kin.findLast((home) => sameDefendant(home, telling)) : undefined);
}

/** Below this many letters two outlets may hit on the same headline. */
const REPRINTED_LETTERS = 30;

function isReprint(known: Telling, telling: Telling): boolean {
  return (
    known.print === telling.print &&
    known.member.report !== telling.member.report &&
    telling.citation.quote.length >= REPRINTED_LETTERS
  );
}

function sameDefendant(home: Gathered, telling: Telling): boolean {
  const accused = telling.parties.filter(({ role }) => role === 'defendant');
  return home.tellings.some(({ parties }) => parties.some((known) => accused.some((party) => sameParty(known, party))));
}

/** 0: not the same event; else the higher the likelier. */
function likeness(home: Gathered, telling: Telling): number {
  const { mention } = telling;
  const date = dateOf(home.tellings);
  if (date && mention.date && !date.startsWith(mention.date) && !mention.date.startsWith(date)) return 0;
  const known = home.tellings.flatMap(({ parties }) => parties);
  if (DECISIVE_ROLES.some((role) => disagree(known, telling.parties, role))) return 0;
  if (lengthsDisagree(home, telling)) return 0;
  const shared = telling.parties.filter((party) => known.some((other) => sameParty(party, other))).length;
  const sameDay = date !== undefined && mention.date !== undefined ? 1 : 0;
  const sameReport = home.tellings.some(({ member }) => member.report === telling.member.report) ? 1 : 0;
  if (shared === 0 && !(sameReport && (sameDay || telling.parties.length === 0))) return 0;
  // Undated and told by another report: a shared party alone does not make it the same hearing or the same request.
  if (!sameDay && !sameReport && shared < 2 && !ONCE_ONLY.has(mention.type)) return 0;
  return shared * 2 + sameDay * 2 + sameReport;
}

/** What happens to one person once, as a rule, so that an undated telling in another report is taken for the same. */
const ONCE_ONLY = new Set<EventType>(['convict', 'acquit', 'sentence', 'execute', 'pardon', 'extradite']);

/** Two tellings of one sentence tell the same length, or one of them none. */
function lengthsDisagree(home: Gathered, telling: Telling): boolean {
  const known = home.tellings.flatMap(lengthsTold);
  const told = lengthsTold(telling);
  return known.length > 0 && told.length > 0 && !told.some((a) => known.some((b) => lengthsAgree(a, b)));
}

function lengthsTold({ terms }: Pick<Telling, 'terms'>): readonly Length[] {
  return terms.flatMap(({ term }) => (term.kind === 'sentence' ? term.lengths : []));
}

function disagree(known: readonly Party[], told: readonly Party[], role: string): boolean {
  const before = known.filter((party) => party.role === role);
  const now = told.filter((party) => party.role === role);
  if (before.length === 0 || now.length === 0) return false;
  const entitiesKnown = before.every((party) => party.entity) && now.every((party) => party.entity);
  return entitiesKnown && !now.some((party) => before.some((other) => sameParty(party, other)));
}

function sameParty(a: Party, b: Party): boolean {
  if (a.role !== b.role) return false;
  return a.entity !== undefined && b.entity !== undefined
    ? a.entity === b.entity
    : plainName(a.text) === plainName(b.text);
}

/** The most exact date told; the first told of those. */
function dateOf(tellings: readonly Telling[]): string | undefined {
  const dates = tellings.flatMap(({ mention }) => (mention.date ? [mention.date] : []));
  return [...dates].sort((a, b) => b.length - a.length)[0];
}

function toCaseEvent({ type, modality, tellings }: Gathered): CaseEvent {
  const date = dateOf(tellings);
  const reported = tellings.flatMap(({ citation }) => citation.published ?? []).sort(compare)[0];
  const parties = partiesOf(tellings);
  return {
    id: '',
    type,
    modality,
    ...(date !== undefined && { date }),
    ...(reported !== undefined && { reported }),
    doubtful: Math.max(...tellings.map(({ mention }) => mention.confidence)) < DOUBTFUL_BELOW,
    title: eventTitle(type, modality, parties, verbOf(tellings)),
    parties,
    terms: tellings.flatMap(({ terms }) => terms),
    tellings: distinctPlaces(tellings.map(({ citation }) => citation)),
    basis: tellings.length > 1 ? { kind: 'inferred', reasons: reasonsToJoin(tellings, date) } : { kind: 'stated' },
  };
}

function reasonsToJoin(tellings: readonly Telling[], date: string | undefined): string[] {
  const reports = new Set(tellings.map(({ member }) => member.report)).size;
  const undated = tellings.filter(({ mention }) => !mention.date).length;
  return [
    `taken for one event told ${tellings.length} times${reports > 1 ? ` in ${reports} reports` : ''}: same kind, parties that agree`,
    ...(date !== undefined && undated > 0 ? [`${undated} of the tellings give no date of their own`] : []),
  ];
}

function fullness({ parties }: Telling): number {
  return parties.length + parties.filter(({ entity }) => entity !== undefined).length;
}

const SMALL_LINK = /^ (to|not to|on|with|for|against) $/;

/** The word that tells what was done ("upheld", "refused to"), from the telling whose outcome is shown. */
function verbOf(tellings: readonly Telling[]): string | undefined {
  const [fullest] = [...tellings]
    .filter(({ parties }) => parties.some(({ role }) => role === 'outcome'))
    .sort((a, b) => fullness(b) - fullness(a));
  if (!fullest) return undefined;
  const { trigger, arguments: roles } = fullest.mention;
  const { text } = fullest.member.reading;
  const outcome = roles.find(({ role, start }) => role === 'outcome' && start >= trigger.end);
  const between = outcome ? text.slice(trigger.end, outcome.start) : '';
  return `${text.slice(trigger.start, trigger.end)}${SMALL_LINK.test(between) ? between.trimEnd() : ''}`;
}

/** The parties of the fullest telling; the others add only roles that it leaves open. */
function partiesOf(tellings: readonly Telling[]): readonly Party[] {
  const fullestFirst = [...tellings].sort((a, b) => fullness(b) - fullness(a));
  const parties: Party[] = [];
  for (const telling of fullestFirst) {
    const open = telling.parties.filter(({ role }) => !parties.some((known) => known.role === role));
    for (const party of open) if (!parties.some((known) => sameParty(known, party))) parties.push(party);
  }
  return parties;
}

function distinctPlaces(citations: readonly Citation[]): readonly Citation[] {
  const places = new Map(
    citations.map((citation) => [`${citation.report} ${citation.start} ${citation.end}`, citation]),
  );
  return [...places.values()];
}
