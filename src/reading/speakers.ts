// Gives each quotation its speaker, to whom and on what day it was said; where the text does not tell, it has none.

import type { Analysis } from '../core/analysis.ts';
import type { Entity, Mention, Published, Quotation, ReportParts, Timex } from '../core/reading.ts';
import { textOf } from '../core/span.ts';
import type { FoundQuotation } from './quotations.ts';
import { Cast } from './speakers/cast.ts';
import { addresseeOf, dateOf } from './speakers/circumstances.ts';
import { runsOnFrom } from './speakers/run-on.ts';
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
  const cast = new Cast(analysis.text, joined.entities, joined.mentions);
  const quotations: Quotation[] = [];
  for (const quotation of found) {
    const speaker = speakerOf(analysis, quotation, quotations, cast, joined.mentions);
    const addressee = addresseeOf(analysis, quotation);
    const date = dateOf(analysis, quotation, timexes);
    quotations.push({
      ...quotation,
      ...(speaker === undefined ? {} : { speaker }),
      ...(addressee === undefined ? {} : { addressee }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return { quotations, entities: cast.entities, mentions: cast.mentions };
}

function speakerOf(
  analysis: Analysis,
  quotation: FoundQuotation,
  before: readonly Quotation[],
  cast: Cast,
  mentions: readonly Mention[],
): string | undefined {
  if (quotation.source.length === 0) return runsOnFrom(analysis, quotation, before)?.speaker;
  const sources = quotation.source.map((span) => readSource(analysis, span, mentions));
  const known = sources.find((source) => source.kind === 'entity');
  if (known) return known.entity;
  for (const source of sources) {
    if (source.kind === 'pronoun') return pronounSpeaker(source, before, cast);
    if (source.kind === 'described') return cast.described(textOf(analysis.text, source.span), source);
  }
  return undefined;
}

/** Whoever the pronoun was joined to; else the last speaker, if the pronoun may mean him. */
function pronounSpeaker(
  source: Source & { kind: 'pronoun' },
  before: readonly Quotation[],
  cast: Cast,
): string | undefined {
  const joined = source.mention?.entity;
  const last = before.findLast(({ speaker }) => speaker !== undefined)?.speaker;
  if (joined !== undefined) return joined;
  return last !== undefined && cast.mayBe(last, source.word) ? last : undefined;
}
