// Tellings of events gathered into events: one ruling told three times is one ruling.

import type { CaseEvent, Citation } from '../core/case.ts';
import { DOUBTFUL_BELOW } from '../core/doubt.ts';
import type { EntityLookup } from './entities.ts';
import { isDenial } from './hedges.ts';
import { type CaseMember, compare } from './member.ts';
import { placesOf } from './parties.ts';
import { fullness, partiesOf } from './timeline/event-parties.ts';
import { emptyHome, type Home, happenedBy, isReprinted, likeness, moveIn, sameDefendant } from './timeline/home.ts';
import { type Telling, tell } from './timeline/telling.ts';
import { eventTitle } from './titles.ts';

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
  const homes = new Map<string, Home[]>();
  for (const telling of inOrderOfCertainty(members.flatMap((member) => tellingsOf(member, who)))) {
    const key = `${telling.mention.type} ${telling.mention.modality}`;
    const kin = homes.get(key) ?? [];
    homes.set(key, kin);
    const home = bestHome(kin, telling) ?? emptyHome(telling);
    if (home.tellings.length === 0) kin.push(home);
    moveIn(home, telling);
  }
  return [...homes.values()]
    .flat()
    .map(toCaseEvent)
    .sort((a, b) => compare(whenOf(a), whenOf(b)) || comparePlaces(a, b))
    .map((event, i) => ({ ...event, id: `v${i + 1}` }));
}

function tellingsOf(member: CaseMember, who: Parameters<typeof tell>[2]): readonly Telling[] {
  return member.reading.events
    .filter((mention) => !isDenial(member.reading, mention))
    .map((mention) => tell(member, mention, who));
}

/** Dated tellings first, then what was news, so that an undated one finds its event whatever the order; last those that only point to one. */
function inOrderOfCertainty(tellings: readonly Telling[]): readonly Telling[] {
  const rank = ({ mention, bare, news }: Telling): number => (bare ? 3 : mention.date ? 0 : news ? 1 : 2);
  return tellings.toSorted((a, b) => rank(a) - rank(b));
}

/** By the place of the first telling, so that events of one day always stand in one order. */
function comparePlaces({ tellings: [a] }: CaseEvent, { tellings: [b] }: CaseEvent): number {
  return a && b ? compare(a.published ?? '', b.published ?? '') || compare(a.report, b.report) || a.start - b.start : 0;
}

/** Where an event stands in time: its date, else the day it was first reported; what has neither comes last. */
export function whenOf(event: Pick<CaseEvent, 'date' | 'reported'>): string {
  return event.date ?? event.reported ?? UNKNOWN_DAY;
}

/** Sorts after every day. */
const UNKNOWN_DAY = '9999';

function bestHome(kin: readonly Home[], telling: Telling): Home | undefined {
  const reprinted = kin.find((home) => isReprinted(home, telling));
  if (reprinted) return reprinted;
  let best: { home: Home; score: number } | undefined;
  for (const home of kin) {
    const score = likeness(home, telling);
    const isBetter = score > (best?.score ?? 0) || (score === best?.score && isBetterTold(home, best.home));
    if (score > 0 && isBetter) best = { home, score };
  }
  return best?.home ?? (telling.bare ? kin.findLast((home) => sameDefendant(home, telling)) : undefined);
}

/** What nothing else decides is taken for the event that more reports tell. */
function isBetterTold(a: Home, b: Home): boolean {
  return a.reports.size > b.reports.size;
}

function toCaseEvent({ type, modality, tellings, date }: Home): CaseEvent {
  const reported = tellings.flatMap(({ citation }) => citation.published ?? []).sort(compare)[0];
  const parties = partiesOf(tellings);
  return {
    id: '',
    type,
    modality,
    ...(date !== undefined && { date }),
    ...(reported !== undefined && { reported }),
    asNews: tellings.some(isNewsOf),
    doubtful: Math.max(...tellings.map(({ mention }) => mention.confidence)) < DOUBTFUL_BELOW,
    title: eventTitle(type, modality, parties, verbOf(tellings)),
    parties,
    terms: tellings.flatMap(({ terms }) => terms),
    tellings: distinctPlaces(tellings.map(({ citation }) => citation)),
    basis: tellings.length > 1 ? { kind: 'inferred', reasons: reasonsToJoin(tellings, date) } : { kind: 'stated' },
  };
}

function isNewsOf({ news, mention, citation }: Telling): boolean {
  return (
    news !== undefined ||
    (mention.date !== undefined &&
      mention.date.length >= 'YYYY-MM-DD'.length &&
      citation.published !== undefined &&
      happenedBy(mention.date, citation.published))
  );
}

function reasonsToJoin(tellings: readonly Telling[], date: string | undefined): string[] {
  const reports = new Set(tellings.map(({ member }) => member.report)).size;
  const undated = tellings.filter(({ mention }) => !mention.date).length;
  return [
    `taken for one event told ${tellings.length} times${reports > 1 ? ` in ${reports} reports` : ''}: same kind, parties that agree`,
    ...(date !== undefined && undated > 0 ? [`${undated} of the tellings give no date of their own`] : []),
  ];
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

function distinctPlaces(citations: readonly Citation[]): readonly Citation[] {
  const places = new Map(
    citations.map((citation) => [`${citation.report} ${citation.start} ${citation.end}`, citation]),
  );
  return [...places.values()];
}
