// What the CRF asks of each token: words and tags around it, cues, quotation marks, its place. The parse is in tree-features.ts.

import type { Sequence } from '../../learning/crf.ts';
import { FeatureList } from '../../learning/feature-list.ts';
import { mix } from '../../learning/hashing.ts';
import { MARK } from './marks.ts';
import { at, bucket, type Neighbours, neighboursOf } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { addTreeFeatures, leftEdgeOf } from './tree-features.ts';

const NO_WORD = 0x5a19;
const NO_CUE_LEVEL = 11;

const WORDS = 0;
const NAMES = 50;
const CUES = 60;
const MARKS = 100;
const PLACES = 120;
const TREE = 140;

const FEATURES_PER_TOKEN = 180;

/** The passage as a sequence for the CRF. */
export function sequenceOf(passage: Passage): Sequence {
  const near = neighboursOf(passage);
  const nodes = new FeatureList(passage.length * FEATURES_PER_TOKEN);
  const steps = new FeatureList(passage.length * 8);
  for (let i = 0; i < passage.length; i += 1) {
    addWords(nodes, passage, i);
    addNames(nodes, passage, i);
    addCues(nodes, passage, near, i);
    addMarks(nodes, passage, near, i);
    addPlaces(nodes, passage, i);
    addTreeFeatures(nodes, TREE, passage, i);
    nodes.endItem();
    addSteps(steps, passage, i);
    steps.endItem();
  }
  const { ids: features, offsets } = nodes.finish();
  const { ids: edges, offsets: edgeOffsets } = steps.finish();
  return { length: passage.length, features, offsets, edges, edgeOffsets };
}

function cueAt(passage: Passage, i: number): number {
  return i < 0 || i >= passage.length ? NO_CUE_LEVEL : passage.cues[i]!;
}

function addWords(list: FeatureList, passage: Passage, i: number): void {
  const { words, lemmas, tags, forms, suffixes2, suffixes3, shapes } = passage;
  const [word, lemma, tag] = [words[i]!, lemmas[i]!, tags[i]!];
  const [tagBefore, tagAfter] = [at(tags, i - 1), at(tags, i + 1)];
  list.startAt(WORDS);
  list.add(1);
  for (let k = -3; k <= 3; k += 1) list.add(at(words, i + k));
  for (let k = -2; k <= 2; k += 1) list.add(at(tags, i + k));
  list.add(forms[i]!);
  for (let k = -1; k <= 1; k += 1) list.add(at(lemmas, i + k));
  list.add(suffixes3[i]!);
  list.add(suffixes2[i]!, tag);
  list.add(shapes[i]!);
  list.add(at(suffixes3, i - 1), tag);
  list.add(at(suffixes3, i + 1), tag);
  list.add(at(words, i - 1), word);
  list.add(word, at(words, i + 1));
  list.add(at(words, i - 2), at(words, i - 1));
  list.add(at(words, i + 1), at(words, i + 2));
  list.add(tagBefore, tag);
  list.add(tag, tagAfter);
  list.add(mix(tagBefore, tag), tagAfter);
  list.add(mix(at(tags, i - 2), tagBefore), tag);
  list.add(mix(tag, tagAfter), at(tags, i + 2));
  list.add(at(lemmas, i - 1), tag);
  list.add(lemma, tagBefore);
  list.add(lemma, tagAfter);
  list.add(tag, at(lemmas, i + 1));
}

function addNames(list: FeatureList, passage: Passage, i: number): void {
  const { names, tags } = passage;
  list.startAt(NAMES);
  list.add(names[i]!);
  list.add(at(names, i - 1), names[i]!);
  list.add(names[i]!, at(names, i + 1));
  list.add(names[i]!, tags[i]!);
}

