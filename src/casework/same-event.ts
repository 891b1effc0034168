// One event told by many is one event: tellings of several reports gathered by a weighed comparison of pairs.

import { type Company, FEATURES, pairFeatures } from './same-event/features.ts';
import { linkByAverage, type Weighed } from './same-event/linkage.ts';
import type { EventTelling } from './same-event/telling.ts';
import { SAME_EVENT_WEIGHTS } from './same-event/weights.ts';
import { groupStories, type Story } from './stories.ts';

/** Average probability of two tellings being of one event, below which their clusters stay apart. */
const SAME_EVENT = 0.4;
/** Least likeness of reports in a wide story; tellings are compared within one only. */
const WIDE_STORY = 0.16;
/** A word about an event so rare brings two tellings of a story together to be compared. */
const RARE = 3;
/** Tellings under one key that are compared with each other; of more, the last. */
const MOST_UNDER_KEY = 150;
/** Weights were fitted on pairs of which more were of one event than there are. */
const BIAS = -0.9;

export type Pair = { readonly a: number; readonly b: number; readonly features: Float64Array };

/** Which story a report is in, grouped closely and widely. */
export type StoriesOf = { readonly close: (report: string) => unknown; readonly wide: (report: string) => unknown };

/** The stories that the tellings' reports fall into. */
function storiesOf(tellings: readonly EventTelling[]): StoriesOf {
  const reports = new Map(tellings.map(({ report, story }) => [report, { id: report, terms: story }]));
  const [wide, close] = [WIDE_STORY, undefined].map((least) =>
    storyNumbers(groupStories([...reports.values()], least)),
  );
  return { close: (report) => close?.get(report), wide: (report) => wide?.get(report) };
}

/**
 * Pairs of tellings worth weighing, by their numbers: in one wide story, and with a word of their own or a rare word about them in common.
 */
export function pairsToWeigh(
  tellings: readonly EventTelling[],
  { close, wide }: StoriesOf = storiesOf(tellings),
): readonly Pair[] {
  const perReport = countsOf(tellings);
  const companyOf = (a: EventTelling, b: EventTelling): Company => ({
    wideStory: wide(a.report) === wide(b.report),
    closeStory: close(a.report) === close(b.report),
    rivals: Math.max(perReport.get(`${a.report} ${a.key}`) ?? 1, perReport.get(`${b.report} ${b.key}`) ?? 1),
  });
  const byKey = new Map<string, number[]>();
  const pairs: Pair[] = [];
  tellings.forEach((telling, b) => {
    const near = new Set<number>();
    for (const key of keysOf(telling, wide(telling.report))) {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const a of others.slice(-MOST_UNDER_KEY)) near.add(a);
      others.push(b);
    }
    for (const a of near)
      pairs.push({ a, b, features: pairFeatures(tellings[a]!, telling, companyOf(tellings[a]!, telling)) });
  });
  return pairs;
}

function storyNumbers(stories: readonly Story[]): ReadonlyMap<string, number> {
  return new Map(stories.flatMap(({ reports }, i) => reports.map((report) => [report, i] as const)));
}

function countsOf(tellings: readonly EventTelling[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(tellings, ({ report, key }) => `${report} ${key}`);
  return new Map([...groups].map(([key, { length }]) => [key, length]));
}

function keysOf(telling: EventTelling, story: unknown): readonly string[] {
  const rare = [...telling.sentence.terms].filter(([, rarity]) => rarity >= RARE).map(([term]) => `about ${term}`);
  return [...[...telling.terms].map((term) => `word ${term}`), ...rare].map((key) => `${story} ${key}`);
}

/** How likely two tellings are of one event, 0 to 1. */
function weigh({ features }: Pair, weights: ArrayLike<number>): number {
  let sum = BIAS;
  for (let i = 0; i < FEATURES.length; i += 1) sum += features[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The tellings gathered into events, each a list of tellings in the given order.
 * @param weights one for each of `FEATURES`
 */
export function gatherTellings(
  tellings: readonly EventTelling[],
  pairs: readonly Pair[],
  weights: ArrayLike<number> = SAME_EVENT_WEIGHTS,
  least: number = SAME_EVENT,
): readonly (readonly EventTelling[])[] {
  const weighed = pairs.map((pair): Weighed => ({ a: pair.a, b: pair.b, weight: weigh(pair, weights) }));
  const clusters = linkByAverage(tellings.length, weighed, least);
  return clusters.map((cluster) => cluster.map((number) => tellings[number]!));
}
