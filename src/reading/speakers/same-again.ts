// Whether words that name nobody ("the official", "the ministry's envoy") mean whoever spoke just before.

import type { Analysis } from '../../core/analysis.ts';
import type { EntityType, Quotation } from '../../core/reading.ts';
import { contains, type Span } from '../../core/span.ts';
import { nounOf } from '../entities/nouns.ts';
import { tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import type { Cast } from './cast.ts';
import { goesOn } from './run-on.ts';

const DEFINITE = /^(?:the|this|that)$/i;
const SINGULAR = /^NNP?$/;
/** Nouns that tell neither of a person nor of a body which of them is meant. */
const ANYBODY = /^(?:body|entity|outfit|institution|giant|man|woman)$/;

/** The last quotation with a speaker that is not itself told within the words of the one before it. */
export function lastSpoken(before: readonly Quotation[]): Quotation | undefined {
  const at = before.findLastIndex(({ speaker }) => speaker !== undefined);
  const last = before[at];
  const outer = before[at - 1];
  if (!last || outer?.speaker === undefined) return last;
  return outer.content.some((span) => contains(span, last.content[0]!)) ? outer : last;
}

/**
 * The last speaker, where a definite description in the singular, of the same kind and with nobody else to speak of, goes on from his
 * words: in their paragraph or the next one.
 */
export function sameAsLast(
  analysis: Analysis,
  quotation: FoundQuotation,
  { span, type }: { readonly span: Span; readonly type: EntityType },
  before: readonly Quotation[],
  cast: Cast,
): string | undefined {
  const last = lastSpoken(before);
  const { first, end } = tokensOf(analysis.tokens, span);
  if (last?.speaker === undefined || !DEFINITE.test(analysis.tokens[first]!.text)) return undefined;
  if (!SINGULAR.test(analysis.tags[end - 1]!) || !goesOn(analysis, quotation, last)) return undefined;
  const isVague = ANYBODY.test(analysis.lemmas[end - 1]!);
  const isOpen = type === 'group' && isVague;
  const kinds: readonly EntityType[] = isOpen ? ['person', 'organization'] : [type];
  if (!isVague && !cast.fitsNoun(last.speaker, nounOf(analysis.tokens[end - 1]!.text.toLowerCase()))) return undefined;
  return kinds.some((kind) => cast.isNamed(last.speaker!, kind)) ? last.speaker : undefined;
}

/** The same for a description that was joined to an entity without a name, of which it is the first to speak. */
export function firstTold(
  analysis: Analysis,
  quotation: FoundQuotation,
  entity: string,
  before: readonly Quotation[],
  cast: Cast,
): string | undefined {
  const [span] = quotation.source;
  const first = cast.firstMention(entity);
  if (!span || !first || first.kind === 'name' || first.start < span.start || cast.isNamed(entity, first.type))
    return undefined;
  return sameAsLast(analysis, quotation, { span, type: first.type }, before, cast);
}
