// From the words that name a quotation's source ("Dolgov", "he", "a senior official at the ministry") to the entity they speak of.

import type { Analysis } from '../../core/analysis.ts';
import type { EntityType, Mention } from '../../core/reading.ts';
import { contains, overlaps, type Span, type TokenRange } from '../../core/span.ts';
import { OTHER_BODIES, STATE_BODIES } from '../../languages/en/bodies.ts';
import { PERSON_NOUNS } from '../../languages/en/people-nouns.ts';
import { tokensOf } from '../entities/scene.ts';

/** What a source turned out to be: an entity that is known, somebody described but not known, or a pronoun that is still open. */
export type Source =
  | { readonly kind: 'entity'; readonly entity: string; readonly mention: Mention }
  | { readonly kind: 'described'; readonly span: Span; readonly type: EntityType; readonly mention?: Mention }
  | { readonly kind: 'pronoun'; readonly word: string; readonly mention?: Mention }
  | { readonly kind: 'none' };

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|who|i|we|you|me|us|one|this|that|which)$/i;
const FIRST_PERSON = /^(?:i|we|you|me|us)$/i;
const NOUN = /^(?:NN|CD$|JJS?$|DT$)/;
const CLAUSE = /^(?:who|which|that|,|\(|–|—)$/i;

/** Who the source is. `mentions` must be in the order of the text. */
export function readSource(analysis: Analysis, source: Span, mentions: readonly Mention[]): Source {
  const range = tokensOf(analysis.tokens, source);
  if (range.end <= range.first) return { kind: 'none' };
  const words = analysis.tokens.slice(range.first, range.end).map(({ text }) => text);
  if (words.every((word) => PRONOUN.test(word) || /^\W+$/.test(word))) return pronounSource(analysis, range, mentions);
  const inside = mentions.filter((mention) => overlaps(mention, source));
  const head = analysis.tokens[headOf(analysis, range)]!;
  const named = nameAtHead(analysis, inside, head) ?? whoIsMeant(analysis, inside, head);
  if (named?.entity !== undefined) return { kind: 'entity', entity: named.entity, mention: named };
  const description = inside.find((mention) => mention.kind === 'nominal' && contains(mention, head));
  return { kind: 'described', ...describedSpan(analysis, range, named ?? description) };
}

/** The token of the range that depends on something outside it; the leftmost where there are several. */
function headOf({ heads, tags, tokens }: Analysis, { first, end }: TokenRange): number {
  let fallback = end - 1;
  for (let at = first; at < end; at += 1) {
    const head = heads[at]!;
    const outside = head < first || head >= end;
    if (outside && (/^(?:NN|PRP|CD|JJ|FW)/.test(tags[at]!) || end - first === 1)) return at;
    if (CLAUSE.test(tokens[at]!.text) && at > first && fallback === end - 1) fallback = at - 1;
  }
  return fallback;
}

/** A name that holds the head, and is not a possessor or an adjective before it. */
function nameAtHead(analysis: Analysis, inside: readonly Mention[], head: Span): Mention | undefined {
  return inside.find(
    (mention) => mention.kind === 'name' && contains(mention, head) && !isPossessor(analysis, mention),
  );
}

/** The party a description at the head speaks of; else the first person named who possesses nothing; else a body so named. */
function whoIsMeant(analysis: Analysis, inside: readonly Mention[], head: Span): Mention | undefined {
  const described = inside.find(
    (mention) => mention.kind === 'nominal' && contains(mention, head) && mention.entity !== undefined,
  );
  const free = inside.filter((mention) => mention.kind === 'name' && !isPossessor(analysis, mention));
  const person = free.find(({ type }) => type === 'person');
  return person ?? described ?? (headIsCommon(analysis, head) ? undefined : free.find(({ type }) => type !== 'group'));
}

function headIsCommon(analysis: Analysis, head: Span): boolean {
  const at = tokensOf(analysis.tokens, head).first;
  const noun = analysis.lemmas[at]!.toLowerCase();
  return (
    /^NNS?$/.test(analysis.tags[at]!) || PERSON_NOUNS.has(noun) || STATE_BODIES.has(noun) || OTHER_BODIES.has(noun)
  );
}

/** "Dolgov" in "Dolgov's lawyer". */
function isPossessor({ tokens, text }: Analysis, { end }: Span): boolean {
  const after = tokens[tokensOf(tokens, { start: end, end: end + 1 }).first];
  return /^['’]s?(?!\w)/.test(text.slice(end, end + 2)) && after !== undefined;
}

function pronounSource(analysis: Analysis, { first, end }: TokenRange, mentions: readonly Mention[]): Source {
  const at = first;
  const token = analysis.tokens[at]!;
  const word = token.text.toLowerCase();
  if (word === 'who' || word === 'which' || word === 'that') {
    const before = antecedent(analysis, at, mentions);
    if (before?.entity !== undefined) return { kind: 'entity', entity: before.entity, mention: before };
    return before ? { kind: 'described', span: before, type: before.type, mention: before } : { kind: 'none' };
  }
  if (FIRST_PERSON.test(word) || end - first > 2) return { kind: 'none' };
  const mention = mentions.find((other) => other.kind === 'pronoun' && other.start === token.start);
  return { kind: 'pronoun', word, ...(mention ? { mention } : {}) };
}

/** The mention that a relative pronoun at token `at` follows. */
function antecedent({ tokens }: Analysis, at: number, mentions: readonly Mention[]): Mention | undefined {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const ending = before ? mentions.filter((mention) => mention.end === before.end && mention.kind !== 'pronoun') : [];
  return ending.find(({ entity }) => entity !== undefined) ?? ending[0];
}

/** The noun phrase that stands for somebody unnamed: without a relative clause or an apposition behind it. */
function describedSpan(
  analysis: Analysis,
  { first, end }: TokenRange,
  mention: Mention | undefined,
): { span: Span; type: EntityType; mention?: Mention } {
  const { tokens, tags } = analysis;
  let to = first;
  while (to < end && !(to > first && CLAUSE.test(tokens[to]!.text))) to += 1;
  while (to > first + 1 && !NOUN.test(tags[to - 1]!)) to -= 1;
  const span = { start: tokens[first]!.start, end: tokens[to - 1]!.end };
  return { span, type: mention?.type ?? 'group', ...(mention ? { mention } : {}) };
}
