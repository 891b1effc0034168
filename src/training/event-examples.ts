// From marked reports to examples for the four choices of the event stage: named or not, which role, how certain, which date.

import type { EventType, Modality } from '../core/event-types.ts';
import { overlaps, type Span, spanOf } from '../core/span.ts';
import type { NetworkExample } from '../learning/feed-forward-training.ts';
import type { Example } from '../learning/logistic.ts';
import { partOf, setTables } from '../reading/events/arguments.ts';
import { type Candidate, findCandidates, seenKey, TYPES } from '../reading/events/candidates.ts';
import { certaintyFeatures } from '../reading/events/certainty-features.ts';
import { dateFeatures, datesNear } from '../reading/events/date-features.ts';
import { heirloomFeatures, heirlooms, openingDate, type Telling } from '../reading/events/date-inheritance.ts';
import type { Filler } from '../reading/events/fillers.ts';
import { type Judges, lookOver } from '../reading/events/naming.ts';
import { networkInput } from '../reading/events/network-input.ts';
import { roleInput } from '../reading/events/role-input.ts';
import { type Scene, setScene, tokensIn } from '../reading/events/scene.ts';
import { secondFeatures } from '../reading/events/second-look.ts';
import { type ToldDate, toldDates, vagueSentences } from '../reading/events/told-dates.ts';
import { backgroundOf, triggerFeatures } from '../reading/events/trigger-features.ts';
import type { WordVectors } from '../reading/events/word-vectors.ts';
import { daysOf, type EventInput, headlineEnd, MODALITIES } from '../reading/events.ts';

/** An event as the gold has it. */
export type GoldEvent = {
  readonly type: EventType;
  readonly trigger: Span;
  readonly modality: Modality;
  readonly date: string | null;
  readonly arguments: readonly (Span & { readonly role: string })[];
};

/** A report with its right events and all that earlier stages read in it. */
export type MarkedReport = { readonly id: string; readonly events: readonly GoldEvent[]; readonly input: EventInput };

export type EventExamples = {
  readonly triggers: readonly Example[];
  /** The same, as the network sees them. */
  readonly meanings: readonly NetworkExample[];
  /** The same, told only whether there is an event. */
  readonly named: readonly Example[];
  readonly roles: readonly Example[];
  /** The same, as the network sees them. */
  readonly roleInputs: readonly NetworkExample[];
  readonly certainty: readonly Example[];
  readonly dates: readonly Example[];
  readonly inherited: readonly Example[];
};

/** What the second look may learn from a report: `judges` must not have seen it, or the first look would be surer than it is of new reports. */
export function secondExamples({ input, events }: MarkedReport, seen: ReadonlySet<string>, judges: Judges): Example[] {
  const scene = sceneOf(input);
  const looks = lookOver(scene, findCandidates(scene, seen), headlineEnd(input.parts), judges);
  const free = new Set(events);
  return secondFeatures(scene, looks).map((features, at) => {
    const { type, candidate } = looks[at]!;
    const span = spanOf(scene.analysis.tokens, candidate);
    const event = [...free].find((one) => one.type === type && overlaps(one.trigger, span));
    return { features, label: event && free.delete(event) ? 1 : 0 };
  });
}

/** Names of events that stand on no list, as `seenKey` writes them. */
export function seenNames(reports: readonly MarkedReport[], fewest: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { events, input } of reports) {
    const scene = sceneOf(input);
    const listed = findCandidates(scene, new Set());
    for (const { trigger } of events) {
      if (listed.some((candidate) => overlaps(spanOf(scene.analysis.tokens, candidate), trigger))) continue;
      const key = nameOf(scene, trigger);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count >= fewest)
      .map(([key]) => key)
      .sort(),
  );
}

/** The examples that one report gives. */
export function examplesOf(report: MarkedReport, seen: ReadonlySet<string>, vectors: WordVectors): EventExamples {
  const scene = sceneOf(report.input);
  const candidates = findCandidates(scene, seen);
  const right = matchCandidates(scene, candidates, report.events);
  const events = [...right].map(([at, event]) => ({ event, candidate: candidates[at]! }));
  const triggers = triggerExamples(scene, candidates, right, report);
  return {
    triggers: triggers.map(({ features, label }) => ({ features, label })),
    meanings: triggers.map(({ candidate, label }) => ({ input: networkInput(scene, candidate, vectors), label })),
    named: triggers.map(({ features, label }) => ({ features, label: label === 0 ? 0 : 1 })),
    ...roleExamples(scene, events, vectors),
    certainty: events.map(({ event, candidate }) => ({
      features: certaintyFeatures(scene, event.type, candidate.anchor, daysOf(scene, candidate.anchor, report.input)),
      label: MODALITIES.indexOf(event.modality),
    })),
    dates: nearDateExamples(scene, events, report.input),
    inherited: inheritedExamples(scene, events, report.input),
  };
}

type Matched = { readonly event: GoldEvent; readonly candidate: Candidate };

function sceneOf({ analysis, mentions, quotations }: EventInput): Scene {
  return setScene(analysis, mentions, quotations);
}

/** The word of a trigger that counts: its first verb, else its last noun. */
function nameOf(scene: Scene, trigger: Span): string | undefined {
  const { first, end } = tokensIn(scene.analysis, trigger);
  const words = Array.from({ length: end - first }, (_, step) => first + step);
  const verb = words.find((t) => scene.kinds[t] === 'verb');
  const word = verb ?? words.findLast((t) => scene.kinds[t] === 'noun' || scene.kinds[t] === 'name');
  return word === undefined ? undefined : seenKey(scene.lemmas[word]!, scene.kinds[word]!);
}

