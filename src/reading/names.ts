// Finds the names in a report: people, organizations, places, groups and other names, each with exactly its words.

import type { Analysis } from '../core/analysis.ts';
import type { Mention, ReportParts } from '../core/reading.ts';
import { spanOf, type TokenRange } from '../core/span.ts';
import { bioSteps, type Crf, latticeOf, makeCrf, potentialsOf } from '../learning/crf.ts';
import { type SpanPosterior, spanPosteriors } from '../learning/crf-spans.ts';
import { readModel } from '../learning/model-file.ts';
import { unpackRows } from '../learning/packed-rows.ts';
import { withBridges } from './names/bridges.ts';
import { bestSpans } from './names/choose.ts';
import { type ClassTable, classIn } from './names/classes.ts';
import { type ClassOf, NAME_FEATURES, type NameInput, sequenceOf, viewOf } from './names/features.ts';
import { NAME_TYPES } from './names/labels.ts';

/** Weights that find names, with the classes of words that they know. */
export type NameModel = { readonly crf: Crf; readonly classOf: ClassOf };

/** A name as a run of tokens, with the place of its kind in NAME_TYPES and how probable it is that it is just so. */
export type FoundName = SpanPosterior;

/** Spans less probable than this are not weighed. */
const LEAST = 0.08;
const LONGEST_NAME = 24;
/** A paragraph longer than so many tokens is read in pieces, cut between sentences, so that memory does not grow with it. */
const LONGEST_SEQUENCE = 600;

/** Names model from the bytes of its file; throws where they are not one, or one for other feature functions. */
export function loadNames(bytes: Uint8Array): NameModel {
  const { header, arrays } = readModel(bytes, { stage: 'names', features: NAME_FEATURES });
  const { featureBits, edgeBits, featureScale, edgeScale } = header.settings as Record<string, number>;
  const labels = 2 * NAME_TYPES.length + 1;
  const rows = (name: string, bits: number, width: number, scale: number) =>
    unpackRows(bits, width, scale, arrays[`${name}Kept`] as Uint32Array, arrays[`${name}Weights`] as Int8Array);
  const shape = { labels, featureBits: featureBits!, edgeBits: edgeBits!, allowed: bioSteps(NAME_TYPES.length) };
  const crf = makeCrf(
    shape,
    rows('feature', shape.featureBits, labels, featureScale!),
    rows('edge', shape.edgeBits, labels * labels, edgeScale!),
  );
  return { crf, classOf: classIn(arrays as ClassTable) };
}

/**
 * The names of a report in the order of the text, none overlapping, as mentions of kind 'name' not yet joined to an entity. A
 * title is no part of a person's name, an article none of a body's. `confidence` is the probability of just this span and type.
 */
export function findNames(analysis: Analysis, _parts: ReportParts, model: NameModel): Mention[] {
  return withBridges(analysis.tokens, findNameRanges(analysis, model)).map(({ type, first, end, probability }) => ({
    ...spanOf(analysis.tokens, { first, end }),
    type: NAME_TYPES[type]!,
    kind: 'name',
    confidence: Math.min(1, probability),
  }));
}

/** The same as runs of tokens; what training and scoring use. */
export function findNameRanges(input: NameInput, { crf, classOf }: NameModel): FoundName[] {
  const view = viewOf(input, classOf);
  return pieces(input).flatMap(({ first, end }) => {
    const lattice = latticeOf(potentialsOf(crf, sequenceOf(view, first, end)), crf.shape.labels);
    return bestSpans(spanPosteriors(lattice, LEAST, LONGEST_NAME), end - first).map((name) => ({
      ...name,
      first: name.first + first,
      end: name.end + first,
    }));
  });
}

/** What is read at once: paragraphs, and pieces of very long ones. A wrong sentence end inside a name does no harm so. */
export function pieces({ paragraphs, sentences }: NameInput): TokenRange[] {
  const ends = sentences.map(({ end }) => end);
  return paragraphs.flatMap(({ first, end }) => {
    if (end - first <= LONGEST_SEQUENCE) return end > first ? [{ first, end }] : [];
    const cuts: TokenRange[] = [];
    let from = first;
    for (const cut of ends.filter((at) => at > first && at <= end)) {
      if (cut - from < LONGEST_SEQUENCE && cut < end) continue;
      for (; cut - from > 2 * LONGEST_SEQUENCE; from += LONGEST_SEQUENCE)
        cuts.push({ first: from, end: from + LONGEST_SEQUENCE });
      cuts.push({ first: from, end: cut });
      from = cut;
    }
    return cuts;
  });
}
