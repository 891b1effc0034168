// A second look at every candidate, with what the first look made of all the others: how often its word was taken elsewhere in the report, who stands beside it.

import type { EventType } from '../../core/event-types.ts';
import { hashText } from '../../learning/hashing.ts';
import type { Candidate } from './candidates.ts';
import { FeatureBag } from './features.ts';
import type { Scene } from './scene.ts';

/** What the first look made of a candidate. */
export type FirstLook = {
  readonly candidate: Candidate;
  readonly type: EventType;
  /** How likely an event of any type is, by each judge. */
  readonly byTypes: number;
  readonly byNamed: number;
  readonly byMeaning: number;
  /** How much of the weight of the types that its lists know it for is this type's, from 0 to 1. */
  readonly share: number;
};

const NARROW = 0.2;
const WIDE = 0.25;
const STEEPEST = 6;
const SMALLEST = 1e-4;
const MOST = 4;
const BESIDE = 3;
const LIKELY = 0.5;
const FULL = 6;

/** Hashed features of each look of a report; they must be all of it, in text order. Which of them names an event is asked of a model. */
export function secondFeatures(scene: Scene, looks: readonly FirstLook[]): Int32Array[] {
  const company = companyOf(scene, looks);
  return looks.map((look, at) => {
    const bag = new FeatureBag();
    const kind = hashText(scene.kinds[look.candidate.anchor]!);
    addJudgement(bag, look, kind);
    addReport(bag, look, company, kind);
    addSentence(bag, scene, looks, at, company);
    return bag.hashes();
  });
}

/** The chance that a look gives: the two that go by features count as one, beside the one that goes by meaning. */
function chanceOf({ byTypes, byNamed, byMeaning }: FirstLook): number {
  return (byTypes + byNamed) / 4 + byMeaning / 2;
}

type Company = {
  readonly byWord: ReadonlyMap<string, readonly FirstLook[]>;
  readonly bySentence: ReadonlyMap<number, readonly FirstLook[]>;
  /** Chances of each type, added up over the report; and of all. */
  readonly byType: ReadonlyMap<EventType, number>;
  readonly density: number;
  readonly wordOf: (look: FirstLook) => string;
  readonly sentenceOf: (look: FirstLook) => number;
};

function companyOf(scene: Scene, looks: readonly FirstLook[]): Company {
  const wordOf = ({ candidate }: FirstLook): string => scene.lemmas[candidate.anchor]!;
  const sentenceOf = ({ candidate }: FirstLook): number => scene.sentenceOf[candidate.anchor]!;
  const byType = new Map<EventType, number>();
  for (const look of looks) byType.set(look.type, (byType.get(look.type) ?? 0) + weightOf(look));
  const total = [...byType.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    byWord: Map.groupBy(looks, wordOf),
    bySentence: Map.groupBy(looks, sentenceOf),
    byType,
    density: Math.min(Math.round((10 * total) / (looks.length + 5)), FULL),
    wordOf,
    sentenceOf,
  };
}

function weightOf(look: FirstLook): number {
  return chanceOf(look) * look.share;
}

function addJudgement(bag: FeatureBag, look: FirstLook, kind: number): void {
  const type = hashText(look.type);
  const chance = steepness(chanceOf(look));
  for (let step = -STEEPEST; step <= STEEPEST; step++) {
    if (steepness(look.byTypes) >= step) bag.add('by types', step);
    if (steepness(look.byNamed) >= step) bag.add('by named', step);
    if (steepness(look.byMeaning) >= step) bag.add('by meaning', step);
    if (chance >= step) bag.add('chance', step);
    if (chance >= step) bag.add('type chance', step, type);
  }
  bag.add('meaning types', coarse(look.byMeaning), coarse(look.byTypes));
  const share = Math.round(look.share / NARROW);
  const { hits } = look.candidate;
  const ground = hits.find((hit) => hit.type === look.type)?.ground ?? 'seen';
  bag.add('always');
  bag.add('type', type);
  bag.add('type kind', type, kind);
  bag.add('share', share);
  bag.add('share type', share, type);
  bag.add('hits', hits.length);
  bag.text(
    'grounds',
    hits
      .map((hit) => hit.ground)
      .toSorted()
      .join(),
  );
  bag.text('ground type', ground, type);
}

function addReport(bag: FeatureBag, look: FirstLook, company: Company, kind: number): void {
  const type = hashText(look.type);
  const chance = coarse(chanceOf(look));
  const others = (company.byWord.get(company.wordOf(look)) ?? []).filter((other) => other !== look);
  const mean = others.reduce((sum, other) => sum + chanceOf(other), 0) / Math.max(others.length, 1);
  const elsewhere = others.length === 0 ? -1 : Math.round(mean / NARROW);
  const ofType = Math.round(Math.min(company.byType.get(look.type)! - weightOf(look), MOST));
  bag.add('word elsewhere', elsewhere, chance);
  bag.add('word count', Math.min(others.length, MOST), kind);
  bag.add('type elsewhere', ofType, type);
  bag.add('any type elsewhere', ofType);
  bag.add('density', company.density);
  bag.add('density chance', company.density, chance);
}

function addSentence(bag: FeatureBag, scene: Scene, looks: readonly FirstLook[], at: number, company: Company): void {
  const look = looks[at]!;
  const { anchor } = look.candidate;
  const kind = hashText(scene.kinds[anchor]!);
  const type = hashText(look.type);
  const sentence = company.sentenceOf(look);
  const beside = (company.bySentence.get(sentence) ?? []).filter((other) => other !== look);
  const rivals = beside.filter((other) => other.type === look.type);
  const before = (company.bySentence.get(sentence - 1) ?? []).filter((other) => other.type === look.type);
  const rival = highest(rivals);
  const near = highest(beside.filter(({ candidate }) => Math.abs(candidate.anchor - anchor) <= BESIDE));
  const later = rivals.some((other) => other.candidate.anchor > anchor && chanceOf(other) > LIKELY);
  bag.add('rival', Math.round(rival / WIDE), coarse(chanceOf(look)));
  bag.add('rival kind', Math.round(rival / WIDE), kind);
  bag.add('rival type', rival > LIKELY ? 1 : 0, type);
  bag.add('near', Math.round(near / WIDE), kind);
  bag.add('just before', Math.round(highest(before) / WIDE), kind);
  bag.add('just before type', highest(before) > LIKELY ? 1 : 0, type);
  bag.add('later', later ? 1 : 0, kind);
}

function highest(looks: readonly FirstLook[]): number {
  return looks.reduce((most, look) => Math.max(most, chanceOf(look)), 0);
}

function coarse(chance: number): number {
  return Math.round(steepness(chance) / 2);
}

/** A probability as its log odds, within bounds: differences near 0 and 1 count as they should. */
function steepness(chance: number): number {
  const odds = Math.log((chance + SMALLEST) / (1 - chance + SMALLEST));
  return Math.max(-STEEPEST, Math.min(STEEPEST, odds));
}
