// The days that a case turns on: every day its reports know of, with how much speaks for it, so that the few that matter come first.

import type { CaseDay, CaseEvent, Citation } from '../core/case.ts';
import type { EventType } from '../core/event-types.ts';
import { daysBetween } from './days.ts';
import type { EntityLookup } from './entities.ts';
import { type CaseMember, cite, compare, sentenceAt } from './member.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY = 'YYYY-MM-DD'.length;

/** What speaks for a day, each a count of reports. */
export type DayEvidence = {
  readonly date: string;
  /** Name the day in a sentence that speaks of somebody the case follows. */
  readonly named: number;
  /** Name it at all. */
  readonly namedAtAll: number;
  /** Name it more than a month later: what is still told then was of weight. */
  readonly recalled: number;
  /** Came out on the day or the day after, */
  readonly published: number;
  /** and in the month around it: what is much beside little stands out. */
  readonly around: number;
  /** Tell an event of that day. */
  readonly told: number;
  /** Tell a step of somebody followed: an arrest, a charge, a verdict, a ruling. */
  readonly steps: number;
};

type Naming = { readonly member: CaseMember; readonly citation: Citation; readonly ofSubject: boolean };

/** Later than this, in days, a day is recalled. */
const RECALLED_AFTER = 31;
const AROUND = 15;

const STEPS = new Set<EventType>([
  'arrest',
  'charge',
  'hearing',
  'convict',
  'acquit',
  'sentence',
  'fine',
  'appeal',
  'ruling',
  'release',
  'pardon',
  'extradite',
  'sue',
]);

/** What is known of one day: the proof of it and how much there is. */
export type KnownDay = Omit<CaseDay, 'weight'> & { readonly evidence: DayEvidence };

/** Every full day that the reports name, tell an event of, or have as news of somebody; the weightiest first. */
export function keyDays(...given: Parameters<typeof knownDays>): readonly CaseDay[] {
  return knownDays(...given)
    .map(({ evidence, ...day }) => ({ ...day, weight: weightOf(evidence) }))
    .sort((a, b) => b.weight - a.weight || compare(a.date, b.date));
}

/**
 * The days with what speaks for each, in no order.
 * @param lookup answers with those followed for everybody who is one of them
 */
export function knownDays(
  members: readonly CaseMember[],
  timeline: readonly CaseEvent[],
  subjects: readonly string[],
  lookup: EntityLookup,
): readonly KnownDay[] {
  const namings = namingsByDay(members, subjects, lookup);
  const events = Map.groupBy(timeline.filter(isOnADay), ({ date, reported }) => (date ?? reported ?? '').slice(0, DAY));
  const published = Map.groupBy(members, (member) => member.reading.report.published?.date ?? '');
  const days = new Set([...namings.keys(), ...events.keys()]);
  return [...days].map((date) => {
    const own = events.get(date) ?? [];
    const named = namings.get(date) ?? [];
    const evidence = evidenceOf(date, named, own, published, subjects);
    const citations = bestFirst(named).map(({ citation }) => citation);
    return { date, events: own.map(({ id }) => id), citations, reports: evidence.namedAtAll, evidence };
  });
}

/** Dated to the day; or told as the news of a day without a date of its own. */
function isOnADay({ date, reported, modality, asNews }: CaseEvent): boolean {
  return modality !== 'negated' && (date === undefined ? asNews && reported !== undefined : FULL_DAY.test(date));
}

function namingsByDay(
  members: readonly CaseMember[],
  subjects: readonly string[],
  lookup: EntityLookup,
): ReadonlyMap<string, readonly Naming[]> {
  const days = new Map<string, Naming[]>();
  for (const member of members) {
    const { reading } = member;
    const ofSubjects = reading.mentions.filter(({ entity }) => subjects.includes(lookup(member, entity) ?? ''));
    for (const timex of reading.timexes) {
      if ((timex.type !== 'DATE' && timex.type !== 'TIME') || !FULL_DAY.test(timex.value)) continue;
      const sentence = sentenceAt(reading, timex.start);
      const ofSubject = ofSubjects.some(({ start }) => sentence.start <= start && start < sentence.end);
      const date = timex.value.slice(0, DAY);
      const known = days.get(date) ?? [];
      days.set(date, [...known, { member, citation: cite(member, sentence, 'timexes'), ofSubject }]);
    }
  }
  return days;
}

function evidenceOf(
  date: string,
  namings: readonly Naming[],
  events: readonly CaseEvent[],
  published: ReadonlyMap<string, readonly CaseMember[]>,
  subjects: readonly string[],
): DayEvidence {
  const count = (some: readonly Naming[]): number => new Set(some.map(({ member }) => member.report)).size;
  const publishedOn = (offset: number): number => published.get(dayAt(date, offset))?.length ?? 0;
  const isStep = ({ type, parties }: CaseEvent): boolean =>
    STEPS.has(type) && parties.some(({ entity }) => entity !== undefined && subjects.includes(entity));
  const reportsOf = (some: readonly CaseEvent[]): number =>
    new Set(some.flatMap(({ tellings }) => tellings.map(({ report }) => report))).size;
  const month = Array.from({ length: 2 * AROUND }, (_, i) => publishedOn(i - AROUND));
  return {
    date,
    named: count(namings.filter(({ ofSubject }) => ofSubject)),
    namedAtAll: count(namings),
    recalled: count(namings.filter(({ citation }) => isLater(date, citation.published))),
    published: publishedOn(0) + publishedOn(1),
    around: month.reduce((sum, some) => sum + some, 0),
    told: reportsOf(events),
    steps: reportsOf(events.filter(isStep)),
  };
}

function isLater(date: string, published: string | undefined): boolean {
  return published !== undefined && daysBetween(date, published) > RECALLED_AFTER;
}

const DAY_MS = 86_400_000;

function dayAt(date: string, offset: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + offset * DAY_MS;
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, DAY);
}

/** Sentences of those followed first, then by the day of their report. */
function bestFirst(namings: readonly Naming[]): readonly Naming[] {
  return namings.toSorted(
    (a, b) =>
      Number(b.ofSubject) - Number(a.ofSubject) || compare(a.citation.published ?? '', b.citation.published ?? ''),
  );
}

/** Fitted on four long stories by `npm run bench:cases -- choose`, which also scores each story by the three others. */
export const DAY_WEIGHTS: Readonly<Record<DayFeature, number>> = {
  named: 0.75,
  namedAtAll: 0.62,
  recalled: 0.98,
  published: 0.38,
  told: 0.25,
  steps: 0.52,
  burst: 0.92,
};

export type DayFeature = 'named' | 'namedAtAll' | 'recalled' | 'published' | 'told' | 'steps' | 'burst';

/** What the weights are multiplied with: the logarithm keeps what many reports repeat from drowning everything else. */
export function dayFeatures(evidence: DayEvidence): Readonly<Record<DayFeature, number>> {
  const { named, namedAtAll, recalled, published, around, told, steps } = evidence;
  return {
    named: Math.log1p(named),
    namedAtAll: Math.log1p(namedAtAll),
    recalled: Math.log1p(recalled),
    published: Math.log1p(published),
    told: Math.log1p(told),
    steps: Math.log1p(steps),
    burst: published / Math.max(1, around),
  };
}

function weightOf(evidence: DayEvidence): number {
  const features = Object.entries(dayFeatures(evidence)) as [DayFeature, number][];
  return features.reduce((sum, [name, value]) => sum + DAY_WEIGHTS[name] * value, 0);
}
