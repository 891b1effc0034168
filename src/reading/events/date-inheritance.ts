// A date that stands elsewhere in the report: with another telling of the same event or of what belongs with it, in the opening, or with what was told just before or after.

import type { EventType, Modality } from '../../core/event-types.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { relationOf } from './date-features.ts';
import { FeatureBag } from './features.ts';
import { childrenOf, childWith, type Scene } from './scene.ts';
import type { ToldDate } from './told-dates.ts';

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
  /** The nearest event of another type that belongs on one day with it (see `KIN`). */
  readonly kin?: Telling;
  /** The dated event told just before, and just after. */
  readonly previous?: Telling;
  readonly next?: Telling;
  /** It is the date of the report's opening; the report's own. */
  readonly opening?: true;
  readonly published?: true;
};

/** What holds of a report's dates as a whole. */
export type DateContext = {
  readonly dates: readonly ToldDate[];
  readonly opening: string | undefined;
  readonly published: string | undefined;
  /** Sentences that tell of a day that stays open. */
  readonly vague: ReadonlySet<number>;
};

/** What often happens on one day: a court's sitting, what the police do, what is asked for and answered. */
const KIN: readonly (readonly EventType[])[] = [
  ['hearing', 'convict', 'acquit', 'sentence', 'fine', 'ruling', 'appeal', 'charge', 'release'],
  ['arrest', 'investigate', 'charge', 'release'],
  ['request', 'reject', 'agree', 'meet', 'sue'],
];
const OPENING_SENTENCES = 4;
/** How many events away, on either side, another telling is still asked; more than an ordinary report has. */
const REACH = 100;
const DISTANCES = [0, 1, 2, 4, 8, 16];
const MOST = 3;

/** The first date told in the opening of a report, if any. */
export function openingDate(scene: Scene, dates: readonly ToldDate[], headlineEnd: number): string | undefined {
  return dates.find(
    ({ first, sentence }) => sentence < OPENING_SENTENCES && scene.analysis.tokens[first]!.start >= headlineEnd,
  )?.date;
}

/** The dates that the event `at` may take over from the other tellings, each once; none where its own sentence leaves a day open, which is then its. */
export function heirlooms(scene: Scene, tellings: readonly Telling[], at: number, context: DateContext): Heirloom[] {
  const { type, anchor } = tellings[at]!;
  if (context.vague.has(scene.sentenceOf[anchor]!)) return [];
  const near = tellings.slice(Math.max(0, at - REACH), at + REACH).filter(({ date }) => date !== undefined);
  const byDistance = near.toSorted((a, b) => Math.abs(a.anchor - anchor) - Math.abs(b.anchor - anchor));
  const found = new Map<string, Heirloom>();
  const offer = (date: string | undefined, reason: Partial<Heirloom>): void => {
    if (date !== undefined) found.set(date, { ...reason, ...found.get(date), date });
  };
  for (const twin of byDistance) if (twin.type === type) offer(twin.date, { twin });
  for (const kin of byDistance) if (kin.type !== type && areKin(kin.type, type)) offer(kin.date, { kin });
  const previous = near.findLast((other) => other.anchor < anchor);
  const next = near.find((other) => other.anchor > anchor);
  if (previous) offer(previous.date, { previous });
  if (next) offer(next.date, { next });
  offer(context.opening, { opening: true });
  offer(context.published, { published: true });
  return [...found.values()];
}

function areKin(a: EventType, b: EventType): boolean {
  return KIN.some((group) => group.includes(a) && group.includes(b));
}

