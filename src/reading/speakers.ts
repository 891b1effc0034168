// Gives each quotation its speaker, to whom and on what day it was said, and says what is a statement; what the text does not tell is left open.

import type { Analysis } from '../core/analysis.ts';
import type { Entity, Mention, Published, Quotation, ReportParts, Timex } from '../core/reading.ts';
import { type Span, textOf } from '../core/span.ts';
import type { FoundQuotation } from './quotations.ts';
import { actOf } from './speakers/act.ts';
import { type Cast, castOf } from './speakers/cast.ts';
import { addresseeOf, dateOf } from './speakers/circumstances.ts';
import { innerSource, quotedSource } from './speakers/handed-on.ts';
import { findSource, isMisplaced, isSpokenOf } from './speakers/missing-source.ts';
import type { SpeakerModel } from './speakers/model.ts';
import { innermostFirst, ownQuotations } from './speakers/own-quotations.ts';
import { paperSpeaker } from './speakers/papers.ts';
import { pronounSpeaker } from './speakers/pronoun-source.ts';
import { addedTo, runsOnFrom } from './speakers/run-on.ts';
import { firstTold, sameAsLast } from './speakers/same-again.ts';
import { speakersOf } from './speakers/several.ts';
import { readSource, type Source } from './speakers/source.ts';

export { loadSpeakers, type SpeakerModel } from './speakers/model.ts';

/** So many quotations before and behind may stand in the same sentence. */
const NEIGHBOURS = 8;

export type Attributed = {
  readonly quotations: readonly Quotation[];
  /** Those given, with further ones for sources that are described but never named. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
};

/**
 * The quotations in the order given, each with its speaker where the text tells who it is. A pronoun as source means the entity it
 * was joined to, or whoever spoke last if that fits; a quotation without a source is its predecessor's only where it runs on. Where
 * the source only hands on what somebody else said, it is that one. `published` is not needed: a date of speaking comes from `timexes`.
 */
export function attributeSpeakers(
  analysis: Analysis,
  _parts: ReportParts,
  found: readonly FoundQuotation[],
  joined: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  timexes: readonly Timex[],
  _published: Published | undefined,
  model: SpeakerModel,
): Attributed {
  const cast = castOf(analysis.text, joined.entities, joined.mentions);
  const quotations: Quotation[] = [];
  const own = ownQuotations(analysis, found);
  for (const [at, quotation] of own.entries()) {
    const contents = own.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS).flatMap(({ content }) => content);
    const speaker = speakerOf(analysis, quotation, quotations, cast, joined.mentions);
    const speakers = speakersOf(analysis, quotation, speaker, joined.mentions, (span) =>
      entityAt(analysis, span, cast, joined.mentions),
    );
    const told = addresseeOf(analysis, quotation);
    const addressee = told && entityAt(analysis, told, cast, joined.mentions);
    const date = dateOf(analysis, quotation, contents, timexes);
    quotations.push({
      ...quotation,
      act: actOf(model, analysis, quotation),
      ...(speaker === undefined ? {} : { speaker }),
      ...(speakers === undefined ? {} : { speakers }),
      ...(addressee === undefined ? {} : { addressee }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return { quotations: innermostFirst(quotations), ...cast.everybody() };
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
  if (isSpokenOf(analysis, quotation)) return undefined;
  const marked = quotation.source.length > 0;
  const further = marked ? undefined : addedTo(analysis, quotation, before)?.speaker;
  if (further !== undefined) return further;
  const sources = sourcesOf(analysis, quotation, mentions).map((span) => readSource(analysis, span, mentions));
  const known = sources.find((source) => source.kind === 'entity');
  if (known) return firstTold(analysis, quotation, known.entity, before, cast) ?? known.entity;
  for (const source of sources) {
    if (source.kind === 'paper') return paperSpeaker(analysis, source, before, mentions, cast);
    const speaker =
      source.kind === 'pronoun'
        ? pronounSpeaker(analysis, quotation, source, before, cast, mentions)
        : source.kind === 'described'
          ? describedSpeaker(analysis, quotation, source, before, cast)
          : undefined;
    if (speaker !== undefined) return speaker;
    if (source.kind === 'pronoun' && marked) return undefined;
  }
  return marked ? undefined : runsOnFrom(analysis, quotation, before)?.speaker;
}

/** The words that tell who speaks: those marked, unless others in the sentence tell it better. */
function sourcesOf(analysis: Analysis, quotation: FoundQuotation, mentions: readonly Mention[]): readonly Span[] {
  const first = quotedSource(analysis, quotation) ?? innerSource(analysis, quotation);
  if (first) return [first];
  const isMissing = quotation.source.length === 0 || isMisplaced(analysis, quotation);
  const shown = isMissing ? findSource(analysis, quotation, mentions) : undefined;
  return shown ? [shown] : quotation.source;
}

/** Somebody described: by a name that was not seen as one, as the last speaker called otherwise, or somebody new. */
function describedSpeaker(
  analysis: Analysis,
  quotation: FoundQuotation,
  source: Source & { kind: 'described' },
  before: readonly Quotation[],
  cast: Cast,
): string | undefined {
  const phrase = textOf(analysis.text, source.span);
  const named = source.mention ? undefined : cast.named(phrase);
  const known = named ?? sameAsLast(analysis, quotation, source, before, cast);
  // Words that were only guessed to be a source must at least speak of somebody.
  const isSomebody = quotation.source.length > 0 || source.mention !== undefined;
  return known ?? (isSomebody ? cast.described(phrase, source) : undefined);
}
