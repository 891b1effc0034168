// Tellings that are of one event, and whether one more belongs to them.

import type { EventType, Modality } from '../../core/event-types.ts';
import type { Length } from '../../core/terms.ts';
import { daysBetween } from '../days.ts';
import { offenceWords } from '../terms/charges.ts';
import { lengthsAgree } from '../terms/lengths.ts';
import { sameParty, type Telling, type ToldParty } from './telling.ts';

/** An event while its tellings are gathered; what the comparisons need is kept beside them. */
export type Home = {
  readonly type: EventType;
  readonly modality: Modality;
  readonly tellings: Telling[];
  /** Every party told, once. */
  readonly parties: ToldParty[];
  readonly lengths: Length[];
  /** What the offences told are called, for the comparison. */
  readonly offences: Set<string>;
  readonly reports: Set<string>;
  readonly prints: Map<string, string>;
  /** The most exact date told; the first told of those. */
  date?: string;
  /** The first day on which it was news. */
  news?: string;
};

export function emptyHome({ mention }: Telling): Home {
  const { type, modality } = mention;
  return {
    type,
    modality,
    tellings: [],
    parties: [],
    lengths: [],
    offences: new Set(),
    reports: new Set(),
    prints: new Map(),
  };
}

/** Adds the telling; `home` grows. */
export function moveIn(home: Home, telling: Telling): void {
  const { mention, member, news, parties, print } = telling;
  home.tellings.push(telling);
  for (const party of parties) if (!home.parties.some((known) => sameParty(known, party))) home.parties.push(party);
  home.lengths.push(...lengthsTold(telling));
  for (const word of offencesTold(telling)) home.offences.add(word);
  home.reports.add(member.report);
  if (!home.prints.has(print)) home.prints.set(print, member.report);
  if (mention.date !== undefined && mention.date.length > (home.date?.length ?? 0)) home.date = mention.date;
  if (news !== undefined && (home.news === undefined || news < home.news)) home.news = news;
}

/** Roles by which two tellings must not disagree; the others are often told in different words. */
const DECISIVE_ROLES = ['defendant', 'payer', 'plaintiff', 'destination'];

/** What happens to one person once, as a rule, so that an undated telling in another report is taken for the same. */
const ONCE_ONLY = new Set<EventType>(['convict', 'acquit', 'sentence', 'execute', 'pardon', 'extradite']);

/** 0: not the same event; else the higher the likelier. */
export function likeness(home: Home, telling: Telling): number {
  const { mention, parties, member } = telling;
  const near = nearness(home, telling);
  if (near === undefined) return 0;
  if (DECISIVE_ROLES.some((role) => disagree(home.parties, parties, role))) return 0;
  if (lengthsDisagree(home, telling)) return 0;
  if (!near && offencesDisagree(home, telling)) return 0;
  const shared = parties.filter((party) => home.parties.some((other) => sameParty(party, other))).length;
  const sameReport = home.reports.has(member.report) ? 1 : 0;
  if (shared === 0 && !(sameReport && (near || parties.length === 0))) return 0;
  // Undated and told by another report: a shared party alone does not make it the same hearing or the same request.
  if (!near && !sameReport && shared < 2 && !ONCE_ONLY.has(mention.type)) return 0;
  return shared * 2 + near * 2 + sameReport;
}

/** What was news on a day happened on it, or at most so many days before. */
const NEWS_DAYS = 4;

/** 1: the days agree; 0: one of them is not told; `undefined`: they disagree. */
function nearness(home: Home, { mention, news, member }: Telling): number | undefined {
  const { date } = mention;
  if (home.date !== undefined && date !== undefined)
    return home.date.startsWith(date) || date.startsWith(home.date) ? 1 : undefined;
  if (home.date !== undefined && news !== undefined) return happenedBy(home.date, news) ? 1 : undefined;
  if (home.news !== undefined && date !== undefined) return happenedBy(date, home.news) ? 1 : undefined;
  if (home.news !== undefined && news !== undefined)
    return Math.abs(daysBetween(home.news, news)) <= NEWS_DAYS ? 1 : undefined;
  const known = home.date ?? home.news;
  const published = member.reading.report.published?.date;
  return known !== undefined && published !== undefined && known > published ? undefined : 0;
}

/** Can what happened on `date` (a day, month or year) be the news of `day`? */
export function happenedBy(date: string, day: string): boolean {
  if (date.length < day.length) return day.startsWith(date);
  const gap = daysBetween(date.slice(0, day.length), day);
  return gap >= 0 && gap <= NEWS_DAYS;
}

/** Two tellings of one sentence tell the same length, or one of them none. */
function lengthsDisagree(home: Home, telling: Telling): boolean {
  const told = lengthsTold(telling);
  return home.lengths.length > 0 && told.length > 0 && !told.some((a) => home.lengths.some((b) => lengthsAgree(a, b)));
}

function lengthsTold({ terms }: Pick<Telling, 'terms'>): readonly Length[] {
  return terms.flatMap(({ term }) => (term.kind === 'sentence' ? term.lengths : []));
}

/** Both name offences, and none is the same: another matter, unless the day is. */
function offencesDisagree({ offences }: Home, telling: Telling): boolean {
  const told = offencesTold(telling);
  return offences.size > 0 && told.length > 0 && !told.some((word) => offences.has(word));
}

function offencesTold({ terms }: Telling): readonly string[] {
  return terms
    .flatMap(({ term }) => (term.kind === 'charges' ? term.offences : []))
    .flatMap((one) => offenceWords(one.offence));
}

function disagree(known: readonly ToldParty[], told: readonly ToldParty[], role: string): boolean {
  const before = known.filter((party) => party.role === role);
  const now = told.filter((party) => party.role === role);
  if (before.length === 0 || now.length === 0) return false;
  const entitiesKnown = before.every((party) => party.entity) && now.every((party) => party.entity);
  return entitiesKnown && !now.some((party) => before.some((other) => sameParty(party, other)));
}

export function sameDefendant(home: Home, telling: Telling): boolean {
  const accused = telling.parties.filter(({ role }) => role === 'defendant');
  return home.parties.some((known) => accused.some((party) => sameParty(known, party)));
}

/** Below this many letters two outlets may hit on the same headline. */
const REPRINTED_LETTERS = 30;

export function isReprinted({ prints }: Home, { print, member, citation }: Telling): boolean {
  const known = prints.get(print);
  return known !== undefined && known !== member.report && citation.quote.length >= REPRINTED_LETTERS;
}
