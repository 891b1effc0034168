// What the CRF asks of a token's place in the parse: its head, the subtrees that begin or end at it, the cue it hangs from.

import type { FeatureList } from '../../learning/feature-list.ts';
import { mix } from '../../learning/hashing.ts';
import { cueAbove, cueOf } from './cue-above.ts';
import { bucket } from './neighbours.ts';
import type { Passage } from './passage.ts';

const NONE = 0x5a20;
const PATH_SHOWN = 3;

const HEADS = 0;
const EDGES = 20;
const ANCESTORS = 45;

/** Adds the features of token `i`, asked as questions from `base` on. */
export function addTreeFeatures(list: FeatureList, base: number, passage: Passage, i: number): void {
  addHead(list, base + HEADS, passage, i);
  addEdges(list, base + EDGES, passage, i);
  addAncestors(list, base + ANCESTORS, passage, i);
}

/** Label and head's cue level of the highest subtree that begins at `i`; 0 where none does. */
export function leftEdgeOf(passage: Passage, i: number): number {
  const top = passage.tree.startsHere[i]!;
  return top < 0 ? 0 : mix(passage.labels[top]!, cueOf(passage, passage.heads[top]!));
}

function of(column: Int32Array, at: number): number {
  return at < 0 || at >= column.length ? NONE : column[at]!;
}

function addHead(list: FeatureList, base: number, passage: Passage, i: number): void {
  const { heads, labels, lemmas, tags, cues, tree, marks } = passage;
  const head = heads[i]!;
  const above = head < 0 ? -1 : heads[head]!;
  const label = labels[i]!;
  const two = mix(label, of(labels, head));
  list.startAt(base);
  list.add(label);
  list.add(label, of(lemmas, head));
  list.add(label, of(tags, head));
  list.add(label, cueOf(passage, head));
  list.add(label, lemmas[i]!);
  list.add(mix(label, of(tags, head)), tags[i]!);
  list.add(mix(label, of(lemmas, head)), head < i ? 1 : 0);
  list.add(two, of(lemmas, above));
  list.add(two, cueOf(passage, above));
  list.add(two, of(labels, above));
  list.add(tree.children[i]!, cues[i]!);
  list.add(tree.children[i]!, tags[i]!);
  list.add(tree.children[i]!, lemmas[i]!);
  list.add(mix(of(tree.children, head), label), tags[i]!);
  list.add(mix(of(tree.children, head), label), cueOf(passage, head));
  list.add(Math.min(6, tree.depth[i]!), marks.roles[i]!);
  list.add(Math.min(6, tree.depth[i]!), tags[i]!);
}

function addEdges(list: FeatureList, base: number, passage: Passage, i: number): void {
  const { heads, labels, words, tags, lemmas, tree, marks } = passage;
  const start = tree.startsHere[i]!;
  list.startAt(base);
  if (start >= 0) addStart(list, passage, i, start);
  else list.add(-7);
  const end = tree.endsHere[i]!;
  list.startAt(base + 9);
  if (end >= 0) {
    const above = heads[end]!;
    const kind = mix(labels[end]!, tags[end]!);
    list.add(labels[end]!, of(lemmas, above));
    list.add(labels[end]!, cueOf(passage, above));
    list.add(kind, words[i]!);
    list.add(mix(labels[end]!, cueOf(passage, above)), of(words, i + 1));
    list.add(kind, bucket(tree.rightmost[end]! - tree.leftmost[end]! + 1));
    list.add(kind, of(tags, i + 1));
  } else list.add(-8);
  const before = i > 0 ? tree.endsHere[i - 1]! : -1;
  list.startAt(base + 16);
  if (before >= 0) {
    const above = heads[before]!;
    list.add(mix(labels[before]!, cueOf(passage, above)), words[i]!);
    list.add(mix(labels[before]!, tags[before]!), start < 0 ? 0 : labels[start]!);
    list.add(mix(labels[before]!, of(lemmas, above)), words[i]!);
  } else list.add(-9, mix(start < 0 ? 0 : labels[start]!, marks.roles[i]!));
}

function addStart(list: FeatureList, passage: Passage, i: number, start: number): void {
  const { heads, labels, words, tags, lemmas, cues, tree, marks } = passage;
  const above = heads[start]!;
  const label = labels[start]!;
  const kind = mix(label, tags[start]!);
  const underCue = mix(label, cueOf(passage, above));
  list.add(label, of(lemmas, above));
  list.add(underCue);
  list.add(kind, words[i]!);
  list.add(kind, bucket(tree.rightmost[start]! - tree.leftmost[start]! + 1));
  list.add(underCue, above < i ? 1 : 0);
  list.add(mix(label, of(tree.children, above)), above < i ? 1 : 0);
  list.add(kind, tags[i]!);
  list.add(underCue, marks.roles[i]!);
  list.add(mix(label, cues[start]!), lemmas[start]!);
}

function addAncestors(list: FeatureList, base: number, passage: Passage, i: number): void {
  const { labels, lemmas, words, cues, tags, tree, marks } = passage;
  const { cue, via, steps, path } = cueAbove(passage, i);
  const role = marks.roles[i]!;
  list.startAt(base);
  if (cue >= 0) {
    const side = mix(labels[via]!, via < cue ? 1 : 2);
    const edge = mix(side, i === tree.leftmost[via] ? 1 : i === tree.rightmost[via] ? 2 : 0);
    const way = steps <= PATH_SHOWN ? path : -Math.min(steps, 5);
    list.add(way, cues[cue]!);
    list.add(way, lemmas[cue]!);
    list.add(side, cues[cue]!);
    list.add(side, lemmas[cue]!);
    list.add(side, mix(tree.children[cue]!, cues[cue]!));
    list.add(side, mix(tags[via]!, role));
    list.add(edge, cues[cue]!);
    list.add(edge, lemmas[cue]!);
    list.add(mix(edge, tags[i]!), tags[cue]!);
    list.add(mix(side, lemmas[i]!), Math.min(steps, 5));
    list.add(mix(side, words[tree.leftmost[via]!]!), cues[cue]!);
    list.add(mix(tree.children[via]!, side), cues[cue]!);
    list.add(mix(tags[cue]!, side), tree.children[cue]!);
    list.add(mix(mix(side, i < cue ? 1 : 2), role), of(words, i + 1));
    list.add(mix(side, i < cue ? 1 : 2), mix(of(tags, i - 1), tags[i]!));
    const higher = cueAbove(passage, cue).cue;
    list.add(of(lemmas, higher), side);
    list.add(cueOf(passage, higher), mix(side, cues[cue]!));
  } else list.add(-10, role);
  list.startAt(base + 18);
  addRoot(list, passage, i);
}

function addRoot(list: FeatureList, passage: Passage, i: number): void {
  const { lemmas, cues, tree, marks } = passage;
  let root = i;
  for (let steps = 0; passage.heads[root]! >= 0 && steps < 60; steps += 1) root = passage.heads[root]!;
  const side = root < i ? 1 : root > i ? 2 : 0;
  list.add(lemmas[root]!, side);
  list.add(mix(tree.children[root]!, cues[root]!), side);
  list.add(mix(cues[root]!, marks.roles[root]!), marks.roles[i]!);
}
