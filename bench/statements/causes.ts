// Sorts each marked span that was not found, and each found one that is not marked, by the mechanical cause of the miss.

import { type ComparedPassage, type Kind, keyOf, type Run, wordsOf } from './spans.ts';

/** In the order in which they are asked; the first that holds is the cause. */
export const CAUSES = [
  'nested',
  'split or joined',
  'other type',
  'border with a neighbour',
  'punctuation at an edge',
  'day or time at an edge',
  'coordination at an edge',
  'clause or apposition at an edge',
  'prepositional phrase at an edge',
  'infinitive or that at an edge',
  'auxiliary or adverb at an edge',
  'sentence more or less',
  'other words at an edge',
  'missed',
  'spurious',
] as const;
type Cause = (typeof CAUSES)[number];

type Edge = 'left' | 'right' | 'both' | 'none';

/** A miss: a marked span with the found one that stands in its place, or either alone. */
export type Miss = {
  readonly passage: ComparedPassage;
  readonly kind: Kind;
  readonly gold?: Run;
  readonly found?: Run;
  readonly cause: Cause;
  readonly edge: Edge;
};

type Extent = { readonly first: number; readonly last: number };

/** Every miss of a passage. A marked and a found span of a kind that overlap are one miss, each in at most one. */
export function missesOf(passage: ComparedPassage): Miss[] {
  const found = new Set(passage.found.map(keyOf));
  const marked = new Set(passage.gold.map(keyOf));
  const lost = passage.gold.filter((run) => !found.has(keyOf(run)));
  const wrong = passage.found.filter((run) => !marked.has(keyOf(run)));
  const pairs = pairUp(lost, wrong);
  const paired = new Set(pairs.flat().map(keyOf));
  return [
    ...pairs.map(([gold, one]) => causeOfPair(passage, gold, one)),
    ...lost.filter((run) => !paired.has(keyOf(run))).map((gold) => causeOfLost(passage, gold)),
    ...wrong.filter((run) => !paired.has(keyOf(run))).map((run) => causeOfWrong(passage, run)),
  ];
}

/** Pairs of the same kind that overlap, those with most tokens in common first. */
function pairUp(lost: readonly Run[], wrong: readonly Run[]): [gold: Run, found: Run][] {
  const all = lost.flatMap((gold) =>
    wrong
      .filter((found) => found.kind === gold.kind && common(gold, found) > 0)
      .map((found) => ({ gold, found, size: common(gold, found) })),
  );
  const taken = new Set<Run>();
  return all
    .sort((a, b) => b.size - a.size)
    .flatMap(({ gold, found }): [Run, Run][] => {
      if (taken.has(gold) || taken.has(found)) return [];
      taken.add(gold).add(found);
      return [[gold, found]];
    });
}

function causeOfPair(passage: ComparedPassage, gold: Run, found: Run): Miss {
  const { kind } = gold;
  const left = difference(gold.first, found.first);
  const right = difference(gold.last + 1, found.last + 1);
  const edge: Edge = left && right ? 'both' : left ? 'left' : 'right';
  const miss = { passage, kind, gold, found, edge };
  const inOther = (outer: Run, others: readonly Run[]): boolean =>
    outer.kind === 'content' && others.some((run) => run.kind !== 'content' && within(run, outer));
  if (inOther(found, passage.gold) || inOther(gold, passage.found)) return { ...miss, cause: 'nested' };
  const several = (one: Run, others: readonly Run[]): boolean =>
    others.filter((run) => run.kind === kind && common(run, one) > 0).length > 1;
  if (several(gold, passage.found) || several(found, passage.gold)) return { ...miss, cause: 'split or joined' };
  if (isBorder(left, gold, passage) || isBorder(right, gold, passage))
    return { ...miss, cause: 'border with a neighbour' };
  return { ...miss, cause: causeAtEdge(passage, left, right) };
}

/** Do the words at this edge belong to another span in the reading, or marking, whose own span is the shorter one? */
function isBorder(words: Extent | undefined, gold: Run, passage: ComparedPassage): boolean {
  if (!words) return false;
  const others = common(words, gold) > 0 ? passage.found : passage.gold;
  return others.some((run) => run.kind !== gold.kind && common(run, words) > 0);
}

