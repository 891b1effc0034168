// Who fills which role of an event: every phrase near it is weighed for every role, the best are taken.

import { EVENT_TYPES, type EventType } from '../../core/event-types.ts';
import type { TokenRange } from '../../core/span.ts';
import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { argumentFeatures, type Seat } from './argument-features.ts';
import { clauseFillers, earlierFillers, type Filler, nominalFillers } from './fillers.ts';
import type { Scene } from './scene.ts';

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

/** The probabilities of each part, for each filler of a table. */
export function weigh({ features }: Table, model: Logistic): Float64Array[] {
  return features.map((each) => probabilities(model, each));
}

/**
 * Roles of one event, surest first. A phrase fills one role at most; two phrases of one role never overlap. A phrase is taken where
 * its role has at least the probability `threshold`. `chances` as `weigh` gives them.
 */
export function fillRoles({ seat, fillers }: Table, chances: readonly Float64Array[], threshold: number): Filled[] {
  const weighed = fillers.flatMap((filler, at) => bestRole(seat.type, filler, chances[at]!, threshold));
  const taken: Filled[] = [];
  for (const next of weighed.toSorted((a, b) => b.confidence - a.confidence)) {
    if (!taken.some(({ filler, role }) => role === next.role && touches(filler, next.filler))) taken.push(next);
  }
  return taken;
}

function fillersFor(scene: Scene, anchor: number, nominals: (sentence: number) => readonly Filler[]): Filler[] {
  const sentence = scene.sentenceOf[anchor]!;
  const before = sentence > 0 ? earlierFillers(nominals(sentence - 1), scene) : [];
  const own = nominals(sentence).filter(({ head }) => head !== anchor);
  return [...before, ...own, ...clauseFillers(scene, anchor)];
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

function bestRole(type: EventType, filler: Filler, chances: Float64Array, threshold: number): Filled[] {
  let best: Filled | undefined;
  for (const role of rolesOf(type)) {
    const confidence = chances[partOf(role)]!;
    if (!best || confidence > best.confidence) best = { filler, role, confidence };
  }
  return best && best.confidence >= threshold ? [best] : [];
}

function touches(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}
