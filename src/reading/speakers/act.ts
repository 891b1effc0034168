// Whether a quotation tells what was said or written, or what is believed, felt or meant: features for the learned choice.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import { type TokenRange, textOf } from '../../core/span.ts';
import { ATTITUDE_CUES, NAMING_CUES, STATEMENT_CUES } from '../../languages/en/cue-words.ts';
import { speechActsOf } from '../../languages/en/speech-acts.ts';
import { hashText } from '../../learning/hashing.ts';
import { probabilities } from '../../learning/logistic.ts';
import { isBodyNoun, isPersonNoun, nounOf } from '../entities/nouns.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';
import { FeatureBag } from '../events/features.ts';
import type { FoundQuotation } from '../quotations.ts';
import { ACTS, type SpeakerModel } from './model.ts';

/** Tags of verbs that make a clause: "that it rained", not "to rain", "raining", "the rain". */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const VERB = /^VB/;
const WORD = /[\p{L}\p{N}]/u;
const QUOTE_MARK = /^["“”„«»'‘’`]+$/u;
const NEGATION = /^(?:not|n't|n’t|never|no|without|decline|refuse|fail)$/;
const PRONOUN = /^PRP/;
/** Steps of length, in tokens, that are told apart. */
const PAPERS: ReadonlySet<string> = new Set(
  'report statement letter document law evidence video footage study survey data record'.split(' '),
);
const SURENESS_STEPS = 5;
const LENGTHS = [1, 2, 4, 7, 12, 20, 35];

/** Statement: said or written. Attitude: believed, felt, wanted, done, or so doubtful that nothing shows it was said. */
export function actOf(model: SpeakerModel, analysis: Analysis, quotation: FoundQuotation): Quotation['act'] {
  if (isSaidByMark(analysis, quotation) || isDenial(analysis, quotation)) return 'statement';
  return probabilityOfStatement(model, actFeatures(analysis, quotation)) >= model.threshold ? 'statement' : 'attitude';
}

/** "No talks before spring — ministry", "Berg: We lost the ship": a dash or colon alone says that these are somebody's words. */
function isSaidByMark({ text }: Analysis, { cue }: FoundQuotation): boolean {
  return cue.length > 0 && cue.every((span) => !WORD.test(textOf(text, span)));
}

/** "Denied taking money": the marked reports hold too few of these to learn from, and a denial is on the record. */
function isDenial({ tokens, lemmas, tags }: Analysis, { cue, content }: FoundQuotation): boolean {
  const denies = cue.some((span) => lemmas[tokensOf(tokens, span).end - 1] === 'deny');
  return denies && tags[tokensOf(tokens, content[0]!).first] === 'VBG';
}

export function probabilityOfStatement({ act }: Pick<SpeakerModel, 'act'>, features: Int32Array): number {
  return probabilities(act, features)[ACTS.indexOf('statement')]!;
}

/** Hashed features of a quotation for the choice between statement and attitude. */
export function actFeatures(analysis: Analysis, quotation: FoundQuotation): Int32Array {
  const bag = new FeatureBag();
  bag.add('always');
  bag.text('kind', quotation.kind);
  bag.text('by cue and clause', quotation.act, hashText(quotation.kind));
  const content = quotation.content.map((span) => tokensOf(analysis.tokens, span));
  const cue = quotation.cue.map((span) => tokensOf(analysis.tokens, span));
  const told = addContent(bag, analysis, content);
  addCue(bag, analysis, cue, content, told, quotation.kind);
  addSource(bag, analysis, quotation);
  addBond(bag, analysis, cue, content);
  bag.add('sure', Math.floor(quotation.confidence * SURENESS_STEPS));
  bag.text('sure clause', told.clause, Math.floor(quotation.confidence * SURENESS_STEPS));
  return bag.hashes();
}

/** How the content hangs from the cue: as its clause, its object, its infinitive, or not at all. */
function addBond(
  bag: FeatureBag,
  { heads, labels, lemmas, tags }: Analysis,
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
): void {
  const isIn = (ranges: readonly TokenRange[], at: number) => ranges.some(({ first, end }) => at >= first && at < end);
  let bond = 'none';
  let verb = -1;
  for (const { first, end } of content)
    for (let at = first; at < end; at += 1)
      if (bond === 'none' && isIn(cue, heads[at]!)) {
        bond = labels[at]!;
        verb = heads[at]!;
      }
  let above = '';
  for (const { first, end } of cue)
    for (let at = first; at < end; at += 1) if (isIn(content, heads[at]!)) above = labels[at]!;
  bag.text('bond', `${bond} ${above}`);
  if (verb >= 0) {
    bag.text('bond cue', bond, hashText(lemmas[verb]!.toLowerCase()));
    bag.text('bond tag', bond, hashText(tags[verb]!));
  }
}

/** What the content is, in a word, and the hash of how it opens. */
type Told = { readonly clause: string; readonly opening: number };

/** What is told: a clause or less, how it begins, how long it is. Answers in a word what it is. */
function addContent(bag: FeatureBag, analysis: Analysis, content: readonly TokenRange[]): Told {
  const { tokens, tags } = analysis;
  const all = content.flatMap(({ first, end }) => tags.slice(first, end));
  const first = content[0]!.first;
  const open = QUOTE_MARK.test(tokens[first]!.text);
  const start = open ? first + 1 : first;
  const word = tokens[start]?.text.toLowerCase() ?? '';
  const finite = all.some((tag) => FINITE.test(tag));
  const opening = /^(?:IN|TO|WP|WRB|WDT|DT|PRP|VBG|CC)$/.test(tags[start] ?? '') ? word : (tags[start] ?? '');
  const length = content.reduce((sum, { first: from, end }) => sum + end - from, 0);
  const size = LENGTHS.filter((limit) => length > limit).length;
  const clause = finite ? 'clause' : all.some((tag) => VERB.test(tag)) ? 'verb' : 'phrase';
  bag.text('clause', clause);
  bag.text('opens', opening);
  bag.text('opens clause', opening, hashText(clause));
  bag.add('size', size);
  bag.text('size clause', clause, size);
  bag.add('quoted', open ? 1 : 0);
  bag.add('pieces', Math.min(3, content.length));
  return { clause, opening: hashText(opening) };
}

function addCue(
  bag: FeatureBag,
  analysis: Analysis,
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
  { clause, opening }: Told,
  kind: string,
): void {
  const { lemmas, tags, tokens } = analysis;
  if (cue.length === 0) {
    bag.text('no cue', clause, hashText(kind));
    return;
  }
  const at = cue.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i));
  const words = at.map((i) => lemmas[i]!.toLowerCase());
  const head = at.findLast((i) => VERB.test(tags[i]!)) ?? at.at(-1)!;
  const main = lemmas[head]!.toLowerCase();
  const classes = classesOf(words);
  bag.text('cue', main);
  bag.text('cue clause', main, hashText(clause));
  bag.text('cue tag', tags[head]!);
  bag.text('cue classes', classes, hashText(clause));
  bag.text('cue classes kind', classes, hashText(kind));
  bag.add('cue length', Math.min(4, at.length));
  for (const word of new Set(words)) bag.text('cue word', word);
  for (const act of new Set(words.flatMap(speechActsOf))) {
    bag.text('speech act', act);
    bag.text('speech act clause', `${act} ${clause}`);
    bag.text('speech act opens', act, opening);
  }
  const before = at[0]! < content[0]!.first;
  bag.text('cue side', `${before ? 'before' : 'behind'} ${clause}`);
  bag.text('cue opens', main, hashText(tokens[content[0]!.first]!.text.toLowerCase()));
  if (words.some((word) => NEGATION.test(word)) || isNegated(analysis, head)) bag.text('not', clause, before ? 1 : 0);
  if (isPassive(analysis, head)) {
    bag.text('passive', clause);
    bag.text('passive cue', main);
  }
  bag.text('apart', String(Math.min(4, before ? Math.max(0, content[0]!.first - at.at(-1)! - 1) : 9)));
}

