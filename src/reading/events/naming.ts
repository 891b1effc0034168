// Which candidates name an event, and of which type.

import type { EventType } from '../../core/event-types.ts';
import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { type Candidate, findCandidates, TYPES } from './candidates.ts';
import { childrenOf, type Scene } from './scene.ts';
import { backgroundOf, triggerFeatures } from './trigger-features.ts';

export type NamingModels = {
  /** Labels: no event, an event. What it learns of any type serves the rare ones. */
  readonly named: Logistic;
  /** Labels: none, then `TYPES`. */
  readonly types: Logistic;
};

export type NamedEvent = { readonly candidate: Candidate; readonly type: EventType; readonly confidence: number };

/** What `nameEvents` needs of the event model. */
type Naming = {
  readonly names: NamingModels;
  readonly seen: ReadonlySet<string>;
  readonly thresholds: { readonly event: number };
};

/** Words with which a noun points back to what was told. */
const POINTING = new Set(['this', 'that', 'these', 'those', 'the', 'such']);
/** Children that add nothing to a noun. */
const EMPTY = new Set(['det', 'case', 'punct', 'cc']);

/** The events named in the report, in text order. A word on the lists is of a type that they know it for. */
export function nameEvents(scene: Scene, headlineEnd: number, { names, seen, thresholds }: Naming): NamedEvent[] {
  const candidates = findCandidates(scene, seen);
  const background = backgroundOf(scene, candidates, headlineEnd);
  const found: NamedEvent[] = [];
  candidates.forEach((candidate, at) => {
    const features = triggerFeatures(scene, candidates, at, background);
    const chances = probabilities(names.types, features);
    const confidence = (1 - chances[0]! + probabilities(names.named, features)[1]!) / 2;
    if (confidence < thresholds.event) return;
    const event = { candidate, type: likeliestType(candidate, chances), confidence };
    if (!pointsBack(scene, event, found)) found.push(event);
  });
  return found;
}

function likeliestType({ hits }: Candidate, chances: Float64Array): EventType {
  const known = new Set(hits.map(({ type }) => type));
  const open = known.size > 0 ? TYPES.filter((type) => known.has(type)) : TYPES;
  return open.reduce((best, type) => (chances[labelOf(type)]! > chances[labelOf(best)]! ? type : best), open[0]!);
}

function labelOf(type: EventType): number {
  return TYPES.indexOf(type) + 1;
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
