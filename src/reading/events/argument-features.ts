// What speaks for a phrase filling a role of an event: the way between them in the parse, what it stands for, where it stands.

import type { EventType } from '../../core/event-types.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { FeatureBag } from './features.ts';
import type { Filler } from './fillers.ts';
import { type Path, passiveAt, pathBetween } from './paths.ts';
import { childrenOf, type Scene } from './scene.ts';

/** An event whose roles are to be filled. */
export type Seat = { readonly type: EventType; readonly anchor: number; readonly first: number; readonly end: number };

const DISTANCES = [1, 2, 3, 5, 8, 12, 20];

/** Hashed features of each filler of one event. `others` are the anchors of the report's other events. */
export function argumentFeatures(
  scene: Scene,
  seat: Seat,
  fillers: readonly Filler[],
  others: ReadonlySet<number>,
): Int32Array[] {
  const traits = seatTraits(scene, seat);
  const nearest = nearestOfKind(scene, seat, fillers);
  const repeated = entitiesInSentence(fillers);
  return fillers.map((filler, at) => {
    const bag = new FeatureBag();
    const path = pathBetween(scene, seat.anchor, filler.head);
    addPath(bag, scene, filler, path, traits);
    addMeaning(bag, scene, filler, path, traits);
    addPosition(bag, scene, seat, filler, traits, { nearest: nearest[at]!, others });
    if (filler.before)
      bag.add('named again', traits.type, filler.entity !== undefined && repeated.has(filler.entity) ? 1 : 0);
    return bag.hashes();
  });
}

type Traits = {
  readonly type: number;
  readonly kind: number;
  readonly word: number;
  /** Passive or not, and which of subject and object the event's own word has. */
  readonly frame: number;
};

function seatTraits(scene: Scene, { type, anchor }: Seat): Traits {
  const labels = [...childrenOf(scene, anchor)].map((child) => scene.analysis.labels[child]!);
  const has = ['nsubj', 'nsubjpass', 'dobj'].filter((label) => labels.includes(label)).join();
  const kind = hashText(scene.kinds[anchor]!);
  return {
    type: hashText(type),
    kind: mix(hashText(type), kind),
    word: scene.lemmaHashes[anchor]!,
    frame: mix(hashText(`${passiveAt(scene, anchor)} ${has}`), kind),
  };
}

function addPath(bag: FeatureBag, scene: Scene, filler: Filler, path: Path, traits: Traits): void {
  const { type, kind, word, frame } = traits;
  bag.add('always', type);
  bag.add('path', path.hash);
  bag.add('type path', type, path.hash);
  bag.add('kind path', kind, path.hash);
  bag.add('word path', word, path.hash);
  bag.add('frame path', mix(type, frame), path.hash);
  if (path.via) bag.add('via path', mix(type, path.via), path.hash);
  if (path.via) bag.add('via ends', mix(type, path.via), path.ends);
  bag.add('voice path', frame, path.hash);
  bag.add('list', path.listed, type);
  bag.add('shared', path.shared, path.hash);
  bag.add('path shape', path.hash, hashText(filler.shape));
  bag.add('ends', type, path.ends);
  bag.add('length', kind, path.length);
  bag.add('label', kind, scene.labelHashes[filler.head]!);
  bag.text('case', scene.cases[filler.head]!, type);
  bag.text('kind case', scene.cases[filler.head]!, kind);
  bag.text('word case', scene.cases[filler.head]!, word);
}

function addMeaning(bag: FeatureBag, scene: Scene, filler: Filler, path: Path, traits: Traits): void {
  const { type, kind } = traits;
  const sense = scene.senseHashes[filler.head]!;
  const shape = hashText(filler.shape);
  const entity = hashText(filler.entityType ?? 'none');
  const head = scene.lemmaHashes[filler.head]!;
  bag.add('sense', type, sense);
  bag.add('kind sense', kind, sense);
  bag.add('sense path', sense, path.hash);
  bag.add('type sense path', mix(type, sense), path.hash);
  bag.add('sense case', mix(type, sense), hashText(scene.cases[filler.head]!));
  bag.add('shape', type, shape);
  bag.add('sense shape', sense, shape);
  bag.add('voice sense path', mix(traits.frame, sense), path.hash);
  bag.add('any case sense', sense, hashText(scene.cases[filler.head]!));
  bag.add('any entity path', entity, path.hash);
  bag.add('entity', type, entity);
  bag.add('entity path', mix(type, entity), path.hash);
  bag.add('head', head);
  bag.add('type head', type, head);
  bag.add('word head', traits.word, head);
  for (const child of childrenOf(scene, filler.head)) {
    bag.add('with', type, mix(scene.labelHashes[child]!, scene.senseHashes[child]!));
  }
}

type Surroundings = { readonly nearest: boolean; readonly others: ReadonlySet<number> };

function addPosition(
  bag: FeatureBag,
  scene: Scene,
  seat: Seat,
  filler: Filler,
  traits: Traits,
  { nearest, others }: Surroundings,
): void {
  const { type, kind } = traits;
  const after = filler.head > seat.anchor;
  const gap = after ? filler.first - seat.end : seat.first - filler.end;
  const distance = DISTANCES.findIndex((limit) => gap <= limit);
  const side = filler.before ? 2 : after ? 1 : 0;
  const sense = scene.senseHashes[filler.head]!;
  bag.add('side', kind, side);
  bag.add('side distance', mix(type, side), distance);
  bag.add('side sense', mix(kind, side), sense);
  bag.add('side sense distance', mix(mix(type, side), sense), distance);
  bag.add('nearest', mix(kind, side), nearest ? mix(sense, 1) : 0);
  bag.add('event between', mix(type, side), filler.before ? 0 : eventsBetween(seat.anchor, filler.head, others));
  bag.add('is event', type, others.has(filler.head) ? 1 : 0);
  bag.add(
    'holds event',
    mix(type, hashText(filler.shape)),
    seat.anchor >= filler.first && seat.anchor < filler.end ? 1 : 0,
  );
  bag.add('word before', type, filler.first > 0 ? scene.lemmaHashes[filler.first - 1]! : 0);
  bag.add('word after', type, scene.lemmaHashes[filler.end] ?? 0);
  bag.add('quoted', kind, scene.quoted[filler.head]! * 2 + scene.quoted[seat.anchor]!);
  if (filler.before) bag.add('earlier', mix(kind, scene.labelHashes[filler.head]!), hashText(filler.shape));
}

function eventsBetween(a: number, b: number, others: ReadonlySet<number>): number {
  let count = 0;
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b) && count < 2; t++) if (others.has(t)) count += 1;
  return count;
}

/** For each filler: is it the nearest of its sense on its side of the event? */
function nearestOfKind(scene: Scene, { anchor }: Seat, fillers: readonly Filler[]): boolean[] {
  const best = new Map<string, number>();
  const keys = fillers.map(({ head, before }) => `${scene.senses[head]} ${before ? 2 : head > anchor ? 1 : 0}`);
  fillers.forEach(({ head }, at) => {
    const known = best.get(keys[at]!);
    if (known === undefined || Math.abs(head - anchor) < Math.abs(fillers[known]!.head - anchor))
      best.set(keys[at]!, at);
  });
  return keys.map((key, at) => best.get(key) === at);
}

function entitiesInSentence(fillers: readonly Filler[]): Set<string> {
  return new Set(fillers.flatMap(({ before, entity }) => (before || entity === undefined ? [] : [entity])));
}
