// When an event happened: the dates told near it, and what speaks for each being the event's own.

import type { EventType, Modality } from '../../core/event-types.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { FeatureBag } from './features.ts';
import { childrenOf, type Scene } from './scene.ts';
import type { ToldDate } from './told-dates.ts';

/** An event to be dated. */
export type Undated = { readonly type: EventType; readonly modality: Modality; readonly anchor: number };

const DISTANCES = [0, 1, 2, 3, 5, 8, 12, 20];

/** The told dates, in text order, that may be the event's: those of its sentence and of the one before. Found by bisection. */
export function datesNear(scene: Scene, anchor: number, dates: readonly ToldDate[]): ToldDate[] {
  const sentence = scene.sentenceOf[anchor]!;
  let low = 0;
  for (let high = dates.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.sentence < sentence - 1) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end]!.sentence <= sentence) end += 1;
  return dates.slice(low, end);
}

/** Hashed features of each date for one event. `published` is the report's date. */
export function dateFeatures(
  scene: Scene,
  event: Undated,
  dates: readonly ToldDate[],
  published: string | undefined,
): Int32Array[] {
  const kind = mix(hashText(scene.kinds[event.anchor]!), 1);
  const sentence = scene.sentenceOf[event.anchor]!;
  const own = dates.filter((told) => told.sentence === sentence).length;
  const nearest = nearestDate(event.anchor, dates);
  return dates.map((told, at) => {
    const bag = new FeatureBag();
    const before = told.sentence === sentence ? 0 : 1;
    const side = before ? 2 : told.first > event.anchor ? 1 : 0;
    const gap = side === 1 ? told.first - event.anchor : event.anchor - told.end;
    const distance = DISTANCES.findIndex((limit) => gap <= limit);
    bag.add('always', before);
    bag.add('own', Math.min(own, 3), before);
    bag.add('nearest', at === nearest ? 1 : 0, mix(before, Math.min(own, 3)));
    bag.add('side distance', mix(side, distance), kind);
    bag.text('words', told.words, before);
    bag.add('completed', told.completed ? 1 : 0, before);
    bag.add('exactness', told.date.length, before);
    bag.text('modality', `${event.modality} ${relationOf(told.date, published)}`, before);
    bag.text('tag', relationOf(told.date, published), scene.tagHashes[event.anchor]!);
    bag.text('type', event.type, before);
    bag.text('type kind', event.type, mix(kind, before));
    bag.add('preposition', scene.lemmaHashes[told.first - 1] ?? 0, before);
    if (!before) addTree(bag, scene, event.anchor, told, kind);
    return bag.hashes();
  });
}

function nearestDate(anchor: number, dates: readonly ToldDate[]): number {
  const gaps = dates.map(({ first }) => Math.abs(first - anchor));
  return gaps.indexOf(Math.min(...gaps));
}

/** Does the date hang from the event's word, from its governor, or from another verb? */
function addTree(bag: FeatureBag, scene: Scene, anchor: number, told: ToldDate, kind: number): void {
  const { heads } = scene.analysis;
  const verb = governorOf(scene, told);
  const chain: number[] = [];
  for (let t = anchor; t >= 0 && chain.length < 8; t = heads[t]!) chain.push(t);
  const step = chain.indexOf(verb);
  bag.add('hangs', step, kind);
  bag.add('hangs label', step, mix(kind, scene.labelHashes[anchor]!));
  bag.add('hangs children', [...childrenOf(scene, anchor)].includes(verb) ? 1 : 0, kind);
  bag.text('governor', verb < 0 ? 'none' : scene.kinds[verb]!, step);
  const [low, high] = told.first > anchor ? [anchor + 1, told.first] : [told.end, anchor];
  let verbs = 0;
  for (let t = low; t < high; t++) if (scene.kinds[t] === 'verb') verbs += 1;
  bag.add('verbs between', Math.min(verbs, 3), told.first > anchor ? 1 : 0);
}

/** The first word above the date that is no part of it. */
function governorOf(scene: Scene, { first, end }: ToldDate): number {
  let t = end - 1;
  for (let steps = 0; t >= first && t < end && steps < end - first + 1; steps++) t = scene.analysis.heads[t]!;
  return t >= first && t < end ? -1 : t;
}

/** Where a date lies from the report's own day. */
export function relationOf(date: string, published: string | undefined): string {
  if (!published) return 'unknown';
  const day = published.slice(0, date.length);
  if (date === day) return 'same';
  return date > day ? 'later' : 'earlier';
}
