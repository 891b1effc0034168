// A date that stands elsewhere in the report: with another telling of the same event, in the opening, or with what was told just before.

import type { EventType, Modality } from '../../core/event-types.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { relationOf, type ToldDate } from './date-features.ts';
import { FeatureBag } from './features.ts';
import { childWith, type Scene } from './scene.ts';

/** An event with the date of its own sentence, if it has one, and the entities in its roles. */
export type Telling = {
  readonly type: EventType;
  readonly modality: Modality;
  readonly anchor: number;
  readonly date?: string;
  readonly entities: ReadonlySet<string>;
};

/** A date that an undated event may take over, with every reason for it. */
export type Heirloom = {
  readonly date: string;
  /** The nearest event of the same type that has this date. */
  readonly twin?: Telling;
  /** It is the date of the report's opening. */
  readonly opening: boolean;
  /** The dated event told just before. */
  readonly previous?: Telling;
};

const OPENING_SENTENCES = 4;
/** How many events away, on either side, another telling is still asked; more than an ordinary report has. */
const REACH = 100;
const DISTANCES = [0, 1, 2, 4, 8, 16];

/** The first date told in the opening of a report, if any. */
export function openingDate(scene: Scene, dates: readonly ToldDate[], headlineEnd: number): string | undefined {
  return dates.find(
    ({ first, sentence }) => sentence < OPENING_SENTENCES && scene.analysis.tokens[first]!.start >= headlineEnd,
  )?.date;
}

/** The dates that the event `at` may take over from the other tellings, each once. */
export function heirlooms(tellings: readonly Telling[], at: number, opening: string | undefined): Heirloom[] {
  const { type, anchor } = tellings[at]!;
  const found = new Map<string, Heirloom>();
  const twins = tellings
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((other) => other.type === type && other.date !== undefined)
    .toSorted((a, b) => Math.abs(a.anchor - anchor) - Math.abs(b.anchor - anchor));
  for (const twin of twins)
    if (!found.has(twin.date!)) found.set(twin.date!, { date: twin.date!, twin, opening: false });
  const previous = tellings.slice(Math.max(0, at - REACH), at).findLast(({ date }) => date !== undefined);
  if (previous)
    found.set(previous.date!, { opening: false, ...found.get(previous.date!), date: previous.date!, previous });
  if (opening !== undefined) found.set(opening, { ...found.get(opening), date: opening, opening: true });
  return [...found.values()];
}

/** Hashed features of each date for the event `at`. */
export function heirloomFeatures(
  scene: Scene,
  tellings: readonly Telling[],
  at: number,
  offered: readonly Heirloom[],
  published: string | undefined,
): Int32Array[] {
  const event = tellings[at]!;
  const kind = mix(hashText(scene.kinds[event.anchor]!), 1);
  const twins = offered.filter(({ twin }) => twin).length;
  return offered.map((heirloom) => {
    const bag = new FeatureBag();
    const why = hashText(
      `${heirloom.twin ? 'twin ' : ''}${heirloom.opening ? 'opening ' : ''}${heirloom.previous ? 'previous' : ''}`,
    );
    bag.add('always', why);
    bag.add('twins', Math.min(twins, 3), why);
    bag.add('offered', Math.min(offered.length, 4), why);
    bag.text('type', event.type, why);
    bag.add('kind', kind, why);
    bag.add('tag', scene.tagHashes[event.anchor]!, why);
    bag.add('word', scene.lemmaHashes[event.anchor]!, why);
    bag.text('modality', event.modality, why);
    bag.text('relation', `${event.modality} ${relationOf(heirloom.date, published)}`, why);
    bag.add('exactness', heirloom.date.length, why);
    bag.add('quoted', scene.quoted[event.anchor]!, why);
    bag.add('determiner', determinerOf(scene, event.anchor), why);
    bag.add('sentence', Math.min(scene.sentenceOf[event.anchor]!, OPENING_SENTENCES), why);
    if (heirloom.twin) addOther(bag, scene, event, heirloom.twin, 'twin');
    if (heirloom.previous) addOther(bag, scene, event, heirloom.previous, 'previous');
    return bag.hashes();
  });
}

function addOther(bag: FeatureBag, scene: Scene, event: Telling, other: Telling, name: string): void {
  const sentences = scene.sentenceOf[event.anchor]! - scene.sentenceOf[other.anchor]!;
  const distance = DISTANCES.findIndex((limit) => Math.abs(sentences) <= limit);
  const sameWord = scene.lemmas[event.anchor] === scene.lemmas[other.anchor] ? 1 : 0;
  const shared = [...event.entities].some((entity) => other.entities.has(entity));
  const entities = event.entities.size === 0 || other.entities.size === 0 ? 'none' : shared ? 'shared' : 'different';
  bag.text(`${name} distance`, sentences < 0 ? 'after' : 'before', distance);
  bag.add(`${name} word`, sameWord, distance);
  bag.text(`${name} entities`, entities, sameWord);
  bag.text(`${name} entities type`, entities, hashText(event.type));
  bag.text(`${name} modality`, `${event.modality} ${other.modality}`);
  bag.text(`${name} type`, `${event.type} ${other.type}`);
}

function determinerOf(scene: Scene, anchor: number): number {
  const child = childWith(scene, anchor, 'det', 'nmod:poss');
  return child === undefined ? 0 : scene.lemmaHashes[child]!;
}
