// A phrase beside an event as a network sees it: vectors of the words between them in the parse, and what is known of both.

import { EVENT_TYPES, type EventType } from '../../core/event-types.ts';
import type { SparseInput } from '../../learning/feed-forward.ts';
import type { Seat } from './argument-features.ts';
import type { Filler } from './fillers.ts';
import { addMarks, addVector, LABELS, sparse } from './network-input.ts';
import { passiveAt, pathBetween, wayBetween } from './paths.ts';
import type { Scene, WordKind } from './scene.ts';
import type { WordVectors } from './word-vectors.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const KINDS: readonly WordKind[] = ['verb', 'noun', 'name', 'pronoun', 'adjective', 'number', 'other'];
const SHAPES = ['name', 'nominal', 'pronoun', 'number', 'clause'];
const ENTITIES = ['person', 'organization', 'place', 'group', 'other'];
const SENSES =
  'court police prosecutor lawyer accused person government company crime penalty money plea decision place organization group noun verb name PRP CD DT IN JJ'.split(
    ' ',
  );
const GAPS = [0, 1, 2, 4, 8, 16, 32];
/** Words whose vectors are taken. */
const WORDS = 6;
const TRAITS = 8;
const LISTS = [TYPES, KINDS, SHAPES, ENTITIES, SENSES, LABELS, LABELS, LABELS, GAPS.map(String)];
const KNOWN = LISTS.reduce((sum, list) => sum + list.length + 1, 0) + TRAITS;

/** How many inputs there are with vectors of that width; and where the group of each word begins, with the end of the last. */
export function roleInputCount(width: number): number {
  return WORDS * width + KNOWN;
}

export function roleInputGroups(width: number): number[] {
  return Array.from({ length: WORDS + 1 }, (_, word) => word * width);
}

/** The inputs of a phrase that may fill a role of the event in `seat`. */
export function roleInput(scene: Scene, seat: Seat, filler: Filler, vectors: WordVectors): SparseInput {
  const inputs = new Float32Array(roleInputCount(vectors.width));
  const { heads, labels } = scene.analysis;
  const { anchor } = seat;
  const way = wayBetween(scene, anchor, filler.head);
  const lemma = (t: number | undefined): string | undefined => (t === undefined || t < 0 ? undefined : scene.lemmas[t]);
  const words = [
    lemma(filler.head),
    lemma(anchor),
    scene.cases[filler.head],
    lemma(heads[filler.head]),
    lemma(heads[anchor]),
    lemma(way?.meeting),
  ];
  for (const [place, word] of words.entries()) addVector(inputs, place * vectors.width, word, vectors);
  const gap = filler.head > anchor ? filler.first - seat.end : seat.first - filler.end;
  const marked: readonly (readonly string[])[] = [
    [seat.type],
    [scene.kinds[anchor]!],
    [filler.shape],
    filler.entityType === undefined ? [] : [filler.entityType],
    [scene.senses[filler.head]!],
    [labels[filler.head]!],
    way?.up.map((t) => labels[t]!) ?? [],
    way?.down.map((t) => labels[t]!) ?? [],
    [String(GAPS.find((limit) => gap <= limit))],
  ];
  const at = LISTS.reduce((from, list, i) => addMarks(inputs, from, list, marked[i]!), WORDS * vectors.width);
  const path = pathBetween(scene, anchor, filler.head);
  const flags = [
    filler.before,
    filler.head > anchor,
    passiveAt(scene, anchor),
    path.listed === 1,
    path.shared === 1,
    way !== undefined && way.up.length === 0,
    heads[filler.head] === anchor,
    scene.quoted[filler.head] !== scene.quoted[anchor],
  ];
  inputs.set(flags.map(Number), at);
  return sparse(inputs);
}
