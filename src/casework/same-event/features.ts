// What speaks for and against two tellings being of one event, as numbers between -1 and some; the weights decide.

import { likeness } from '../stories/terms.ts';
import { type EventTelling, RAREST } from './telling.ts';

/** What is known of the two beyond their words. `stories`: are their reports of one story, grouped closely and widely? */
export type Company = { readonly closeStory: boolean; readonly wideStory: boolean; readonly rivals: number };

/** Base features by name; the order is that of the weights. */
const BASE = [
  'always',
  'same word',
  'word begins alike',
  'a word of both',
  'word near',
  'word near squared',
  'all words same',
  'same report',
  'reports alike',
  'one story',
  'one wide story',
  'sentences share',
  'sentences near',
  'before shares',
  'after shares',
  'before near',
  'after near',
  'names shared',
  'names apart',
  'numbers shared',
  'numbers apart',
  'word rare',
  'several in a report',
  'both high up',
  'same sentence',
  'names before shared',
  'names after shared',
] as const;

/** Those that mean more where the words agree, where they are only near, and within one wide story. */
const CROSSED = BASE.slice(7);

export const FEATURES: readonly string[] = [
  ...BASE,
  ...CROSSED.flatMap((name) => [`${name}, words agree`, `${name}, words near`, `${name}, one wide story`]),
];

/** The features of a pair, in the order of `FEATURES`. */
export function pairFeatures(a: EventTelling, b: EventTelling, company: Company): Float64Array {
  const same = a.base === b.base ? 1 : 0;
  const alike = same === 0 && beginAlike(a.base, b.base) ? 1 : 0;
  const some = same === 0 && shared(a.terms, b.terms) > 0 ? 1 : 0;
  const near = same === 1 ? 1 : cosine(a.vector, b.vector);
  const base = [...wordFeatures(a, b, same, alike, some, near), ...companyFeatures(a, b, company)];
  const agree = Math.max(same, alike, some);
  const wide = company.wideStory ? 1 : 0;
  const crossed = base.slice(BASE.length - CROSSED.length);
  return Float64Array.from([
    ...base,
    ...crossed.flatMap((value) => [agree * value, (1 - agree) * near * value, wide * value]),
  ]);
}

function wordFeatures(
  a: EventTelling,
  b: EventTelling,
  same: number,
  alike: number,
  some: number,
  near: number,
): number[] {
  return [1, same, alike, some, near, near * near, a.words === b.words ? 1 : 0];
}

function companyFeatures(a: EventTelling, b: EventTelling, { closeStory, wideStory, rivals }: Company): number[] {
  const sameReport = a.report === b.report;
  const names = shared(a.names, b.names);
  const least = Math.min(a.names.size, b.names.size);
  const numbers = shared(a.numbers, b.numbers);
  return [
    sameReport,
    sameReport ? 0 : likeness(a.story, b.story),
    closeStory,
    wideStory,
    overlap(a.sentence.terms, b.sentence.terms),
    cosine(a.sentence.vector, b.sentence.vector),
    overlap(a.before.terms, b.before.terms),
    overlap(a.after.terms, b.after.terms),
    cosine(a.before.vector, b.before.vector),
    cosine(a.after.vector, b.after.vector),
    names / Math.max(1, least),
    least > 0 && names === 0,
    numbers > 0,
    numbers === 0 && a.numbers.size > 0 && b.numbers.size > 0,
    (a.rarity + b.rarity) / (2 * RAREST),
    Math.log(rivals),
    a.ordinal <= 2 && b.ordinal <= 2,
    sameReport && a.ordinal === b.ordinal,
    shared(a.namesBefore, b.namesBefore) > 0,
    shared(a.namesAfter, b.namesAfter) > 0,
  ].map(Number);
}

const LEAST_BEGINNING = 4;

function beginAlike(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at >= LEAST_BEGINNING && at >= Math.min(a.length, b.length) - 2;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const term of a) if (b.has(term)) count += 1;
  return count;
}

/** Cosine of two directions; 0 where one is not known. */
function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d]! * b[d]!;
  return sum;
}

/** Cosine of two weighted sets of terms. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [both, one, other] = [0, 0, 0];
  for (const [term, weight] of a) {
    one += weight * weight;
    both += weight * (b.get(term) ?? 0);
  }
  for (const weight of b.values()) other += weight * weight;
  return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other);
}