/** Hashed features of each date for the event `at`. */
export function heirloomFeatures(
  scene: Scene,
  tellings: readonly Telling[],
  at: number,
  offered: readonly Heirloom[],
  context: DateContext,
): Int32Array[] {
  const event = tellings[at]!;
  const twins = Math.min(offered.filter(({ twin }) => twin).length, MOST);
  const tense = tenseOf(scene, event.anchor);
  const own = ownDates(scene, event, context.dates);
  const commonest = commonestDate(tellings);
  return offered.map((heirloom) => {
    const bag = new FeatureBag();
    const why = hashText(reasonsOf(heirloom));
    const relation = relationOf(heirloom.date, context.published);
    bag.add('always', why);
    bag.add('twins', twins, why);
    bag.add('offered', Math.min(offered.length, 4), why);
    bag.add('own dates', own, why);
    bag.text('tense', tense, why);
    bag.text('tense relation', `${tense} ${relation}`);
    bag.add('commonest', heirloom.date === commonest ? 1 : 0, why);
    bag.text('any relation', `${event.modality} ${relation} ${heirloom.date.length}`);
    addEvent(bag, scene, event, why);
    bag.text('relation', `${event.modality} ${relation}`, why);
    bag.add('exactness', heirloom.date.length, why);
    for (const name of ['twin', 'kin', 'previous', 'next'] as const) {
      const other = heirloom[name];
      if (other) addOther(bag, scene, event, other, name, context.dates);
    }
    return bag.hashes();
  });
}

function reasonsOf(heirloom: Heirloom): string {
  const names = ['twin', 'kin', 'previous', 'next', 'opening', 'published'] as const;
  return names.filter((name) => heirloom[name] !== undefined).join(' ');
}

function addEvent(bag: FeatureBag, scene: Scene, event: Telling, why: number): void {
  bag.text('type', event.type, why);
  bag.text('kind', scene.kinds[event.anchor]!, why);
  bag.add('tag', scene.tagHashes[event.anchor]!, why);
  bag.add('word', scene.lemmaHashes[event.anchor]!, why);
  bag.text('modality', event.modality, why);
  bag.add('quoted', scene.quoted[event.anchor]!, why);
  bag.add('determiner', determinerOf(scene, event.anchor), why);
  bag.add('sentence', Math.min(scene.sentenceOf[event.anchor]!, OPENING_SENTENCES), why);
}

function addOther(
  bag: FeatureBag,
  scene: Scene,
  event: Telling,
  other: Telling,
  name: string,
  dates: readonly ToldDate[],
): void {
  const sentences = scene.sentenceOf[event.anchor]! - scene.sentenceOf[other.anchor]!;
  const distance = DISTANCES.findIndex((limit) => Math.abs(sentences) <= limit);
  const sameWord = scene.lemmas[event.anchor] === scene.lemmas[other.anchor] ? 1 : 0;
  const shared = [...event.entities].some((entity) => other.entities.has(entity));
  const entities = event.entities.size === 0 || other.entities.size === 0 ? 'none' : shared ? 'shared' : 'different';
  const between = datesBetween(event.anchor, other.anchor, dates);
  bag.text(`${name} distance`, sentences < 0 ? 'after' : 'before', distance);
  bag.add(`${name} between`, between, distance);
  bag.add(`${name} word`, sameWord, distance);
  bag.text(`${name} entities`, entities, sameWord);
  bag.text(`${name} entities type`, entities, hashText(event.type));
  bag.text(`${name} modality`, `${event.modality} ${other.modality}`);
  bag.text(`${name} type`, `${event.type} ${other.type}`);
  bag.text(`${name} tenses`, `${tenseOf(scene, event.anchor)} ${tenseOf(scene, other.anchor)}`);
  bag.text(`${name} entities distance`, `${entities} ${event.type === other.type}`, mix(distance, between));
}

/** How many dates are told between two words: each may be a turn of the story to another day. */
function datesBetween(a: number, b: number, dates: readonly ToldDate[]): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return Math.min(dates.filter(({ first }) => first > low && first < high).length, MOST);
}

function ownDates(scene: Scene, { anchor }: Telling, dates: readonly ToldDate[]): number {
  const sentence = scene.sentenceOf[anchor]!;
  return Math.min(dates.filter((told) => told.sentence === sentence).length, MOST);
}

function commonestDate(tellings: readonly Telling[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { date } of tellings) if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** "had been", "has", "will be": the helpers of the event's word, with its tag. */
function tenseOf(scene: Scene, anchor: number): string {
  const helpers = [...childrenOf(scene, anchor)].filter((child) => scene.analysis.labels[child]!.startsWith('aux'));
  return `${helpers.map((child) => scene.forms[child]).join(' ')} ${scene.analysis.tags[anchor]}`;
}

function determinerOf(scene: Scene, anchor: number): number {
  const child = childWith(scene, anchor, 'det', 'nmod:poss');
  return child === undefined ? 0 : scene.lemmaHashes[child]!;
}
