// A candidate as a network sees it: vectors of the words around it in text and parse, and what is known of them.

import { EVENT_TYPES, type EventType } from '../../core/event-types.ts';
import type { SparseInput } from '../../learning/feed-forward.ts';
import type { Candidate } from './candidates.ts';
import { childrenOf, childWith, type Scene, type WordKind } from './scene.ts';
import type { WordVectors } from './word-vectors.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const GROUNDED = ['loose', 'sure', 'phrase'].flatMap((ground) => TYPES.map((type) => `${ground} ${type}`));
const KINDS: readonly WordKind[] = ['verb', 'noun', 'name', 'pronoun', 'adjective', 'number', 'other'];
const TAGS = 'VB VBD VBG VBN VBP VBZ NN NNS NNP NNPS JJ CD'.split(' ');
export const LABELS =
  'root nsubj nsubjpass dobj nmod nmod:poss compound amod conj ccomp xcomp advcl acl acl:relcl appos dep aux auxpass neg mark case det cc cop advmod'.split(
    ' ',
  );
/** Words whose vectors are taken; the last group is the mean of the sentence. */
const WORDS = 11;
const SAYING_TAG = /^(NN|VB|JJ)/;
const MEAN_WEIGHT = 2;
const FIRST_SENTENCES = 3;
const TRAITS = 5;

const LISTS = [GROUNDED, KINDS, TAGS, LABELS, LABELS, LABELS];
const KNOWN = LISTS.reduce((sum, list) => sum + list.length + 1, 0) + TRAITS;

/** How many inputs there are with vectors of that width; and where the group of each word begins, with the end of the last. */
export function inputCount(width: number): number {
  return WORDS * width + KNOWN;
}

export function inputGroups(width: number): number[] {
  return Array.from({ length: WORDS + 1 }, (_, word) => word * width);
}

/** The inputs of a candidate. */
export function networkInput(scene: Scene, candidate: Candidate, vectors: WordVectors): SparseInput {
  const inputs = new Float32Array(inputCount(vectors.width));
  for (const [place, word] of wordsAround(scene, candidate.anchor).entries())
    addVector(inputs, place * vectors.width, word, vectors);
  addMean(inputs, scene, candidate.anchor, vectors);
  addKnown(inputs, scene, candidate, WORDS * vectors.width);
  return sparse(inputs);
}

/** The inputs that are not 0. Plain loops: it is called for every phrase beside every event. */
export function sparse(inputs: Float32Array): SparseInput {
  const at = new Int32Array(inputs.length);
  const values = new Float32Array(inputs.length);
  let count = 0;
  for (let i = 0; i < inputs.length; i++) {
    if (inputs[i] === 0) continue;
    at[count] = i;
    values[count] = inputs[i]!;
    count += 1;
  }
  return { at: at.subarray(0, count), values: values.subarray(0, count) };
}

/** Sets to 1 the places, counted from `from`, of the values in the list; the place behind it for a value that is not there. Answers the next free place. */
export function addMarks(
  inputs: Float32Array,
  from: number,
  list: readonly string[],
  values: readonly string[],
): number {
  for (const value of values) {
    const found = list.indexOf(value);
    inputs[from + (found < 0 ? list.length : found)] = 1;
  }
  return from + list.length + 1;
}

/** The words themselves, in a fixed order: the event's own, its head, its subject, object and modifiers, its neighbours. */
function wordsAround(scene: Scene, anchor: number): (string | undefined)[] {
  const head = scene.analysis.heads[anchor]!;
  const beside = (step: number): number | undefined =>
    scene.sentenceOf[anchor + step] === scene.sentenceOf[anchor] ? anchor + step : undefined;
  const places = [
    anchor,
    head < 0 ? undefined : head,
    childWith(scene, anchor, 'nsubj', 'nsubjpass'),
    childWith(scene, anchor, 'dobj', 'xcomp', 'ccomp'),
    childWith(scene, anchor, 'nmod'),
    childWith(scene, anchor, 'compound', 'amod', 'nmod:poss'),
    ...[-1, 1, -2, 2].map(beside),
  ];
  return places.map((t) => (t === undefined ? undefined : scene.lemmas[t]));
}

/** Adds a word's vector from `from` on; says whether the word has one. */
export function addVector(inputs: Float32Array, from: number, word: string | undefined, vectors: WordVectors): boolean {
  const row = word === undefined ? undefined : vectors.rows.get(word);
  if (row === undefined) return false;
  const { width, values, scale } = vectors;
  for (let i = 0; i < width; i++) inputs[from + i]! += values[row * width + i]! * scale;
  return true;
}

/** The mean of the sentence's words that say something, the event's own left out. */
function addMean(inputs: Float32Array, scene: Scene, anchor: number, vectors: WordVectors): void {
  const { first, end } = scene.analysis.sentences[scene.sentenceOf[anchor]!]!;
  const from = (WORDS - 1) * vectors.width;
  let count = 0;
  for (let t = first; t < end; t++)
    if (t !== anchor && SAYING_TAG.test(scene.analysis.tags[t]!) && addVector(inputs, from, scene.lemmas[t], vectors))
      count += 1;
  for (let i = from; i < from + vectors.width; i++) inputs[i]! *= MEAN_WEIGHT / Math.max(count, 1);
}

function addKnown(inputs: Float32Array, scene: Scene, { anchor, hits }: Candidate, from: number): void {
  const { heads, labels, tags } = scene.analysis;
  const listed = hits.map(({ type, ground }) => `${ground} ${type}`);
  const head = heads[anchor]!;
  const children = [...childrenOf(scene, anchor)].map((t) => labels[t]!);
  const beside = head < 0 ? [] : [...childrenOf(scene, head)].filter((t) => t !== anchor).map((t) => labels[t]!);
  const marked = [listed, [scene.kinds[anchor]!], [tags[anchor]!], [labels[anchor]!], children, beside];
  const at = LISTS.reduce((free, list, i) => addMarks(inputs, free, list, marked[i]!), from);
  const sentence = Math.min(scene.sentenceOf[anchor]!, FIRST_SENTENCES);
  const named = scene.mentions[anchor]?.kind === 'name';
  inputs.set([scene.quoted[anchor]!, sentence === 0 ? 1 : 0, sentence / FIRST_SENTENCES, named ? 1 : 0, 1], at);
}
