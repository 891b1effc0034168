// What the network is given of a report: for each token a few dozen hashed features, its word's vector, its head in the parse.

import { FeatureList } from '../../learning/feature-list.ts';
import { mix } from '../../learning/hashing.ts';
import type { NetworkInput } from '../../learning/network/network.ts';
import { cueAbove, cueOf, NO_CUE } from './cue-above.ts';
import { at, bucket, type Neighbours, neighboursOf } from './neighbours.ts';
import type { Passage } from './passage.ts';

const WORDS = 0;
const SYNTAX = 20;
const CUES = 50;
const MARKS = 70;
const PLACES = 80;
const FEATURES_PER_TOKEN = 48;
const NOTHING = 0x6c01;
const NEAR_STEPS = 5;

/** Row of a word's vector by its hash (see Passage.words), -1 where there is none. */
export type VectorRows = (word: number) => number;

/** Passages that follow each other as one sequence. Heads count from the first passage's first token. */
export function networkInput(passages: readonly Passage[], rowOf: VectorRows): NetworkInput {
  const length = passages.reduce((sum, passage) => sum + passage.length, 0);
  const list = new FeatureList(length * FEATURES_PER_TOKEN);
  const words = new Int32Array(length);
  const heads = new Int32Array(length);
  let base = 0;
  for (const passage of passages) {
    const near = neighboursOf(passage);
    for (let i = 0; i < passage.length; i += 1) {
      addWords(list, passage, i);
      addSyntax(list, passage, i);
      addCues(list, passage, near, i);
      addMarks(list, passage, near, i);
      addPlaces(list, passage, i);
      list.endItem();
      words[base + i] = rowOf(passage.words[i]!);
      heads[base + i] = passage.heads[i]! < 0 ? -1 : base + passage.heads[i]!;
    }
    base += passage.length;
  }
  const { ids: features, offsets } = list.finish();
  return { length, features, offsets, words, heads };
}

function addWords(list: FeatureList, passage: Passage, i: number): void {
  const { words, lemmas, tags, suffixes2, suffixes3, shapes, names } = passage;
  list.startAt(WORDS);
  list.add(words[i]!);
  list.add(at(words, i - 1));
  list.add(at(words, i + 1));
  list.add(lemmas[i]!);
  list.add(suffixes3[i]!);
  list.add(suffixes2[i]!);
  list.add(shapes[i]!);
  list.add(tags[i]!);
  list.add(at(tags, i - 1), tags[i]!);
  list.add(tags[i]!, at(tags, i + 1));
  list.add(names[i]!, tags[i]!);
  list.add(at(names, i - 1), names[i]!);
}

function addSyntax(list: FeatureList, passage: Passage, i: number): void {
  const { heads, labels, lemmas, tags, tree, cues } = passage;
  const head = heads[i]!;
  const label = labels[i]!;
  const { startsHere, endsHere, leftmost, rightmost } = tree;
  const [start, end] = [startsHere[i]!, endsHere[i]!];
  list.startAt(SYNTAX);
  list.add(label, head < 0 ? NOTHING : tags[head]!);
  list.add(label, head < 0 ? NOTHING : lemmas[head]!);
  list.add(label, cueOf(passage, head));
  list.add(label, head < 0 ? NOTHING : labels[head]!);
  list.add(label, head < 0 ? 0 : head < i ? 1 : 2);
  list.add(tree.children[i]!, cues[i]!);
  list.add(tree.children[i]!, tags[i]!);
  list.add(Math.min(6, tree.depth[i]!));
  for (const node of [start, end]) {
    if (node < 0) {
      list.add(NOTHING);
      list.add(NOTHING);
      list.add(NOTHING);
      continue;
    }
    const above = heads[node]!;
    list.add(labels[node]!, cueOf(passage, above));
    list.add(labels[node]!, tags[node]!);
    list.add(mix(labels[node]!, above < 0 ? 0 : above < i ? 1 : 2), bucket(rightmost[node]! - leftmost[node]! + 1));
  }
}

function addCues(list: FeatureList, passage: Passage, near: Neighbours, i: number): void {
  const { cues, lemmas, labels, tree } = passage;
  const [left, right] = [near.cueLeft[i]!, near.cueRight[i]!];
  list.startAt(CUES);
  list.add(cues[i]!, at(cues, i + 1));
  list.add(at(cues, i - 1), cues[i]!);
  list.add(left < 0 ? NOTHING : lemmas[left]!, left < 0 ? -1 : bucket(i - left));
  list.add(right < 0 ? NOTHING : lemmas[right]!, right < 0 ? -1 : bucket(right - i));
  list.add(left < 0 ? -1 : mix(cues[left]!, bucket(i - left)), right < 0 ? -1 : mix(cues[right]!, bucket(right - i)));
  const { cue, via, steps, path } = cueAbove(passage, i);
  if (cue < 0) {
    list.add(NO_CUE);
    return;
  }
  const side = mix(labels[via]!, via < cue ? 1 : 2);
  const edge = i === tree.leftmost[via] ? 1 : i === tree.rightmost[via] ? 2 : 0;
  list.add(mix(side, edge), cues[cue]!);
  list.add(side, lemmas[cue]!);
  list.add(steps <= NEAR_STEPS ? path : -steps, cues[cue]!);
  list.add(mix(tree.children[cue]!, side), cues[cue]!);
}

function addMarks(list: FeatureList, passage: Passage, near: Neighbours, i: number): void {
  const { marks, context, tags } = passage;
  const { roles } = marks;
  const [role, kind] = [roles[i]!, near.quotedKind[i]!];
  list.startAt(MARKS);
  list.add(role, kind);
  list.add(near.markDistance[i]!, kind);
  list.add(mix(at(roles, i - 1), role), at(roles, i + 1));
  list.add(role, tags[i]!);
  list.add(Math.min(3, marks.quoted.length), role);
  list.add(mix(role, context.leftOpen ? 1 : 0), (context.endsQuoted ? 1 : 0) + (context.beganQuoted ? 2 : 0));
}

function addPlaces(list: FeatureList, passage: Passage, i: number): void {
  const { sentenceFirst, sentenceEnd, sentence, words, marks, context } = passage;
  const fromFirst = i - sentenceFirst[i]!;
  const toEnd = sentenceEnd[i]! - 1 - i;
  const role = marks.roles[i]!;
  list.startAt(PLACES);
  list.add(bucket(fromFirst), role);
  list.add(bucket(toEnd), role);
  list.add(bucket(fromFirst + toEnd + 1));
  list.add(Math.min(3, sentence[i]!), Math.min(4, context.number));
  list.add(words[sentenceFirst[i]!]!, i === 0 ? 1 : 0);
  list.add(i === 0 ? 1 : 0, i === passage.length - 1 ? 1 : 0);
}
