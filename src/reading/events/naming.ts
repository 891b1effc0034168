// Which candidates name an event, and of which type.

import type { EventType } from '../../core/event-types.ts';
import { type FeedForward, meanProbabilities } from '../../learning/feed-forward.ts';
import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { type Candidate, findCandidates, TYPES } from './candidates.ts';
import { isOpen } from './certainty-rules.ts';
import { networkInput } from './network-input.ts';
import { childrenOf, type Scene } from './scene.ts';
import { type FirstLook, secondFeatures } from './second-look.ts';
import { backgroundOf, triggerFeatures } from './trigger-features.ts';
import type { WordVectors } from './word-vectors.ts';

export type NamingModels = {
  /** Labels: no event, an event. What it learns of any type serves the rare ones. */
  readonly named: Logistic;
  /** Labels: none, then `TYPES`. */
  readonly types: Logistic;
  /** The same labels as `types`, by what words mean; their mean counts. */
  readonly networks: readonly FeedForward[];
  readonly vectors: WordVectors;
  /** Labels: no event, an event of the type that the first look gave. Learnt from looks at reports that the first had not seen, so that it is as sure as it may be. */
  readonly second: Logistic;
};

export type NamedEvent = { readonly candidate: Candidate; readonly type: EventType; readonly confidence: number };

/** The judges of the first look. */
export type Judges = Omit<NamingModels, 'second'>;

/** What `nameEvents` needs of the event model. */
type Naming = {
  readonly names: NamingModels;
  readonly seen: ReadonlySet<string>;
  readonly thresholds: NamingThresholds;
};

/** From which probability on an event is believed; `open`: one that is told as an option, as a danger or the like. */
export type NamingThresholds = { readonly event: number; readonly open: number };

/** Words with which a noun points back to what was told. */
const POINTING = new Set(['this', 'that', 'these', 'those', 'the', 'such']);
/** Children that add nothing to a noun. */
const EMPTY = new Set(['det', 'case', 'punct', 'cc']);

const OBJECTS = new Set(['dobj', 'nsubjpass']);

/** The events named in the report, in text order. A word on the lists is of a type that they know it for. */
export function nameEvents(scene: Scene, headlineEnd: number, { names, seen, thresholds }: Naming): NamedEvent[] {
  const looks = lookOver(scene, findCandidates(scene, seen), headlineEnd, names);
  const found: NamedEvent[] = [];
  secondFeatures(scene, looks).forEach((features, at) => {
    const { candidate, type } = looks[at]!;
    const confidence = probabilities(names.second, features)[1]!;
    const event = { candidate, type, confidence };
    const wanted = isOpen(scene, candidate.anchor) ? thresholds.open : thresholds.event;
    if (confidence >= wanted && !pointsBack(scene, event, found)) found.push(event);
  });
  return found.filter((event) => !found.some((other) => tellsTheSame(scene, event, other)));
}

/** The first look at each of the report's candidates. */
export function lookOver(
  scene: Scene,
  candidates: readonly Candidate[],
  headlineEnd: number,
  { types, named, networks, vectors }: Judges,
): FirstLook[] {
  const background = backgroundOf(scene, candidates, headlineEnd);
  return candidates.map((candidate, at) => {
    const features = triggerFeatures(scene, candidates, at, background);
    const chances = probabilities(types, features);
    const byMeaning = meanProbabilities(networks, networkInput(scene, candidate, vectors));
    const both = chances.map((chance, label) => (chance + byMeaning[label]!) / 2);
    return {
      candidate,
      ...likeliestType(candidate, both),
      byTypes: 1 - chances[0]!,
      byNamed: probabilities(named, features)[1]!,
      byMeaning: 1 - byMeaning[0]!,
    };
  });
}

function likeliestType({ hits }: Candidate, chances: Float64Array): { type: EventType; share: number } {
  const known = new Set(hits.map(({ type }) => type));
  const open = known.size > 0 ? TYPES.filter((type) => known.has(type)) : TYPES;
  const type = open.reduce((best, other) => (chances[labelOf(other)]! > chances[labelOf(best)]! ? other : best));
  const all = open.reduce((sum, other) => sum + chances[labelOf(other)]!, 0);
  return { type, share: all > 0 ? chances[labelOf(type)]! / all : 1 };
}

function labelOf(type: EventType): number {
  return TYPES.indexOf(type) + 1;
}

/** "[Issued] a [ruling]": of a verb and its object that name one thing the surer stays. */
function tellsTheSame(scene: Scene, event: NamedEvent, other: NamedEvent): boolean {
  if (event.type !== other.type || event.confidence >= other.confidence) return false;
  const [a, b] = [event.candidate.anchor, other.candidate.anchor];
  return isObjectOf(scene, a, b) || isObjectOf(scene, b, a);
}

function isObjectOf(scene: Scene, noun: number, verb: number): boolean {
  const { heads, labels } = scene.analysis;
  return heads[noun] === verb && OBJECTS.has(labels[noun]!) && scene.kinds[noun] === 'noun';
}

/** "The ruling by the court ..., he said, [this ruling] ...": a bare noun after a telling of its type in the same sentence. */
function pointsBack(scene: Scene, { candidate: { anchor }, type }: NamedEvent, before: readonly NamedEvent[]): boolean {
  if (scene.kinds[anchor] !== 'noun') return false;
  const children = [...childrenOf(scene, anchor)];
  const bare = children.every((child) => EMPTY.has(scene.analysis.labels[child]!));
  if (!bare || !children.some((child) => POINTING.has(scene.lemmas[child]!))) return false;
  const sentence = scene.sentenceOf[anchor];
  return before.some((other) => other.type === type && scene.sentenceOf[other.candidate.anchor] === sentence);
}
