// Who speaks where the source is a pronoun: "he said", "they added".

import type { Analysis } from '../../core/analysis.ts';
import type { Mention, Quotation } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { CONTINUING_VERBS } from '../../languages/en/pronouns.ts';
import { rangeAt, tokenAt, tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import type { Cast } from './cast.ts';
import { mentionsAt } from './mentions.ts';
import { goesOn } from './run-on.ts';
import { lastSpoken } from './same-again.ts';

/**
 * Whoever spoke last, where the pronoun may mean him and the report goes on with his words: where it stands behind them ("..., he
 * said"), with a verb of going on ("he added"), or in the next sentence where that names nobody else whom it was joined to. Else
 * whom it was joined to.
 */
export function pronounSpeaker(
  analysis: Analysis,
  quotation: FoundQuotation,
  { word, entity }: { readonly word: string; readonly entity?: string },
  before: readonly Quotation[],
  cast: Cast,
  mentions: readonly Mention[],
): string | undefined {
  const last = lastSpoken(before);
  if (last?.speaker === undefined || !cast.mayBe(last.speaker, word)) return entity;
  const isNext =
    isNextTo(analysis, quotation, last) &&
    !(entity !== undefined && isNamedHere(analysis, quotation, entity, mentions));
  if ((isMoreOf(analysis, quotation) || isNext) && goesOn(analysis, quotation, last)) return last.speaker;
  return entity ?? last.speaker;
}

function isMoreOf({ tokens, lemmas }: Analysis, { source, cue, content }: FoundQuotation): boolean {
  const behind = source[0] !== undefined && source[0].start > content[0]!.start;
  return behind || cue.some((span) => CONTINUING_VERBS.has(lemmas[tokensOf(tokens, span).first] ?? ''));
}

/** The words before stand in this sentence or the one before it. */
function isNextTo(analysis: Analysis, { content, cue }: FoundQuotation, last: Quotation): boolean {
  return sentenceAt(analysis, cue[0] ?? content[0]!) - sentenceAt(analysis, last.content.at(-1)!) <= 1;
}

/** Does the sentence speak of the entity, other than by a pronoun, in front of its source? */
function isNamedHere(
  analysis: Analysis,
  { source }: FoundQuotation,
  entity: string,
  mentions: readonly Mention[],
): boolean {
  const [span] = source;
  if (!span) return false;
  const { tokens, sentences } = analysis;
  const { start } = tokens[sentences[sentenceAt(analysis, span)]!.first]!;
  return mentionsAt(mentions, { start, end: span.start }).some(
    (mention) => mention.entity === entity && mention.kind !== 'pronoun' && mention.start >= start,
  );
}

function sentenceAt({ tokens, sentences }: Analysis, { start }: Span): number {
  return rangeAt(sentences, tokenAt(tokens, start));
}
