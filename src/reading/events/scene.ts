// A report's words indexed for the event stage: children and extent of each word in the parse, who is mentioned where, what is quoted.

import type { Analysis } from '../../core/analysis.ts';
import type { Mention, Quotation } from '../../core/reading.ts';
import type { Span, TokenRange } from '../../core/span.ts';
import { partyClassOf } from '../../languages/en/party-words.ts';
import { hashText } from '../../learning/hashing.ts';

/** Coarse part of speech by the first letter of what it stands for: verb, noun, name, pronoun, adjective, number, other. */
export type WordKind = 'verb' | 'noun' | 'name' | 'pronoun' | 'adjective' | 'number' | 'other';

/** All arrays run parallel to the tokens. */
export type Scene = {
  readonly analysis: Analysis;
  readonly lemmas: readonly string[];
  readonly forms: readonly string[];
  readonly kinds: readonly WordKind[];
  readonly sentenceOf: Int32Array;
  /** Children of token t, in text order: `children[offsets[t]]` up to, without, `children[offsets[t + 1]]`. */
  readonly children: Int32Array;
  readonly offsets: Int32Array;
  /** First and last token of the words that hang from each token, itself included. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The preposition or marker that introduces each token ("by", "of"), or ''. */
  readonly cases: readonly string[];
  /** The narrowest mention that covers each token. */
  readonly mentions: readonly (Mention | undefined)[];
  /** What each token stands for, as far as known: an entity's type, a class of noun, or its part of speech. */
  readonly senses: readonly string[];
  /** 1 inside the content of a statement. */
  readonly quoted: Uint8Array;
  readonly lemmaHashes: Int32Array;
  readonly senseHashes: Int32Array;
  readonly tagHashes: Int32Array;
  readonly labelHashes: Int32Array;
};

/** The scene of an analysed report with its mentions and statements. Takes time in proportion to the text. */
export function setScene(analysis: Analysis, mentions: readonly Mention[], quotations: readonly Quotation[]): Scene {
  const lemmas = analysis.lemmas.map((lemma) => lemma.toLowerCase());
  const kinds = analysis.tags.map(kindOf);
  const placed = placeMentions(analysis, mentions);
  const senses = lemmas.map((lemma, t) => senseOf(lemma, kinds[t]!, analysis.tags[t]!, placed[t]));
  const tree = indexTree(analysis);
  return {
    analysis,
    lemmas,
    forms: analysis.tokens.map(({ text }) => text.toLowerCase()),
    kinds,
    sentenceOf: sentenceOf(analysis),
    ...tree,
    cases: lemmas.map((_, t) => caseOf(t, tree, analysis.labels, lemmas)),
    mentions: placed,
    senses,
    quoted: markTokens(
      analysis,
      quotations.flatMap(({ content }) => content),
    ),
    lemmaHashes: hashes(lemmas),
    senseHashes: hashes(senses),
    tagHashes: hashes(analysis.tags),
    labelHashes: hashes(analysis.labels),
  };
}

/** Children of `token`, in text order. */
export function childrenOf(scene: Pick<Scene, 'children' | 'offsets'>, token: number): Int32Array {
  return scene.children.subarray(scene.offsets[token]!, scene.offsets[token + 1]!);
}

/** The first child with one of the labels. */
export function childWith(scene: Scene, token: number, ...labels: readonly string[]): number | undefined {
  return childrenOf(scene, token).find((child) => labels.includes(scene.analysis.labels[child]!));
}

/** The tokens that overlap the span; an empty range where none does. */
export function tokensIn(analysis: Analysis, span: Span): TokenRange {
  const first = lowerBound(analysis, span.start);
  let end = first;
  while (end < analysis.tokens.length && analysis.tokens[end]!.start < span.end) end += 1;
  return { first, end };
}

/** Index of the first token that ends after `offset`. */
function lowerBound({ tokens }: Analysis, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf(tag: string): WordKind {
  if (tag.startsWith('VB')) return 'verb';
  if (tag.startsWith('NNP')) return 'name';
  if (tag.startsWith('NN')) return 'noun';
  if (tag.startsWith('PRP') || tag === 'WP') return 'pronoun';
  if (tag.startsWith('JJ')) return 'adjective';
  return tag === 'CD' ? 'number' : 'other';
}

function senseOf(lemma: string, kind: WordKind, tag: string, mention: Mention | undefined): string {
  const noun = kind === 'noun' || kind === 'name' ? partyClassOf(lemma) : undefined;
  if (noun) return noun;
  if (mention && kind !== 'pronoun') return mention.type;
  return kind === 'noun' || kind === 'verb' || kind === 'name' ? kind : tag;
}

function sentenceOf({ tokens, sentences }: Analysis): Int32Array {
  const found = new Int32Array(tokens.length);
  sentences.forEach(({ first, end }, index) => {
    found.fill(index, first, end);
  });
  return found;
}

type Tree = Pick<Scene, 'children' | 'offsets' | 'left' | 'right'>;

function indexTree({ heads }: Analysis): Tree {
  const count = heads.length;
  const offsets = new Int32Array(count + 1);
  for (const head of heads) if (head >= 0) offsets[head + 1]! += 1;
  for (let t = 0; t < count; t++) offsets[t + 1]! += offsets[t]!;
  const children = new Int32Array(offsets[count]!);
  const next = offsets.slice();
  const left = Int32Array.from(heads, (_, t) => t);
  const right = left.slice();
  heads.forEach((head, t) => {
    if (head >= 0) children[next[head]!++] = t;
  });
  widenFromLeaves(heads, offsets, left, right);
  return { children, offsets, left, right };
}

/** A word is done when all its children are; then its extent widens its head's. Words in a circle, which no parse has, keep their own. */
function widenFromLeaves(heads: Int32Array, offsets: Int32Array, left: Int32Array, right: Int32Array): void {
  const waiting = heads.map((_, t) => offsets[t + 1]! - offsets[t]!);
  const ready = [...heads.keys()].filter((t) => waiting[t] === 0);
  for (let t = ready.pop(); t !== undefined; t = ready.pop()) {
    const head = heads[t]!;
    if (head < 0) continue;
    left[head] = Math.min(left[head]!, left[t]!);
    right[head] = Math.max(right[head]!, right[t]!);
    waiting[head]! -= 1;
    if (waiting[head] === 0) ready.push(head);
  }
}

function caseOf(token: number, tree: Tree, labels: readonly string[], lemmas: readonly string[]): string {
  const child = childrenOf(tree, token).find((at) => labels[at] === 'case' || labels[at] === 'mark');
  return child === undefined ? '' : lemmas[child]!;
}

function placeMentions(analysis: Analysis, mentions: readonly Mention[]): (Mention | undefined)[] {
  const placed: (Mention | undefined)[] = new Array(analysis.tokens.length).fill(undefined);
  for (const mention of mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const { first, end } = tokensIn(analysis, mention);
    for (let t = first; t < end; t++) placed[t] ??= mention;
  }
  return placed;
}

function markTokens(analysis: Analysis, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(analysis.tokens.length);
  for (const span of spans) {
    const { first, end } = tokensIn(analysis, span);
    marks.fill(1, first, end);
  }
  return marks;
}

function hashes(strings: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(strings, (text) => {
    const found = known.get(text) ?? hashText(text);
    known.set(text, found);
    return found;
  });
}
