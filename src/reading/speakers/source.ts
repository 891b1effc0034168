// From the words that name a quotation's source ("Dolgov", "he", "a senior official at the ministry") to the entity they speak of.

import type { Analysis } from '../../core/analysis.ts';
import type { EntityType, Mention } from '../../core/reading.ts';
import { contains, type Span, type TokenRange } from '../../core/span.ts';
import { PERSON_NOUNS } from '../../languages/en/people-nouns.ts';
import { OFFICE_TITLES } from '../../languages/en/titles.ts';
import { tokensOf } from '../entities/scene.ts';
import { mentionsAt } from './mentions.ts';

/** What a source turned out to be: a known entity, somebody described but not known, a pronoun still open, or a paper of somebody's. */
export type Source =
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'described'; readonly span: Span; readonly type: EntityType; readonly mention?: Mention }
  | { readonly kind: 'pronoun'; readonly word: string; readonly entity?: string }
  | { readonly kind: 'paper'; readonly span: Span; readonly noun: string }
  | { readonly kind: 'none' };

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|who|i|we|you|me|us|one|this|that|which|what)$/i;
const FIRST_PERSON = /^(?:i|we|you|me|us)$/i;
const RELATIVE = /^(?:who|which|that)$/i;
const NOUN = /^(?:NN|CD$|JJS?$|DT$)/;
const CLAUSE = /^(?:who|which|that|,|\(|–|—)$/i;
/** Papers that speak for whoever wrote them, and those that do where the report tells who did. */
const PAPER = /^(?:statement|announcement|communique|communiqué|release|notice)$/i;
const AUTHORED =
  /^(?:letter|note|report|post|tweet|message|email|e-mail|memo|petition|article|editorial|comments?|reply|response)$/i;
const POINTS_BACK = /^(?:the|this|that|his|her|its|their)$/i;
/** What a name may stand apart by from the people it tells more of. */
const MODIFIER = /^(?:NNP?|JJ|HYPH)$/;
const NOBODY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|among|amongst|amid|amidst|despite|while|whilst|although|though|however|during|since|after|before|until|q|a|question|answer|[\d.,]+)$/i;
const POSSESSIVE = /^(?: and (?:\p{Lu}\S* ?){1,3})?['’]s?(?!\w)/u;
const DOCUMENT =
  /^(?:letter|statement|report|figures?|statistics|data|email|e-mail|tweet|post|message|memo|note|filing|survey|poll|study|estimates?|announcement|video|release)$/i;
/** "Brod, on 3 May in Ostrel, who said": so many words back a person is looked for. */
const WHO_REACH = 10;
const LONGEST_POSSESSOR = 40;
const PREPOSITION = /^(?:for|of|to|by|with|from|against|about|at|near)$/i;

/** Who the source is. `mentions` must be in the order of the text. */
export function readSource(analysis: Analysis, source: Span, mentions: readonly Mention[]): Source {
  const range = tokensOf(analysis.tokens, source);
  if (range.end <= range.first) return { kind: 'none' };
  const words = analysis.tokens.slice(range.first, range.end).map(({ text }) => text);
  if (words.every((word) => PRONOUN.test(word) || /^\W+$/.test(word))) return pronounSource(analysis, range, mentions);
  const inside = mentionsAt(mentions, source);
  const head = headOf(analysis, range);
  const named = referent(analysis, inside, range, head);
  if (named?.entity !== undefined) return { kind: 'entity', entity: named.entity };
  const token = analysis.tokens[head]!;
  const issuer = issuerOf(analysis, inside, range, head);
  if (issuer?.entity !== undefined) return { kind: 'entity', entity: issuer.entity };
  if (PAPER.test(token.text) || (AUTHORED.test(token.text) && POINTS_BACK.test(words[0]!)))
    return { kind: 'paper', span: source, noun: analysis.lemmas[head]!.toLowerCase() };
  const description = inside.find((mention) => mention.kind === 'nominal' && contains(mention, token));
  const whole = isCoordinated(analysis, range, description);
  if (description?.entity !== undefined && !whole) return { kind: 'entity', entity: description.entity };
  const mention = whole ? undefined : (named ?? description);
  const span = mention ?? describedSpan(analysis, range);
  if (!isNounPhrase(analysis, span)) return { kind: 'none' };
  return {
    kind: 'described',
    span,
    type: mention?.type ?? 'group',
    ...(mention ? { mention } : {}),
  };
}

/** The token of the range that depends on something outside it; the leftmost where there are several. */
function headOf({ heads, tags, tokens }: Analysis, { first, end }: TokenRange): number {
  let fallback = end - 1;
  for (let at = first; at < end; at += 1) {
    const outside = heads[at]! < first || heads[at]! >= end;
    if (outside && /^(?:NN|PRP|CD|JJ|FW)/.test(tags[at]!)) return at;
    if (CLAUSE.test(tokens[at]!.text) && at > first && fallback === end - 1) fallback = at - 1;
  }
  return fallback;
}

/** The name the source goes by: that of a person whom nothing there keeps apart from the head, else one that holds the head. */
function referent(
  analysis: Analysis,
  inside: readonly Mention[],
  range: TokenRange,
  head: number,
): Mention | undefined {
  const names = inside.filter(
    (mention) =>
      mention.kind === 'name' && !isPossessor(analysis, mention) && !standsBeforePeople(analysis, mention, range),
  );
  const person = names.find((mention) => mention.type === 'person' && isReferent(analysis, mention, range));
  const token = analysis.tokens[head]!;
  return (
    person ??
    names.find((mention) => endsTitle(analysis, mention, range)) ??
    names.find((mention) => contains(mention, token))
  );
}

/** "Director general of police (DGP) L. R. Rao": behind somebody's office, with no word between, stands his name, whatever it was taken for. */
function endsTitle({ tokens, tags, lemmas }: Analysis, name: Mention, { first, end }: TokenRange): boolean {
  const own = tokensOf(tokens, name);
  if (own.end !== end || own.end - own.first < 2 || own.first === first) return false;
  if (!/^(?:NN|-RRB-)/.test(tags[own.first - 1]!)) return false;
  return lemmas
    .slice(first, own.first)
    .some((lemma, i) => PERSON_NOUNS.has(lemma.toLowerCase()) && /^NNP?$/.test(tags[first + i]!));
}

/** Not "President Putin" in "a spokesman for President Putin": a preposition after a noun for a person leads to somebody else. */
function isReferent({ tokens, lemmas }: Analysis, person: Mention, { first }: TokenRange): boolean {
  let at = tokensOf(tokens, person).first - 1;
  while (at >= first && isTitle(lemmas[at]!)) at -= 1;
  if (at < first || !PREPOSITION.test(tokens[at]!.text)) return true;
  return !lemmas
    .slice(first, at)
    .some((lemma) => PERSON_NOUNS.has(lemma.toLowerCase()) || /^(?:source|one|member|all)$/.test(lemma));
}

function isTitle(lemma: string): boolean {
  const bare = lemma.toLowerCase().replace(/\.$/, '');
  return OFFICE_TITLES.has(bare) || PERSON_NOUNS.has(bare);
}

/** "Boston" in "Boston officials" and "Boston police officers": the people speak, not what they are named after. */
function standsBeforePeople({ tokens, tags, lemmas }: Analysis, name: Mention, { end }: TokenRange): boolean {
  let at = tokensOf(tokens, name).end;
  const mayShare = name.type !== 'person';
  while (at < end && (MODIFIER.test(tags[at]!) || (mayShare && leadsToName(tags, at)))) at += 1;
  return at < end && /^NNP?S$/.test(tags[at]!) && PERSON_NOUNS.has(lemmas[at]!.toLowerCase());
}

/** "Boston and Chicago officials": "and" before a further name. */
function leadsToName(tags: Analysis['tags'], at: number): boolean {
  return tags[at] === 'CC' && /^NNP/.test(tags[at + 1] ?? '');
}

/** "The ministry" in "figures by the ministry" and in "a letter from the ministry": papers say what whoever made them says. */
function issuerOf(
  { tokens }: Analysis,
  inside: readonly Mention[],
  { end }: TokenRange,
  head: number,
): Mention | undefined {
  if (!DOCUMENT.test(tokens[head]!.text) || !/^(?:by|from)$/.test(tokens[head + 1]?.text ?? '') || head + 2 >= end)
    return undefined;
  return inside.find(({ start, kind }) => start >= tokens[head + 1]!.end && kind !== 'pronoun');
}

/** "Dolgov" in "Dolgov's lawyer" and in "Dolgov and Brod's lawyer". */
function isPossessor({ text }: Analysis, { end }: Span): boolean {
  return POSSESSIVE.test(text.slice(end, end + LONGEST_POSSESSOR));
}

/** "Activists and opposition politicians": a description that "and" goes on from. */
function isCoordinated({ tokens }: Analysis, { end }: TokenRange, description: Mention | undefined): boolean {
  if (!description) return false;
  const after = tokensOf(tokens, description).end;
  return after < end - 1 && tokens[after]!.text === 'and';
}

function pronounSource(analysis: Analysis, { first, end }: TokenRange, mentions: readonly Mention[]): Source {
  const token = analysis.tokens[first]!;
  const word = token.text.toLowerCase();
  if (RELATIVE.test(word)) {
    const before = antecedent(analysis, first, mentions);
    if (before?.entity !== undefined) return { kind: 'entity', entity: before.entity };
    return before ? { kind: 'described', span: before, type: before.type, mention: before } : { kind: 'none' };
  }
  if (FIRST_PERSON.test(word) || end - first > 2) return { kind: 'none' };
  const entity = mentionsAt(mentions, token).find(({ kind }) => kind === 'pronoun')?.entity;
  return { kind: 'pronoun', word, ...(entity === undefined ? {} : { entity }) };
}

/** The mention that a relative pronoun at token `at` follows, also over an age or the like between commas. */
function antecedent({ tokens }: Analysis, at: number, mentions: readonly Mention[]): Mention | undefined {
  let before = at - 1;
  if (tokens[before]?.text === ',') before -= 1;
  if (/^\d{1,3}$/.test(tokens[before]?.text ?? '') && tokens[before - 1]?.text === ',') before -= 2;
  const last = tokens[before];
  const ending = last
    ? mentionsAt(mentions, last).filter(({ end, kind }) => end === last.end && kind !== 'pronoun')
    : [];
  const right = ending.find(({ entity }) => entity !== undefined) ?? ending[0];
  if (right || !/^who$/i.test(tokens[at]!.text)) return right;
  const reach = tokens[Math.max(0, at - WHO_REACH)]!.start;
  return mentionsAt(mentions, { start: reach, end: tokens[at]!.start }).findLast(
    ({ type, kind, start }) => type === 'person' && kind === 'name' && start >= reach,
  );
}

/** Words without a noun, or with a verb in them, name nobody; nor does a weekday, a preposition or a number by itself. */
function isNounPhrase({ tokens, tags }: Analysis, span: Span): boolean {
  const { first, end } = tokensOf(tokens, span);
  const own = tags.slice(first, end);
  if (end - first === 1 && NOBODY.test(tokens[first]!.text)) return false;
  return own.some((tag) => /^(?:NN|CD)/.test(tag)) && !own.some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag));
}

/** The noun phrase that stands for somebody unnamed: without a relative clause or an apposition behind it. */
function describedSpan({ tokens, tags }: Analysis, { first, end }: TokenRange): Span {
  let to = first;
  while (to < end && !(to > first && CLAUSE.test(tokens[to]!.text))) to += 1;
  while (to > first + 1 && !NOUN.test(tags[to - 1]!)) to -= 1;
  return { start: tokens[first]!.start, end: tokens[to - 1]!.end };
}
