// Gives each quotation its speaker, to whom and on what day it was said; where the text does not tell, it has none.

import type { Analysis } from '../core/analysis.ts';
import type { Entity, Mention, Published, Quotation, ReportParts, Timex } from '../core/reading.ts';
import { type Span, textOf } from '../core/span.ts';
import { CONTINUING_VERBS } from '../languages/en/pronouns.ts';
import { tokensOf } from './entities/scene.ts';
import type { FoundQuotation } from './quotations.ts';
import { type Cast, castOf } from './speakers/cast.ts';
import { addresseeOf, dateOf } from './speakers/circumstances.ts';
import { mentionsAt } from './speakers/mentions.ts';
import { findSource } from './speakers/missing-source.ts';
import { goesOn, runsOnFrom } from './speakers/run-on.ts';
import { readSource, type Source } from './speakers/source.ts';

export type Attributed = {
  readonly quotations: readonly Quotation[];
  /** Those given, with further ones for sources that are described but never named. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
};

/**
 * The quotations in the order given, each with its speaker where the text tells who it is. A pronoun as source means the entity it
 * was joined to, or whoever spoke last if that fits; a quotation without a source is its predecessor's only where it runs on.
 * `published` is not needed for what the first version does; a date of speaking comes from `timexes`.
 */
export function attributeSpeakers(
  analysis: Analysis,
  _parts: ReportParts,
  found: readonly FoundQuotation[],
  joined: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  timexes: readonly Timex[],
  _published?: Published,
): Attributed {
  const cast = castOf(joined.entities, joined.mentions);
  const contents = found.flatMap(({ content }) => content);
  const quotations: Quotation[] = [];
  for (const quotation of found) {
    const speaker = speakerOf(analysis, quotation, quotations, cast, joined.mentions);
    const told = addresseeOf(analysis, quotation);
    const addressee = told && entityAt(analysis, told, cast, joined.mentions);
    const date = dateOf(analysis, quotation, contents, timexes);
    quotations.push({
      ...quotation,
      ...(speaker === undefined ? {} : { speaker }),
      ...(addressee === undefined ? {} : { addressee }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return { quotations, ...cast.everybody() };
}

/** Entity that the words speak of: a known one, or a new one for "reporters" and the like. */
function entityAt(analysis: Analysis, span: Span, cast: Cast, mentions: readonly Mention[]): string | undefined {
  const meant = readSource(analysis, span, mentions);
  if (meant.kind === 'entity' || meant.kind === 'pronoun') return meant.entity;
  return meant.kind === 'described' ? cast.described(textOf(analysis.text, meant.span), meant) : undefined;
}

/** By the source that was marked, else by one that the sentence shows, else by the quotation that this one runs on from. */
function speakerOf(
  analysis: Analysis,
  quotation: FoundQuotation,
  before: readonly Quotation[],
  cast: Cast,
  mentions: readonly Mention[],
): string | undefined {
  const marked = quotation.source.length > 0;
  const shown = marked ? undefined : findSource(analysis, quotation, mentions);
  const sources = (shown ? [shown] : quotation.source).map((span) => readSource(analysis, span, mentions));
  const known = sources.find((source) => source.kind === 'entity');
  if (known) return known.entity;
  for (const source of sources) {
    if (source.kind === 'pronoun') return pronounSpeaker(analysis, quotation, source, before, cast);
    if (source.kind === 'paper') return paperSpeaker(analysis, source.span, before, mentions, cast);
    if (source.kind !== 'described') continue;
    const phrase = textOf(analysis.text, source.span);
    const named = source.mention ? undefined : cast.named(phrase);
    if (named !== undefined) return named;
    // Words that were only guessed to be a source must at least speak of somebody.
    if (marked || source.mention) return cast.described(phrase, source);
  }
  return marked ? undefined : runsOnFrom(analysis, quotation, before)?.speaker;
}

/**
 * Whoever spoke last, where the pronoun may mean him and the report goes on with his words, as it does where the pronoun stands
 * behind them ("..., he said") or with a verb of going on ("he added"); else whom it was joined to.
 */
function pronounSpeaker(
  analysis: Analysis,
  quotation: FoundQuotation,
  source: Source & { kind: 'pronoun' },
  before: readonly Quotation[],
  cast: Cast,
): string | undefined {
  const last = before.findLast(({ speaker }) => speaker !== undefined);
  const fits = last?.speaker !== undefined && cast.mayBe(last.speaker, source.word);
  if (fits && isMoreOf(analysis, quotation) && goesOn(analysis, quotation, last)) return last.speaker;
  return source.entity ?? (fits ? last?.speaker : undefined);
}

function isMoreOf({ tokens, lemmas }: Analysis, { source, cue, content }: FoundQuotation): boolean {
  const behind = source[0] !== undefined && source[0].start > content[0]!.start;
  return behind || cue.some((span) => CONTINUING_VERBS.has(lemmas[tokensOf(tokens, span).first] ?? ''));
}

/** "A statement by the ministry" is the ministry's; "the statement" is whose words came before. */
function paperSpeaker(
  analysis: Analysis,
  span: Span,
  before: readonly Quotation[],
  mentions: readonly Mention[],
  cast: Cast,
): string | undefined {
  const issuer = mentionsAt(mentions, span).find(({ entity, type }) => entity !== undefined && type !== 'group');
  if (issuer) return issuer.entity;
  const last = before.findLast(({ speaker }) => speaker !== undefined)?.speaker;
  return last ?? cast.described(textOf(analysis.text, span), { span, type: 'other' });
}