/** By the words that one has and the other has not; where both edges differ, by the edge that differs by more than marks. */
function causeAtEdge(passage: ComparedPassage, left: Extent | undefined, right: Extent | undefined): Cause {
  const causes = [right && rightEdge(wordsOf(passage, right)), left && leftEdge(wordsOf(passage, left))];
  const real = causes.filter((cause) => cause !== undefined);
  return real.find((cause) => cause !== 'punctuation at an edge') ?? real[0] ?? 'other words at an edge';
}

const MARKS_ONLY = /^[^\p{L}\p{N}]+$/u;
const SENTENCE_END = /^[.!?]+$/;
const RELATIVE =
  /^(?:who|whom|whose|which|where|when|while|because|since|if|after|before|as|although|though|until|unless|whether)$/i;
const PREPOSITION =
  /^(?:of|in|on|at|for|from|with|by|about|against|into|over|during|under|between|through|without|among|toward|towards|than|like|despite|upon|within|behind)$/i;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|not|n['’]t|['’](?:s|ve|re|m|ll|d)|\w+ly|also|then|once|later|still|again|never|even|just|only|so|already|often|now)$/i;

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|sept?|oct|nov|dec)\.|today|yesterday|tomorrow|tonight|recently|earlier|last|this|(?:19|20)\d\d)$/i;

/** Words at the right edge are told by the first of them: what hangs on there. */
function rightEdge(words: readonly string[]): Cause {
  if (words.every((word) => MARKS_ONLY.test(word))) return 'punctuation at an edge';
  if (words.slice(0, -1).some((word) => SENTENCE_END.test(word))) return 'sentence more or less';
  const first = words.findIndex((word) => !MARKS_ONLY.test(word));
  const word = words[first]!;
  if (/^(?:and|or|but|nor)$/i.test(word)) return 'coordination at an edge';
  if (first > 0 || RELATIVE.test(word)) return 'clause or apposition at an edge';
  return byWord(word, words[first + 1]);
}

/** Words at the left edge are told by their first, or by the last where that binds them to what follows. */
function leftEdge(words: readonly string[]): Cause {
  if (words.every((word) => MARKS_ONLY.test(word))) return 'punctuation at an edge';
  if (words.some((word, i) => SENTENCE_END.test(word) && i < words.length - 1)) return 'sentence more or less';
  const first = words.find((word) => !MARKS_ONLY.test(word))!;
  if (/^(?:and|or|but|nor)$/i.test(first) || /^(?:and|or|but|nor)$/i.test(words.at(-1)!))
    return 'coordination at an edge';
  if (/^(?:to|that)$/i.test(words.at(-1)!)) return 'infinitive or that at an edge';
  if (RELATIVE.test(first) || words.at(-1) === ',') return 'clause or apposition at an edge';
  return byWord(first, words[words.indexOf(first) + 1]);
}

function byWord(word: string, next = ''): Cause {
  if (TIME.test(word) || (/^(?:on|in|last|since)$/i.test(word) && TIME.test(next))) return 'day or time at an edge';
  if (/^(?:to|that)$/i.test(word)) return 'infinitive or that at an edge';
  if (PREPOSITION.test(word)) return 'prepositional phrase at an edge';
  if (AUXILIARY.test(word)) return 'auxiliary or adverb at an edge';
  return 'other words at an edge';
}

/** Nothing of its kind stands where it does, unless that belongs to another marked span. */
function causeOfLost(passage: ComparedPassage, gold: Run): Miss {
  return { passage, kind: gold.kind, gold, edge: 'none', cause: causeAlone(gold, passage.found) ?? 'missed' };
}

function causeOfWrong(passage: ComparedPassage, found: Run): Miss {
  return { passage, kind: found.kind, found, edge: 'none', cause: causeAlone(found, passage.gold) ?? 'spurious' };
}

function causeAlone(run: Run, others: readonly Run[]): Cause | undefined {
  const touching = others.filter((other) => common(run, other) > 0);
  if (touching.some(({ kind }) => kind === run.kind)) return 'split or joined';
  if (run.kind !== 'content' && touching.some((other) => other.kind === 'content' && within(run, other)))
    return 'nested';
  return touching.length > 0 ? 'other type' : undefined;
}

function common(a: Extent, b: Extent): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}

/** Inside, and less than the whole of it. */
function within(inner: Extent, outer: Extent): boolean {
  return common(inner, outer) === inner.last - inner.first + 1 && common(inner, outer) < outer.last - outer.first + 1;
}

/** The tokens between two places, undefined where they are one. */
function difference(a: number, b: number): Extent | undefined {
  return a === b ? undefined : { first: Math.min(a, b), last: Math.max(a, b) - 1 };
}
