// How certain an event is: whether it happened, is set for later, may come, or is denied. Features for the learned choice.

import type { EventType } from '../../core/event-types.ts';
import type { Timex } from '../../core/reading.ts';
import { certaintyClassesOf } from '../../languages/en/certainty-words.ts';
import { hashText, mix } from '../../learning/hashing.ts';
import { FeatureBag } from './features.ts';
import { childrenOf, type Scene } from './scene.ts';

/** Children that tell of time and truth. */
const HELPERS = new Set([
  'aux',
  'auxpass',
  'neg',
  'mark',
  'cop',
  'advmod',
  'det',
  'amod',
  'case',
  'compound',
  'nmod:poss',
]);
const HIGHEST_STEP = 4;
const WINDOW = 5;

/** Where the days of a sentence lie from the report's own: `later`, `earlier`, both, or none known. */
export function daysAround(timexes: readonly Timex[], published: string | undefined): string {
  if (!published) return 'unknown';
  const days = timexes.filter(({ type, value }) => type !== 'DURATION' && type !== 'SET' && /^\d{4}/.test(value));
  const later = days.some(({ value }) => value.slice(0, 10) > published.slice(0, value.slice(0, 10).length));
  const earlier = days.some(({ value }) => value.slice(0, 10) <= published.slice(0, value.slice(0, 10).length));
  return `${later ? 'later ' : ''}${earlier ? 'earlier' : ''}`;
}

/** Hashed features of the event of `type` at `anchor`; `days` as `daysAround` tells of its sentence. */
export function certaintyFeatures(scene: Scene, type: EventType, anchor: number, days: string): Int32Array {
  const bag = new FeatureBag();
  const kind = mix(hashText(scene.kinds[anchor]!), 1);
  const typed = mix(hashText(type), kind);
  bag.add('always');
  bag.text('type', type);
  bag.add('typed', typed);
  bag.add('word', scene.lemmaHashes[anchor]!);
  bag.add('tag', scene.tagHashes[anchor]!);
  bag.add('type tag', typed, scene.tagHashes[anchor]!);
  bag.add('label', scene.labelHashes[anchor]!, kind);
  bag.text('days', days, kind);
  bag.text('days tag', days, scene.tagHashes[anchor]!);
  bag.add('quoted', scene.quoted[anchor]!, kind);
  addChain(bag, scene, anchor, kind);
  addWindow(bag, scene, anchor, kind);
  return bag.hashes();
}

/** The words above the event, nearest first: "[was] due to be [sentenced]", "asked the court to [release]", "denied that ...". */
function addChain(bag: FeatureBag, scene: Scene, anchor: number, kind: number): void {
  const { heads, labels } = scene.analysis;
  let route = '';
  for (let t = anchor, step = 0; t >= 0 && step <= HIGHEST_STEP; t = heads[t]!, step++) {
    const where = mix(Math.min(step, 2), kind);
    addHelpers(bag, scene, t, where);
    if (step > 0) {
      bag.add('above', scene.lemmaHashes[t]!, where);
      bag.text('above route', route, scene.lemmaHashes[t]!);
      bag.add('above tag', scene.tagHashes[t]!, where);
      for (const name of certaintyClassesOf(scene.lemmas[t]!)) {
        bag.text('above class', name, where);
        bag.text('above class route', `${name} ${route}`);
        bag.text('any above', name);
      }
    }
    const label = labels[t]!;
    route += `${label.startsWith('nmod') ? `nmod ${scene.cases[t]}` : label} `;
  }
}

function addHelpers(bag: FeatureBag, scene: Scene, token: number, where: number): void {
  let helpers = '';
  for (const child of childrenOf(scene, token)) {
    const label = scene.analysis.labels[child]!;
    if (!HELPERS.has(label)) continue;
    bag.add('helper', mix(scene.labelHashes[child]!, scene.lemmaHashes[child]!), where);
    for (const name of certaintyClassesOf(scene.lemmas[child]!)) bag.text('helper class', `${name} ${label}`, where);
    if (label.startsWith('aux') || label === 'neg' || label === 'mark') helpers += `${scene.lemmas[child]} `;
  }
  bag.text('helpers', helpers, where);
  bag.text('helpers tag', helpers, mix(scene.tagHashes[token]!, where));
}

function addWindow(bag: FeatureBag, scene: Scene, anchor: number, kind: number): void {
  const { first, end } = scene.analysis.sentences[scene.sentenceOf[anchor]!]!;
  for (let t = Math.max(first, anchor - WINDOW); t < Math.min(end, anchor + WINDOW); t++) {
    const side = t < anchor ? 0 : 1;
    if (t !== anchor) bag.add('near', scene.lemmaHashes[t]!, side);
    for (const name of certaintyClassesOf(scene.lemmas[t]!)) bag.text('near class', name, mix(side, kind));
  }
  for (let t = first; t < end; t++)
    for (const name of certaintyClassesOf(scene.lemmas[t]!)) bag.text('sentence class', name, t < anchor ? 0 : 1);
}
