// Who fills which role of an event: every phrase near it is weighed for every role, the best are taken.

import { EVENT_TYPES, type EventType } from '../../core/event-types.ts';
import type { TokenRange } from '../../core/span.ts';
import { type FeedForward, meanProbabilities } from '../../learning/feed-forward.ts';
import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { argumentFeatures, type Seat } from './argument-features.ts';
import { clauseFillers, earlierFillers, type Filler, namingFillers, nominalFillers } from './fillers.ts';
import { firstInList } from './paths.ts';
import { roleInput } from './role-input.ts';
import type { Scene } from './scene.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * Parts that are alike across types, so that what is learnt of one type serves another: who acts, whom it befalls, what it is about.
 * No type has two roles of one part.
 */
const PARTS: readonly (readonly string[])[] = [
  ['agent', 'prosecutor', 'plaintiff'],
  ['defendant', 'recipient', 'payer'],
  ['crime', 'outcome'],
  ['adjudicator'],
  ['term', 'money'],
  ['origin'],
  ['destination'],
  ['place'],
];

/** How many labels the argument model has: none, then one a part. */
export const PART_COUNT = PARTS.length + 1;

/** A phrase that fills no role with more than this probability by its features is not asked of the networks: time is short. */
const HOPELESS = 0.985;

/** The label of a role; 0 is none. */
export function partOf(role: string): number {
  return PARTS.findIndex((roles) => roles.includes(role)) + 1;
}

/** A phrase in a role, with the probability that it fills it. */
export type Filled = { readonly filler: Filler; readonly role: string; readonly confidence: number };

function rolesOf(type: EventType): readonly string[] {
  return [...EVENT_TYPES[type].roles, 'place'];
}

/** One event with the phrases that may fill its roles, and the hashed features of each. */
export type Table = {
  readonly seat: Seat;
  readonly fillers: readonly Filler[];
  readonly features: readonly Int32Array[];
};

/** A table for each event of a report; they must be all of it, since what stands between two events counts. */
export function setTables(scene: Scene, seats: readonly Seat[]): Table[] {
  const nominals = rememberNominals(scene);
  const anchors = new Set(seats.map(({ anchor }) => anchor));
  return seats.map((seat) => {
    const fillers = fillersFor(scene, seat.anchor, nominals);
    return { seat, fillers, features: argumentFeatures(scene, seat, fillers, anchors) };
  });
}

/** Labels of both: none, then the parts of `partOf`. Their mean counts. */
export type RoleModels = { readonly byFeatures: Logistic; readonly byMeaning: readonly FeedForward[] };

/** The probabilities of each part, for each filler of a table. */
export function weigh(
  scene: Scene,
  { seat, fillers, features }: Table,
  models: RoleModels,
  vectors: WordVectors,
): Float64Array[] {
  return fillers.map((filler, at) => {
    const chances = probabilities(models.byFeatures, features[at]!);
    if (chances[0]! > HOPELESS) return chances;
    const byMeaning = meanProbabilities(models.byMeaning, roleInput(scene, seat, filler, vectors));
    return chances.map((chance, part) => (chance + byMeaning[part]!) / 2);
  });
}

/**
 * From which probability on a phrase is taken, counted over event and phrase together: the first of its role; a further one that stands
 * in a list with one taken; any other further one.
 */
export type RoleThresholds = { readonly argument: number; readonly listed: number; readonly further: number };

/**
 * Roles of one event that is itself as sure as `confidence`, surest first. A phrase fills one role at most; two phrases of one role
 * never overlap and never stand for the same entity. `chances` as `weigh` gives them.
 */
export function fillRoles(
  scene: Scene,
  { seat, fillers }: Table,
  chances: readonly Float64Array[],
  confidence: number,
  thresholds: RoleThresholds,
): Filled[] {
  const weighed = fillers.map((filler, at) => bestRole(seat.type, filler, chances[at]!));
  const taken: Filled[] = [];
  for (const next of weighed.toSorted((a, b) => b.confidence - a.confidence)) {
    const same = taken.filter(({ role }) => role === next.role);
    const wanted = thresholdFor(scene, next, same, thresholds);
    if (next.confidence * confidence >= wanted && !same.some((other) => repeats(next, other))) taken.push(next);
  }
  return taken;
}

function thresholdFor(scene: Scene, next: Filled, same: readonly Filled[], thresholds: RoleThresholds): number {
  if (same.length === 0) return thresholds.argument;
  const first = firstInList(scene, next.filler.head);
  const listed = same.some(({ filler }) => firstInList(scene, filler.head) === first);
  return listed ? thresholds.listed : thresholds.further;
}

function repeats({ filler: a }: Filled, { filler: b }: Filled): boolean {
  return touches(a, b) || (a.entity !== undefined && a.entity === b.entity);
}

function fillersFor(scene: Scene, anchor: number, nominals: (sentence: number) => readonly Filler[]): Filler[] {
  const sentence = scene.sentenceOf[anchor]!;
  const before = sentence > 0 ? earlierFillers(nominals(sentence - 1), scene) : [];
  const own = nominals(sentence).filter(({ head }) => head !== anchor);
  return [...before, ...own, ...namingFillers(scene, anchor), ...clauseFillers(scene, anchor)];
}

/** `nominalFillers` that works out each sentence once. */
function rememberNominals(scene: Scene): (sentence: number) => readonly Filler[] {
  const known = new Map<number, readonly Filler[]>();
  return (sentence) => {
    const found = known.get(sentence) ?? nominalFillers(scene, sentence);
    known.set(sentence, found);
    return found;
  };
}

function bestRole(type: EventType, filler: Filler, chances: Float64Array): Filled {
  const weighed = rolesOf(type).map((role) => ({ filler, role, confidence: chances[partOf(role)]! }));
  return weighed.reduce((best, next) => (next.confidence > best.confidence ? next : best));
}

function touches(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}
