// What the ranker asks of a whole candidate span: how sure the network is, its edges, the subtree it is, its marks, who stands beside it.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { FeatureList } from '../../learning/feature-list.ts';
import { mix } from '../../learning/hashing.ts';
import { SUGGESTED } from './candidates.ts';
import { MARK } from './marks.ts';
import { at, bucket } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { type Standing, standingOf, steps } from './span-standing.ts';
import { CUE, SOURCE } from './spans.ts';

/** Questions of one type of span; the three types have questions of their own. */
const QUESTIONS = 200;
const FEATURES_PER_SPAN = 80;
const NO_NODE = 0x6b01;
const FAR = 30;

const EDGES = 10;
const SUBTREE = 35;
const CROSSING = 45;
const MARKS = 55;
const PLACE = 65;
const BESIDE = 80;
const PARTNERS = 100;

/** The features of each candidate, which are sorted by first token. */
export function spanFeatures(
  passage: Passage,
  candidates: readonly SpanPosterior[],
): { ids: Int32Array; offsets: Int32Array } {
  const list = new FeatureList(candidates.length * FEATURES_PER_SPAN);
  const standing = standingOf(passage, candidates);
  candidates.forEach((span, number) => {
    const base = span.type * QUESTIONS;
    const marks = marksOf(passage, span);
    addCertainty(list, base, span, standing.strongestRival[number]!);
    addEdges(list, base + EDGES, passage, span);
    const node = addSubtree(list, base + SUBTREE, passage, standing, span);
    addCrossing(list, base + CROSSING, passage, standing, span);
    addMarks(list, base + MARKS, passage, span, marks);
    addPlace(list, base + PLACE, passage, span, marks, node);
    addBeside(list, base + BESIDE, passage, standing, span);
    addPartners(list, base + PARTNERS, passage, standing, span, marks);
    list.endItem();
  });
  return list.finish();
}

function addCertainty(list: FeatureList, base: number, { probability }: SpanPosterior, rival: number): void {
  const sure = steps(probability);
  list.startAt(base);
  list.add(1);
  list.add(sure);
  list.add(steps(rival), sure);
  list.add(probability > rival ? 1 : 0, sure);
  list.add(probability <= SUGGESTED ? 1 : 0);
}

function addEdges(list: FeatureList, base: number, passage: Passage, { first, end }: SpanPosterior): void {
  const { words, tags, lemmas, names } = passage;
  const [wordBefore, wordFirst, wordLast, wordAfter] = [
    at(words, first - 1),
    at(words, first),
    at(words, end - 1),
    at(words, end),
  ];
  const [tagBefore, tagFirst, tagLast, tagAfter] = [
    at(tags, first - 1),
    at(tags, first),
    at(tags, end - 1),
    at(tags, end),
  ];
  list.startAt(base);
  for (const word of [wordBefore, wordFirst, wordLast, wordAfter]) list.add(word);
  list.add(tagBefore, tagFirst);
  list.add(tagLast, tagAfter);
  list.add(wordLast, wordAfter);
  list.add(wordBefore, wordFirst);
  list.add(tagFirst, tagLast);
  list.add(mix(tagBefore, tagFirst), mix(tagLast, tagAfter));
  list.add(at(lemmas, first));
  list.add(tagFirst, at(tags, first + 1));
  list.add(at(tags, first - 2), mix(tagBefore, tagFirst));
  list.add(at(tags, end + 1), mix(tagLast, tagAfter));
  list.add(mix(at(names, first), at(names, end - 1)), at(names, end));
  list.add(wordAfter, at(words, end + 1));
  list.add(at(words, first - 2), wordBefore);
}

/** The node whose subtree the span is, give or take a mark at an end; -1 where it is none. */
function addSubtree(
  list: FeatureList,
  base: number,
  passage: Passage,
  standing: Standing,
  { first, end }: SpanPosterior,
): number {
  const node =
    standing.subtree(first, end) ?? standing.subtree(first, end - 1) ?? standing.subtree(first + 1, end) ?? -1;
  list.startAt(base);
  if (node < 0) {
    list.add(NO_NODE);
    return node;
  }
  const { labels, lemmas, cues, tags, heads } = passage;
  const label = labels[node]!;
  const head = heads[node]!;
  list.add(label);
  list.add(label, head < 0 ? NO_NODE : lemmas[head]!);
  list.add(label, head < 0 ? NO_NODE : cues[head]!);
  list.add(label, tags[node]!);
  list.add(label, head < 0 ? NO_NODE : steps(standing.mass[CUE]![head]!));
  list.add(label, lemmas[node]!);
  return node;
}

