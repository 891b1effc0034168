// Gives each quotation its speaker, to whom and on what day it was said, and says what is a statement; what the text does not tell is left open.

import type { Analysis } from '../core/analysis.ts';
import type { Entity, Mention, Published, Quotation, ReportParts, Timex } from '../core/reading.ts';
import { contains, type Span, textOf } from '../core/span.ts';
import { CONTINUING_VERBS } from '../languages/en/pronouns.ts';
import { rangeAt, tokensOf } from './entities/scene.ts';
import type { FoundQuotation } from './quotations.ts';
import { actOf } from './speakers/act.ts';
import { type Cast, castOf } from './speakers/cast.ts';
import { addresseeOf, dateOf } from './speakers/circumstances.ts';
import { innerSource, quotedSource } from './speakers/handed-on.ts';
import { findSource, isMisplaced, isSpokenOf } from './speakers/missing-source.ts';
import type { SpeakerModel } from './speakers/model.ts';
import { paperSpeaker } from './speakers/papers.ts';
import { withOwnPieces } from './speakers/pieces.ts';
import { addedTo, goesOn, runsOnFrom } from './speakers/run-on.ts';
import { firstTold, lastSpoken, sameAsLast } from './speakers/same-again.ts';
import { speakersOf } from './speakers/several.ts';
import { readSource, type Source } from './speakers/source.ts';
import { toldWithin } from './speakers/told-within.ts';

export { loadSpeakers, type SpeakerModel } from './speakers/model.ts';

/** So many quotations before and behind may stand in the same sentence. */
const NEIGHBOURS = 8;

/** Of those that are less sure than this, three in four are none. */
const LEAST_CONFIDENCE = 0.2;

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
  const likely = found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const mended = likely.map((quotation) => withOwnPieces(analysis, quotation));
  const own = [...mended, ...toldWithin(analysis, mended)].sort(byPlace);
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

/** In the order of the text; of two that begin together the longer first. */
function byPlace(a: FoundQuotation, b: FoundQuotation): number {
  return a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end;
}

/** What is told within another's words stands before them: it is the nearest answer to the question whose words they are. */
function innermostFirst(quotations: readonly Quotation[]): Quotation[] {
  const within = (inner: Quotation, outer: Quotation): boolean =>
    inner !== outer && outer.content.some((span) => contains(span, inner.content[0]!));
  const ordered: Quotation[] = [];
  for (const quotation of quotations) {
    let at = ordered.length;
    while (at > 0 && within(quotation, ordered[at - 1]!)) at -= 1;
    ordered.splice(at, 0, quotation);
  }
  return ordered;
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
        ? pronounSpeaker(analysis, quotation, source, before, cast)
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
  const last = lastSpoken(before);
  const fits = last?.speaker !== undefined && cast.mayBe(last.speaker, source.word);
  if (
    fits &&
    (isMoreOf(analysis, quotation) || isNextTo(analysis, quotation, last)) &&
    goesOn(analysis, quotation, last)
  )
    return last.speaker;
  return source.entity ?? (fits ? last?.speaker : undefined);
}

/** The words before stand in this sentence or the one before it. */
function isNextTo({ tokens, sentences }: Analysis, { content, cue }: FoundQuotation, last: Quotation): boolean {
  const at = ({ start }: Span): number => rangeAt(sentences, tokensOf(tokens, { start, end: start + 1 }).first);
  return at(cue[0] ?? content[0]!) - at(last.content.at(-1)!) <= 1;
}

function isMoreOf({ tokens, lemmas }: Analysis, { source, cue, content }: FoundQuotation): boolean {
  const behind = source[0] !== undefined && source[0].start > content[0]!.start;
  return behind || cue.some((span) => CONTINUING_VERBS.has(lemmas[tokensOf(tokens, span).first] ?? ''));
}
