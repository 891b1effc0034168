// What speaks for a phrase filling a role of an event: the way between them in the parse, what it stands for, where it stands.

import type { EventType } from '../../core/event-types.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { FeatureBag } from './features.ts';
import type { Filler } from './fillers.ts';
import { childrenOf, type Scene } from './scene.ts';

/** An event whose roles are to be filled. */
export type Seat = { readonly type: EventType; readonly anchor: number; readonly first: number; readonly end: number };

const LONGEST_PATH = 6;
const DISTANCES = [1, 2, 3, 5, 8, 12, 20];
const FAR = hashText('far');

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
  const passive =
    labels.includes('auxpass') ||
    labels.includes('nsubjpass') ||
    (scene.analysis.tags[anchor] === 'VBN' && !labels.includes('aux'));
  const has = ['nsubj', 'nsubjpass', 'dobj'].filter((label) => labels.includes(label)).join();
  const kind = hashText(scene.kinds[anchor]!);
  return {
    type: hashText(type),
    kind: mix(hashText(type), kind),
    word: scene.lemmaHashes[anchor]!,
    frame: mix(hashText(`${passive} ${has}`), kind),
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

/** `via` is the word where the two ways meet: it tells who faces a charge from who files one. */
type Path = { readonly hash: number; readonly ends: number; readonly via: number; readonly length: number };

/** The labels from the event's word up to where the two meet and down to the phrase; `nmod` with its preposition. */
function pathBetween(scene: Scene, from: number, to: number): Path {
  if (scene.sentenceOf[from] !== scene.sentenceOf[to])
    return { hash: mix(FAR, scene.labelHashes[to]!), ends: FAR, via: 0, length: LONGEST_PATH + 1 };
  const { heads } = scene.analysis;
  const ups = climb(heads, from);
  const downs = climb(heads, to);
  const meeting = ups.find((token) => downs.includes(token));
  if (meeting === undefined) return { hash: FAR, ends: FAR, via: 0, length: LONGEST_PATH + 1 };
  const up = ups.slice(0, ups.indexOf(meeting));
  const down = downs.slice(0, downs.indexOf(meeting)).toReversed();
  const length = up.length + down.length;
  let hash = hashText('path');
  for (const token of up) hash = mix(mix(hash, 1), step(scene, token));
  for (const token of down) hash = mix(mix(hash, 2), step(scene, token));
  const ends = mix(up.length ? step(scene, up[0]!) : 1, down.length ? step(scene, down.at(-1)!) : 2);
  const via = meeting === from || meeting === to ? 0 : scene.lemmaHashes[meeting]!;
  return { hash: length > LONGEST_PATH ? mix(FAR, ends) : hash, ends, via, length: Math.min(length, LONGEST_PATH) };
}

function climb(heads: Int32Array, from: number): number[] {
  const path: number[] = [];
  for (let token = from; token >= 0 && path.length < 12; token = heads[token]!) path.push(token);
  return path;
}

function step(scene: Scene, token: number): number {
  const label = scene.labelHashes[token]!;
  return scene.analysis.labels[token]!.startsWith('nmod') ? mix(label, hashText(scene.cases[token]!)) : label;
}