/** Which candidate is which event: of those that share a character with its trigger the one whose lists know the type, else the first. */
function matchCandidates(
  scene: Scene,
  candidates: readonly Candidate[],
  events: readonly GoldEvent[],
): Map<number, GoldEvent> {
  const right = new Map<number, GoldEvent>();
  for (const event of events) {
    const over = [...candidates.keys()].filter(
      (at) => !right.has(at) && overlaps(spanOf(scene.analysis.tokens, candidates[at]!), event.trigger),
    );
    const best = over.find((at) => candidates[at]!.hits.some(({ type }) => type === event.type)) ?? over[0];
    if (best !== undefined) right.set(best, event);
  }
  return right;
}

/** A candidate that is another part of a trigger already taken teaches nothing. */
function triggerExamples(
  scene: Scene,
  candidates: readonly Candidate[],
  right: ReadonlyMap<number, GoldEvent>,
  { events, input }: MarkedReport,
): (Example & { readonly candidate: Candidate })[] {
  const background = backgroundOf(scene, candidates, headlineEnd(input.parts));
  return candidates.flatMap((candidate, at) => {
    const event = right.get(at);
    if (!event && events.some(({ trigger }) => overlaps(spanOf(scene.analysis.tokens, candidate), trigger))) return [];
    const label = event ? TYPES.indexOf(event.type) + 1 : 0;
    return [{ candidate, features: triggerFeatures(scene, candidates, at, background), label }];
  });
}

function roleExamples(
  scene: Scene,
  events: readonly Matched[],
  vectors: WordVectors,
): Pick<EventExamples, 'roles' | 'roleInputs'> {
  const tables = setTables(
    scene,
    events.map(({ event, candidate }) => ({ ...candidate, type: event.type })),
  );
  const all = tables.flatMap(({ seat, fillers, features }, at) => {
    const right = matchFillers(scene, fillers, events[at]!.event);
    return fillers.map((filler, place) => {
      const label = partOf(right.get(place) ?? 'none');
      return { example: { features: features[place]!, label }, input: roleInput(scene, seat, filler, vectors), label };
    });
  });
  return { roles: all.map(({ example }) => example), roleInputs: all.map(({ input, label }) => ({ input, label })) };
}

/** Which phrase is which argument: the one whose head the argument's words hang from, else the one that shares most with it. */
function matchFillers(scene: Scene, fillers: readonly Filler[], event: GoldEvent): Map<number, string> {
  const right = new Map<number, string>();
  for (const argument of event.arguments) {
    let best: number | undefined;
    let bestShare = 0;
    fillers.forEach((filler, at) => {
      if (right.has(at)) return;
      const share = sharedPart(spanOf(scene.analysis.tokens, filler), argument);
      const { start } = scene.analysis.tokens[filler.head]!;
      const weight = share + (start >= argument.start && start < argument.end && share > 0 ? 1 : 0);
      if (weight > bestShare) [best, bestShare] = [at, weight];
    });
    if (best !== undefined) right.set(best, argument.role);
  }
  return right;
}

/** Characters in both over characters in either. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function nearDateExamples(scene: Scene, events: readonly Matched[], input: EventInput): Example[] {
  const dates = toldDates(scene, input.timexes, input.published?.date);
  return events.flatMap(({ event: { type, modality, date }, candidate: { anchor } }) => {
    const near = datesNear(scene, anchor, dates);
    return dateFeatures(scene, { type, modality, anchor }, near, input.published?.date).map((features, at) => ({
      features,
      label: near[at]!.date === date ? 1 : 0,
    }));
  });
}

/** As if every date that stands near its event had been found: what is left must come from elsewhere. */
function inheritedExamples(scene: Scene, events: readonly Matched[], input: EventInput): Example[] {
  const dates = toldDates(scene, input.timexes, input.published?.date);
  const context = {
    dates,
    opening: openingDate(scene, dates, headlineEnd(input.parts)),
    published: input.published?.date,
    vague: vagueSentences(scene, input.timexes),
  };
  const inOrder = events.toSorted((a, b) => a.candidate.anchor - b.candidate.anchor);
  const tellings = inOrder.map((matched) => tellingOf(scene, matched, dates));
  return inOrder.flatMap(({ event }, at) => {
    if (tellings[at]!.date !== undefined) return [];
    const offered = heirlooms(scene, tellings, at, context);
    return heirloomFeatures(scene, tellings, at, offered, context).map((features, place) => ({
      features,
      label: offered[place]!.date === event.date ? 1 : 0,
    }));
  });
}

function tellingOf(scene: Scene, { event, candidate: { anchor } }: Matched, dates: readonly ToldDate[]): Telling {
  const { type, modality } = event;
  const near = datesNear(scene, anchor, dates).find(({ date }) => date === event.date);
  const entities = event.arguments.flatMap((argument) => {
    const { first, end } = tokensIn(scene.analysis, argument);
    const entity = scene.mentions.slice(first, end).find((mention) => mention?.entity !== undefined)?.entity;
    return entity === undefined ? [] : [entity];
  });
  return { type, modality, anchor, entities: new Set(entities), ...(near ? { date: near.date } : {}) };
}