function addCues(list: FeatureList, passage: Passage, near: Neighbours, i: number): void {
  const { tags, cues, lemmas, words, marks } = passage;
  const [here, before, after, tag] = [cues[i]!, cueAt(passage, i - 1), cueAt(passage, i + 1), tags[i]!];
  const role = marks.roles[i]!;
  const [left, right] = [near.cueLeft[i]!, near.cueRight[i]!];
  const [leftLemma, rightLemma] = [left < 0 ? NO_WORD : lemmas[left]!, right < 0 ? NO_WORD : lemmas[right]!];
  const [leftStep, rightStep] = [left < 0 ? -1 : bucket(i - left), right < 0 ? -1 : bucket(right - i)];
  const levels = mix(left < 0 ? -1 : cues[left]!, right < 0 ? -1 : cues[right]!);
  list.startAt(CUES);
  list.add(here);
  list.add(before, here);
  list.add(here, after);
  list.add(mix(before, here), after);
  list.add(here, tag);
  list.add(before, tag);
  list.add(after, tag);
  list.add(mix(cueAt(passage, i - 2), before), tag);
  list.add(mix(after, cueAt(passage, i + 2)), tag);
  list.add(leftStep, rightStep);
  list.add(leftLemma, leftStep);
  list.add(rightLemma, rightStep);
  list.add(leftLemma, rightLemma);
  list.add(levels, tag);
  list.add(mix(leftLemma, tag), role);
  list.add(mix(rightLemma, tag), role);
  list.add(levels, mix(role, near.quotedKind[i]!));
  list.add(left < 0 ? -1 : mix(leftLemma, at(words, left + 1)), role);
  list.add(left >= 0 && i - left <= 4 ? mix(tagsBetween(tags, left + 1, i + 1), cues[left]!) : -1);
  list.add(right >= 0 && right - i <= 4 ? mix(tagsBetween(tags, i, right), cues[right]!) : -1);
}

function tagsBetween(tags: Int32Array, first: number, end: number): number {
  let pattern = 7;
  for (let k = first; k < end; k += 1) pattern = mix(pattern, tags[k]!);
  return pattern;
}

function addMarks(list: FeatureList, passage: Passage, near: Neighbours, i: number): void {
  const { marks, words, tags, lemmas, context, sentenceFirst } = passage;
  const { roles } = marks;
  const role = roles[i]!;
  const kind = near.quotedKind[i]!;
  const state = mix(role, kind);
  const endBefore = sentenceFirst[i]! - 1;
  list.startAt(MARKS);
  list.add(role, kind);
  list.add(state, words[i]!);
  list.add(mix(at(roles, i - 1), role), at(roles, i + 1));
  list.add(near.markDistance[i]!, kind);
  list.add(mix(state, tags[i]!), at(tags, i - 1));
  list.add(role, lemmas[i]!);
  list.add(Math.min(3, marks.quoted.length), role);
  list.add(mix(at(roles, i - 1), at(words, i - 1)), words[i]!);
  list.add(mix(at(roles, i + 1), at(words, i + 1)), words[i]!);
  list.add(mix(at(near.quotedKind, i - 1), at(near.quotedKind, i + 1)), tags[i]!);
  list.add(mix(role, context.leftOpen ? 1 : 0), context.endsQuoted ? 1 : 0);
  list.add(endBefore < 0 ? -1 : mix(roles[endBefore]!, near.quotedKind[endBefore]!), state);
  list.add(mix(roles[0]!, context.beganQuoted ? 1 : 0), state);
}

function addPlaces(list: FeatureList, passage: Passage, i: number): void {
  const { sentenceFirst, sentenceEnd, sentence, words, tags, marks, context } = passage;
  const role = marks.roles[i]!;
  const fromFirst = i - sentenceFirst[i]!;
  const toEnd = sentenceEnd[i]! - 1 - i;
  const [opening, last] = [words[sentenceFirst[i]!]!, words[sentenceEnd[i]! - 1]!];
  list.startAt(PLACES);
  list.add(Math.min(3, sentence[i]!), role);
  list.add(bucket(fromFirst), role);
  list.add(bucket(toEnd), role);
  list.add(bucket(fromFirst), tags[i]!);
  list.add(bucket(toEnd), tags[i]!);
  list.add(bucket(fromFirst + toEnd + 1), role);
  list.add(Math.min(4, context.number), sentence[i]! > 0 ? 1 : 0);
  list.add(mix(opening, last), role);
  list.add(opening, role);
  list.add(last, bucket(toEnd));
  list.add(fromFirst === 0 ? 1 : 0, toEnd === 0 ? 1 : 0);
}

function addSteps(list: FeatureList, passage: Passage, i: number): void {
  const { words, tags, marks } = passage;
  const isPunctuation = marks.roles[i]! > MARK.inside || passage.tagNames[i] === ',' || passage.tagNames[i] === '.';
  list.startAt(0);
  list.add(1);
  list.add(isPunctuation ? words[i]! : 0);
  list.add(tags[i]!);
  list.add(at(marks.roles, i - 1), marks.roles[i]!);
  list.add(at(tags, i - 1), tags[i]!);
  list.add(cueAt(passage, i - 1), passage.cues[i]!);
  list.add(leftEdgeOf(passage, i));
}
