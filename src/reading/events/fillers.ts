// Who or what may fill a role of an event: noun phrases of its sentence and of the one before, and clauses that hang from it.

import type { EntityType, Mention } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { childrenOf, type Scene, tokensIn } from './scene.ts';

type Shape = 'name' | 'nominal' | 'pronoun' | 'number' | 'clause';

/** A phrase that may fill a role. `head` is its head in the parse; `before`: it stands in the sentence before the event's. */
export type Filler = TokenRange & {
  readonly head: number;
  readonly shape: Shape;
  readonly before: boolean;
  readonly entityType?: EntityType;
  readonly entity?: string;
};

/** Labels under which a noun is a part of a larger name or phrase, and no phrase of its own. */
const INNER = new Set([
  'compound',
  'amod',
  'nummod',
  'det',
  'name',
  'mwe',
  'case',
  'mark',
  'punct',
  'cc',
  'advmod',
  'aux',
  'expl',
  'goeswith',
]);
/** Children to the left that belong to a noun phrase. */
const LEFT_PARTS = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'name',
  'advmod',
  'nmod:npmod',
  'det:predet',
  'dep',
  'neg',
]);
/** Children to the right that belong to it; with the first other one a trailing clause begins. */
const RIGHT_PARTS = new Set(['nmod', 'compound', 'name', 'nummod', 'amod', 'case', 'nmod:poss']);
const CLAUSES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'conj', 'dep', 'pcomp', 'nmod', 'csubj', 'parataxis']);
const OBJECTS = new Set(['nsubj', 'nsubjpass', 'dobj', 'conj', 'appos', 'nmod', 'iobj', 'root', 'nmod:poss', 'dep']);
const EDGE_MARKS = /^[\p{P}\p{S}]+$/u;
/** Words that only introduce a clause. Not "not": without it the clause says the opposite. */
const LEADING = new Set(['to', 'that', 'for', 'of', 'in', 'by', 'with', 'on', 'whether', 'if', 'and']);

/** Labels under which what follows a comma only adds to the clause before it. */
const TRAILING = new Set(['appos', 'parataxis', 'acl:relcl', 'acl', 'advcl', 'discourse', 'vocative']);
const NEGATIONS = new Set(['not', 'never']);

/** Phrases of the sentence `index` that may fill a role, in text order; made once a sentence. */
export function nominalFillers(scene: Scene, index: number): Filler[] {
  const { first, end } = scene.analysis.sentences[index]!;
  const found: Filler[] = [];
  for (let t = first; t < end; t++) {
    const filler = nominalAt(scene, t);
    if (filler) found.push(filler);
  }
  return found;
}

/** Verbs after or under the event's word whose clauses may fill a role. */
export function clauseFillers(scene: Scene, anchor: number): Filler[] {
  const { first, end } = scene.analysis.sentences[scene.sentenceOf[anchor]!]!;
  const found: Filler[] = [];
  for (let t = first; t < end; t++) {
    if (t === anchor || scene.kinds[t] !== 'verb' || !CLAUSES.has(scene.analysis.labels[t]!)) continue;
    if (!hangsFrom(scene, t, anchor)) continue;
    const range = clauseRange(scene, t, anchor);
    if (range) found.push({ ...range, head: t, shape: 'clause', before: false });
  }
  return found;
}

/** What stands before the event's own noun as a part of its name: "murder" in "murder charges", "police" in "police investigation". */
export function namingFillers(scene: Scene, anchor: number): Filler[] {
  if (scene.kinds[anchor] !== 'noun') return [];
  const parts = [...childrenOf(scene, anchor)].filter(
    (t) => t < anchor && scene.analysis.labels[t] === 'compound' && (scene.kinds[t] === 'noun' || scene.mentions[t]),
  );
  return parts.map((t) => namingFiller(scene, t));
}

function namingFiller(scene: Scene, t: number): Filler {
  const mention = scene.mentions[t];
  if (mention?.kind === 'name') return nameFiller(scene, t, mention);
  return { first: scene.left[t]!, end: t + 1, head: t, shape: 'nominal', before: false, ...standingFor(mention) };
}

/** The phrases of the sentence before that are prominent enough to be meant without being named again. */
export function earlierFillers(fillers: readonly Filler[], scene: Scene): Filler[] {
  return fillers
    .filter(({ head, shape }) => shape !== 'number' && OBJECTS.has(scene.analysis.labels[head]!))
    .map((filler) => ({ ...filler, before: true }));
}