function classesOf(words: readonly string[]): string {
  const said = words.some((word) => STATEMENT_CUES.has(word));
  const thought = words.some((word) => ATTITUDE_CUES.has(word));
  const named = words.some((word) => NAMING_CUES.has(word));
  return `${said ? 'said ' : ''}${thought ? 'thought ' : ''}${named ? 'named' : ''}`;
}

function isNegated({ heads, labels, sentences }: Analysis, verb: number): boolean {
  const { first, end } = sentences[rangeAt(sentences, verb)]!;
  for (let at = Math.max(first, verb - 4); at < Math.min(end, verb + 3); at += 1)
    if (heads[at] === verb && labels[at] === 'neg') return true;
  return false;
}

/** "Is accused", "was told": the verb has a passive helper just before it. */
function isPassive({ heads, labels }: Analysis, verb: number): boolean {
  for (let at = Math.max(0, verb - 4); at < verb; at += 1)
    if (heads[at] === verb && labels[at] === 'auxpass') return true;
  return false;
}

function addSource(bag: FeatureBag, { tags, tokens }: Analysis, { source, kind }: FoundQuotation): void {
  const [span] = source;
  if (!span) {
    bag.text('no source', kind);
    return;
  }
  const { first, end } = tokensOf(tokens, span);
  const word = tokens[first]!.text.toLowerCase();
  const form =
    PRONOUN.test(tags[first]!) && end - first === 1 ? word : tags.slice(first, end).includes('NNP') ? 'name' : 'noun';
  bag.text('source', form);
  bag.text('source kind', form, hashText(kind));
  const noun = nounOf(tokens[end - 1]!.text.toLowerCase());
  const sort = isPersonNoun(noun) ? 'person' : isBodyNoun(noun) ? 'body' : PAPERS.has(noun) ? 'paper' : 'other';
  bag.text('source sort', form === 'noun' ? sort : form);
}
