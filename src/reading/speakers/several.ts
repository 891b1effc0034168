// Words that several said together: "Ana Brod and the ministry said".

import type { Analysis } from '../../core/analysis.ts';
import type { Mention } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import { mentionsAt } from './mentions.ts';

const LINK = /^(?:and|&|,)$/i;
const NOUN = /^(?:NN|PRP$)/;
/** What a further one begins with, where it is no name: "his supporters", "the ministry", "two officials". */
const OPENS_PHRASE = /^(?:DT|PRP\$|CD|PRP)$/;
const INSIDE = /^(?:DT|PRP|JJ|NN|CD|POS|HYPH|VBN|-LRB-|-RRB-|IN)/;

/**
 * The entities of a source that names several, in the order of the text; undefined where it names one. `speaker`, whom the quotation
 * is given to as a whole, must be among them. `entityOf` answers whom words speak of.
 */
export function speakersOf(
  analysis: Analysis,
  { source }: FoundQuotation,
  speaker: string | undefined,
  mentions: readonly Mention[],
  entityOf: (span: Span) => string | undefined,
): readonly string[] | undefined {
  const [span] = source;
  if (!span || speaker === undefined) return undefined;
  const pieces = piecesOf(analysis, span, mentions);
  if (pieces.length < 2) return undefined;
  const entities = [...new Set(pieces.flatMap((piece) => entityOf(piece) ?? []))];
  return entities.length > 1 && entities.includes(speaker) ? entities : undefined;
}

/** The parts of the source that "and" and commas link, where each of them is a name or a phrase of its own. */
function piecesOf(analysis: Analysis, source: Span, mentions: readonly Mention[]): Span[] {
  const { tokens, tags } = analysis;
  const { first, end } = tokensOf(tokens, source);
  const pieces: Span[] = [];
  let from = first;
  let linked = false;
  for (let at = first; at <= end; at += 1) {
    const isLink =
      at < end && LINK.test(tokens[at]!.text) && !mentionsAt(mentions, tokens[at]!).some(({ kind }) => kind === 'name');
    if (at < end && !isLink) {
      if (!INSIDE.test(tags[at]!)) return [];
      continue;
    }
    if (at > from) {
      const piece = { start: tokens[from]!.start, end: tokens[at - 1]!.end };
      if (!NOUN.test(tags[at - 1]!) || !isWhole(analysis, from, piece, mentions)) return [];
      pieces.push(piece);
    }
    linked ||= at < end && tokens[at]!.text !== ',';
    from = at + 1;
  }
  return linked ? pieces : [];
}

/** A name, or a phrase with a determiner of its own: "defence and security ministries" are not two sources. */
function isWhole({ tags }: Analysis, first: number, piece: Span, mentions: readonly Mention[]): boolean {
  if (OPENS_PHRASE.test(tags[first]!)) return true;
  return mentionsAt(mentions, piece).some(
    (mention) => mention.kind === 'name' && overlaps(mention, piece) && mention.end === piece.end,
  );
}