function nominalAt(scene: Scene, t: number): Filler | undefined {
  const kind = scene.kinds[t]!;
  const mention = scene.mentions[t];
  if (mention?.kind === 'name')
    return headOfName(scene, t, mention) && !namesAnother(scene, t) ? nameFiller(scene, t, mention) : undefined;
  const label = scene.analysis.labels[t]!;
  const pronominal = kind === 'pronoun' || (kind === 'other' && scene.analysis.tags[t] === 'DT' && label !== 'det');
  const nominal = kind === 'noun' || kind === 'name' || pronominal || kind === 'number';
  if (!nominal || (INNER.has(label) && label !== 'amod') || (label === 'amod' && kind !== 'noun')) return undefined;
  const shape: Shape = pronominal ? 'pronoun' : kind === 'number' ? 'number' : 'nominal';
  return { ...nominalRange(scene, t), head: t, shape, before: false, ...standingFor(mention) };
}

function standingFor(mention: Mention | undefined): { entityType?: EntityType; entity?: string } {
  if (!mention) return {};
  return mention.entity === undefined
    ? { entityType: mention.type }
    : { entityType: mention.type, entity: mention.entity };
}

/** "Obama" in "the Obama administration": only a part of what somebody or something else is called. */
function namesAnother(scene: Scene, t: number): boolean {
  const { heads, labels } = scene.analysis;
  return labels[t] === 'compound' && scene.kinds[heads[t]!] === 'noun';
}

/** The head of a name is its last word that hangs from a word outside it. */
function headOfName(scene: Scene, t: number, mention: Mention): boolean {
  const { first, end } = tokensIn(scene.analysis, mention);
  for (let at = end - 1; at >= first; at--) {
    const head = scene.analysis.heads[at]!;
    if (head < first || head >= end) return at === t;
  }
  return t === end - 1;
}

/** People go by the bare name; a body or a place by the fullest phrase around it, with article and "of". */
function nameFiller(scene: Scene, t: number, mention: Mention): Filler {
  const own = tokensIn(scene.analysis, mention);
  const around = mention.type === 'person' ? own : nominalRange(scene, t);
  const range = { first: Math.min(own.first, around.first), end: Math.max(own.end, around.end) };
  return { ...range, head: t, shape: 'name', before: false, ...standingFor(mention) };
}

/** The noun phrase around its head, without trailing clause, apposition or second part of a list. */
function nominalRange(scene: Scene, head: number): TokenRange {
  const { labels } = scene.analysis;
  if (scene.analysis.tags[head] === 'PRP$') return { first: head, end: head + 1 };
  let first = head;
  let end = head + 1;
  for (const child of childrenOf(scene, head)) {
    if (child < head && LEFT_PARTS.has(labels[child]!)) first = Math.min(first, scene.left[child]!);
    if (child <= head) continue;
    if (!RIGHT_PARTS.has(labels[child]!) || scene.left[child]! > end) break;
    end = labels[child] === 'nmod' ? nominalRange(scene, child).end : scene.right[child]! + 1;
  }
  return trimmed(scene, first, end);
}

function hangsFrom(scene: Scene, t: number, anchor: number): boolean {
  const { heads } = scene.analysis;
  for (let up = heads[t]!, steps = 0; up >= 0 && steps < 5; up = heads[up]!, steps++)
    if (up === anchor || (up === heads[anchor] && t > anchor)) return true;
  return false;
}

/** The clause under a verb, without what introduces it and never over the event's own word. */
function clauseRange(scene: Scene, verb: number, anchor: number): TokenRange | undefined {
  let first = scene.left[verb]!;
  let end = scene.right[verb]! + 1;
  if (anchor < verb) first = Math.max(first, anchor + 1);
  else end = Math.min(end, anchor);
  end = trailingStart(scene, verb, end);
  // "Asked not to go": the parse may hang the "not" from "asked".
  if (first - 1 > anchor && NEGATIONS.has(scene.lemmas[first - 1]!)) first -= 1;
  while (first < verb && (LEADING.has(scene.lemmas[first]!) || EDGE_MARKS.test(scene.forms[first]!))) first += 1;
  const range = trimmed(scene, first, end);
  return range.first <= verb && verb < range.end ? range : undefined;
}

/** Where, behind a comma, an apposition or a trailing clause begins; `end` where none does. */
function trailingStart(scene: Scene, verb: number, end: number): number {
  const { heads, labels } = scene.analysis;
  for (let comma = verb + 1; comma < end - 1; comma++) {
    if (scene.forms[comma] !== ',') continue;
    let top = comma + 1;
    for (let up = heads[top]!; up > comma && up < end; up = heads[top]!) top = up;
    if (TRAILING.has(labels[top]!)) return comma;
  }
  return end;
}

function trimmed(scene: Scene, from: number, to: number): TokenRange {
  let first = from;
  let end = to;
  while (end - 1 > first && (EDGE_MARKS.test(scene.forms[end - 1]!) || scene.forms[end - 1] === "'s")) end -= 1;
  while (first < end - 1 && EDGE_MARKS.test(scene.forms[first]!) && !/[$£€]/.test(scene.forms[first]!)) first += 1;
  return { first, end };
}
