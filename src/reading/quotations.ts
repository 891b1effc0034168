// Finds every passage that a report puts in somebody's mouth or mind, with its source, cue and content.

import type { Analysis } from '../core/analysis.ts';
import type { Mention, Quotation, ReportParts } from '../core/reading.ts';
import { overlaps, type Span, type TokenRange } from '../core/span.ts';
import type { Lattice } from '../learning/crf.ts';
import { type SpanPosterior, spanPosteriors } from '../learning/crf-spans.ts';
import { probabilitiesOf } from '../learning/hashed-logistic.ts';
import { candidatesOf } from './quotations/candidates.ts';
import { certaintyFeatures, certaintyOf } from './quotations/certainty.ts';
import { completeSpans } from './quotations/completion.ts';
import { type Group, groupSpans } from './quotations/grouping.ts';
import { findHeadlineQuotation } from './quotations/headline.ts';
import { latticesOf } from './quotations/lattices.ts';
import { actOf, kindOf } from './quotations/meaning.ts';
import type { QuotationModel } from './quotations/model.ts';
import { findParenthetical } from './quotations/parenthetical.ts';
import { type Passage, passagesOf } from './quotations/passage.ts';
import { spanFeatures } from './quotations/span-features.ts';
import { chooseSpans } from './quotations/spans.ts';

export { loadQuotations, type QuotationModel } from './quotations/model.ts';

/** A quotation before it is known who its source is. */
export type FoundQuotation = Omit<Quotation, 'speaker' | 'addressee' | 'date'>;

/** Spans that the network holds less probable are not weighed; longer ones are not looked for. */
const LEAST_PROBABLE = 0.012;
const LONGEST_SPAN = 250;
/** How often a headline that is put together like one with a source has just that source. */
const HEADLINE_CERTAINTY = 0.9;
/** How often a sentence broken off by its source, and not by marks, is that source's as a whole. */
const PARENTHETICAL_CERTAINTY = 0.85;

/**
 * The quotations of a report by their first content. Spans are whole tokens and, within one quotation, never overlap; several
 * quotations may share a source. Confidence is the probability that the content is this one, at least for the most part, and that
 * the source is right. Takes time in proportion to the text.
 */
export function findQuotations(
  analysis: Analysis,
  parts: ReportParts,
  names: readonly Mention[],
  model: QuotationModel,
): FoundQuotation[] {
  const passages = passagesOf(analysis, names, model.levels);
  const lattices = latticesOf(model.reader, passages, model.settings.shares);
  const found = passages.flatMap((passage, i) => {
    const spans = bestSpans(passage, spanCandidates(passage, wordsOf(analysis, passage), lattices[i]!), model);
    return groupSpans(passage, spans)
      .filter(({ content }) => content.length > 0)
      .map((group) => quotationOf(analysis, passage, group, model));
  });
  const whole = withParentheticals(analysis, found);
  return withHeadline(analysis, parts, names, whole).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Candidate spans of a passage as the network sees them; what training and reading share. */
export function spanCandidates(passage: Passage, words: readonly string[], lattice: Lattice): SpanPosterior[] {
  return candidatesOf(passage, words, spanPosteriors(lattice, LEAST_PROBABLE, LONGEST_SPAN));
}

/** The passage's spans, none overlapping, each with the probability that the ranker gives it. */
export function bestSpans(
  passage: Passage,
  candidates: readonly SpanPosterior[],
  { ranker, settings }: Pick<QuotationModel, 'ranker' | 'settings'>,
): SpanPosterior[] {
  const { ids, offsets } = spanFeatures(passage, candidates);
  const probabilities = probabilitiesOf(ranker, ids, offsets);
  const ranked = candidates.map((span, i) => ({ ...span, probability: probabilities[i]! }));
  const chosen = chooseSpans(passage.length, ranked, settings.thresholds);
  return completeSpans(passage, ranked, chosen, settings.completion);
}

/** The printed words of the passage's tokens. */
export function wordsOf({ tokens }: Analysis, { first, length }: Passage): string[] {
  return tokens.slice(first, first + length).map((token) => token.text);
}

function quotationOf(analysis: Analysis, passage: Passage, group: Group, model: QuotationModel): FoundQuotation {
  const kind = kindOf(analysis, passage, group.content);
  const spansOf = (ranges: readonly TokenRange[]): Span[] => ranges.map((range) => spanOf(analysis, passage, range));
  return {
    kind,
    act: actOf(analysis, passage, group, kind),
    source: spansOf(group.source),
    cue: spansOf(group.cue),
    content: spansOf(group.content),
    confidence: certaintyOf(model.settings.certainty, certaintyFeatures(group, kind === 'direct')),
  };
}

function spanOf({ tokens }: Analysis, { first }: Passage, range: TokenRange): Span {
  return { start: tokens[first + range.first]!.start, end: tokens[first + range.end - 1]!.end };
}

/** The headline's own form tells more than the model, which has seen few like it. */
function withHeadline(
  analysis: Analysis,
  { headline }: ReportParts,
  names: readonly Mention[],
  found: readonly FoundQuotation[],
): FoundQuotation[] {
  const said = headline && findHeadlineQuotation(analysis, headline, names);
  if (!said) return [...found];
  const elsewhere = found.filter(({ content }) => !content.some((span) => overlaps(span, headline)));
  const quotation: FoundQuotation = {
    kind: 'indirect',
    act: 'statement',
    source: [said.source],
    cue: [said.cue],
    content: [said.content],
    confidence: HEADLINE_CERTAINTY,
  };
  return [quotation, ...elsewhere];
}

/** A sentence that its source breaks off is one quotation, whatever pieces of it the model has seen. */
function withParentheticals(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const said = analysis.sentences.flatMap((sentence) => findParenthetical(analysis, sentence) ?? []);
  const kept = found.filter(({ content }) =>
    content.every(
      (span) => !said.some(({ content: [before, after] }) => overlaps(span, { start: before.start, end: after.end })),
    ),
  );
  const quotations = said.map(
    ({ source, cue, content }): FoundQuotation => ({
      kind: 'indirect',
      act: 'statement',
      source: [source],
      cue: [cue],
      content,
      confidence: PARENTHETICAL_CERTAINTY,
    }),
  );
  return [...kept, ...quotations];
}