/** Arcs that cross the span's ends: none do where it is a whole of the parse. */
function addCrossing(
  list: FeatureList,
  base: number,
  passage: Passage,
  standing: Standing,
  { first, end }: SpanPosterior,
): void {
  const { heads, labels, lemmas, words, sentenceFirst, sentenceEnd } = passage;
  let roots = 0;
  let root = -1;
  for (let i = first; i < end; i += 1) {
    if (heads[i]! >= first && heads[i]! < end) continue;
    roots += 1;
    root = i;
  }
  const into = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i += 1) if (heads[i]! >= first && heads[i]! < end) count += 1;
    return count;
  };
  const before = into(Math.max(sentenceFirst[first]!, first - FAR), first);
  const after = into(end, Math.min(sentenceEnd[end - 1]!, end + FAR));
  const head = root < 0 ? -1 : heads[root]!;
  const label = root < 0 ? NO_NODE : labels[root]!;
  list.startAt(base);
  list.add(Math.min(5, roots));
  list.add(Math.min(5, roots), bucket(end - first));
  list.add(label, head < 0 ? NO_NODE : steps(standing.mass[CUE]![head]!));
  list.add(label, head < 0 ? NO_NODE : lemmas[head]!);
  list.add(Math.min(4, before), Math.min(4, after));
  list.add(Math.min(4, after), at(words, end));
  list.add(Math.min(4, before), at(words, first - 1));
}

/** Which marks stand at the ends and just outside, and how many more open than close inside. */
function marksOf({ marks: { roles } }: Passage, { first, end }: SpanPosterior): number {
  let open = 0;
  for (let i = first; i < end; i += 1) {
    if (roles[i] === MARK.opening) open += 1;
    else if (roles[i] === MARK.closing) open -= 1;
  }
  const ends =
    (roles[first] === MARK.opening ? 1 : 0) +
    (roles[end - 1] === MARK.closing ? 2 : 0) +
    (roles[first - 1] === MARK.opening ? 4 : 0) +
    (roles[end] === MARK.closing ? 8 : 0);
  return ends + 16 * (Math.max(-2, Math.min(2, open)) + 2);
}

function addMarks(
  list: FeatureList,
  base: number,
  passage: Passage,
  { first, end }: SpanPosterior,
  marks: number,
): void {
  list.startAt(base);
  list.add(marks);
  list.add(marks, at(passage.words, end));
  list.add(marks, at(passage.words, first - 1));
  list.add(marks, passage.marks.roles[first]!);
  list.add(marks, Math.min(4, passage.sentence[end - 1]! - passage.sentence[first]!));
  list.add(marks, bucket(end - first));
}

function addPlace(
  list: FeatureList,
  base: number,
  passage: Passage,
  span: SpanPosterior,
  marks: number,
  node: number,
): void {
  const { sentenceFirst, sentenceEnd, words, tags, labels } = passage;
  const { first, end } = span;
  const last = sentenceEnd[end - 1]!;
  const bounds = (first === sentenceFirst[first] ? 1 : 0) + (end === last ? 2 : 0) + (end === last - 1 ? 4 : 0);
  list.startAt(base);
  list.add(bounds, marks);
  list.add(bounds, at(tags, end - 1));
  list.add(bucket(end - first));
  list.add(bucket(last - end), bounds);
  list.add(bucket(last - end), at(words, end));
  list.add(mix(bucket(first - sentenceFirst[first]!), marks), bucket(last - end));
  list.add(span.probability <= SUGGESTED ? 1 : 0, node < 0 ? NO_NODE : labels[node]!);
  list.add(Math.min(4, passage.context.number), bounds);
}

/** How probable each type is at the tokens just outside the span. */
function addBeside(
  list: FeatureList,
  base: number,
  passage: Passage,
  standing: Standing,
  { first, end }: SpanPosterior,
): void {
  list.startAt(base);
  for (const mass of standing.mass) {
    list.add(first > 0 ? steps(mass[first - 1]!) : NO_NODE);
    list.add(end < passage.length ? steps(mass[end]!) : NO_NODE);
  }
}

/** Where the sentence's most probable cue and source stand, and the words between them and the span. */
function addPartners(
  list: FeatureList,
  base: number,
  passage: Passage,
  standing: Standing,
  span: SpanPosterior,
  marks: number,
): void {
  const { first, end, type } = span;
  for (const partnerType of [CUE, SOURCE]) {
    list.startAt(base + 10 * partnerType);
    const partner = standing.bestOf(partnerType, first) ?? standing.bestOf(partnerType, end - 1);
    if (!partner || partnerType === type) {
      list.add(NO_NODE);
      continue;
    }
    const side = partner.end <= first ? 1 : partner.first >= end ? 2 : 3;
    const gap = side === 1 ? first - partner.end : side === 2 ? partner.first - end : -1;
    const between = side === 3 || gap > 3 ? -5 : wordsBetween(passage, side === 1 ? partner.end : end, gap);
    list.add(mix(side, bucket(Math.max(0, gap))), steps(partner.probability));
    list.add(between, side);
    list.add(mix(between, side), marks);
    list.add(mix(passage.lemmas[partner.end - 1]!, side), at(passage.tags, first));
    list.add(mix(passage.lemmas[partner.end - 1]!, side), bucket(Math.max(0, gap)));
    list.add(mix(passage.lemmas[partner.end - 1]!, side), marks);
  }
}

function wordsBetween({ words }: Passage, from: number, count: number): number {
  let pattern = 5;
  for (let i = from; i < from + count; i += 1) pattern = mix(pattern, words[i]!);
  return pattern;
}
