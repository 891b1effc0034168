// The way between an event's word and a phrase in the parse, written so that what means the same looks the same.

import { hashText, mix } from '../../learning/hashing.ts';
import { childrenOf, type Scene } from './scene.ts';

/**
 * `ends` are its first and last step; `via` the word where the two ways meet, which tells who faces a charge from who files one.
 * `listed`: the phrase is a later part of a list or an apposition, and the way is that of the first part. `shared`: the
 * phrase is the subject of a verb that the event's word hangs from, and counts as its own.
 */
export type Path = {
  readonly hash: number;
  readonly ends: number;
  readonly via: number;
  readonly length: number;
  readonly listed: number;
  readonly shared: number;
};

const LONGEST_PATH = 6;
const LONGEST_CLIMB = 12;
const LONGEST_LIST = 20;
const LIST_LABELS = new Set(['conj', 'appos']);
const FAR = hashText('far');
const PASSIVE_SUBJECT = hashText('nsubjpass');
const NOMINAL = new Set(['noun', 'name', 'pronoun', 'number']);
/** Steps up from a verb over which it shares its governor's subject. */
const SHARING = new Set(['conj', 'xcomp', 'advcl']);

/** Is the word at `token` a verb in the passive ("was held", "the man held by police")? */
export function passiveAt(scene: Scene, token: number): boolean {
  if (scene.analysis.tags[token] !== 'VBN') return false;
  const children = [...childrenOf(scene, token)];
  return (
    children.some((child) => scene.analysis.labels[child] === 'auxpass' || scene.lemmas[child] === 'be') ||
    !children.some((child) => scene.lemmas[child] === 'have')
  );
}

/** The labels from the event's word up to where the two meet and down to the phrase; `nmod` with its preposition. */
export function pathBetween(scene: Scene, from: number, head: number): Path {
  const to = firstOfList(scene, from, head);
  const listed = to === head ? 0 : 1;
  const far = {
    hash: mix(FAR, scene.labelHashes[to]!),
    ends: FAR,
    via: 0,
    length: LONGEST_PATH + 1,
    listed,
    shared: 0,
  };
  const way = wayBetween(scene, from, head);
  if (!way) return far;
  const { up: upward, down, meeting } = way;
  const shared = sharesSubject(scene, upward, down);
  const up = shared ? [] : upward;
  const passive = passiveAt(scene, from);
  const steps = [
    ...up.map((token) => mix(1, step(scene, token, false))),
    ...down.map((token) => mix(2, step(scene, token, up.length === 0 && passive))),
  ];
  const hash = steps.reduce(mix, hashText('path'));
  const ends = mix(steps[0] ?? 1, steps.at(-1) ?? 2);
  return {
    hash: steps.length > LONGEST_PATH ? mix(FAR, ends) : hash,
    ends,
    via: up.length === 0 || down.length === 0 ? 0 : scene.lemmaHashes[meeting]!,
    length: Math.min(steps.length, LONGEST_PATH),
    listed,
    shared: shared ? 1 : 0,
  };
}

/** "[X], Y and Z": where Z stands is where X does. */
function firstOfList(scene: Scene, from: number, head: number): number {
  const { heads, labels } = scene.analysis;
  let to = head;
  for (let steps = 0; steps < LONGEST_LIST && LIST_LABELS.has(labels[to]!); steps++) {
    const up = heads[to]!;
    if (up < 0 || up === from || !NOMINAL.has(scene.kinds[up]!)) break;
    to = up;
  }
  return to;
}

/** The words from `from` up to where both ways meet, without it, and from there down to `head`; undefined in different sentences. */
export function wayBetween(
  scene: Scene,
  from: number,
  head: number,
): { readonly up: readonly number[]; readonly down: readonly number[]; readonly meeting: number } | undefined {
  const ups = climb(scene.analysis.heads, from);
  const downs = climb(scene.analysis.heads, firstOfList(scene, from, head));
  const meeting = ups.find((token) => downs.includes(token));
  if (meeting === undefined) return undefined;
  return { up: ups.slice(0, ups.indexOf(meeting)), down: downs.slice(0, downs.indexOf(meeting)).toReversed(), meeting };
}

/** The head of the first part of the list or apposition that `head` is a part of; itself where it is in none. */
export function firstInList(scene: Scene, head: number): number {
  const { heads, labels } = scene.analysis;
  let to = head;
  for (let steps = 0; steps < LONGEST_LIST && LIST_LABELS.has(labels[to]!) && heads[to]! >= 0; steps++) to = heads[to]!;
  return to;
}

function sharesSubject(scene: Scene, up: readonly number[], down: readonly number[]): boolean {
  if (up.length === 0 || down.length !== 1 || !scene.analysis.labels[down[0]!]!.startsWith('nsubj')) return false;
  return up.every((token) => SHARING.has(scene.analysis.labels[token]!) && scene.kinds[token] === 'verb');
}

function climb(heads: Int32Array, from: number): number[] {
  const path: number[] = [];
  for (let token = from; token >= 0 && path.length < LONGEST_CLIMB; token = heads[token]!) path.push(token);
  return path;
}

function step(scene: Scene, token: number, passive: boolean): number {
  const label = scene.analysis.labels[token]!;
  if (passive && label === 'nsubj') return PASSIVE_SUBJECT;
  const hash = scene.labelHashes[token]!;
  return label.startsWith('nmod') ? mix(hash, hashText(scene.cases[token]!)) : hash;
}
