// Sorts out pieces of a quotation's content that are none of its words: who says it ("claimed Brod"), or what is told of whoever does.

import type { Analysis } from '../../core/analysis.ts';
import type { Span, TokenRange } from '../../core/span.ts';
import { isPersonNoun, nounOf } from '../entities/nouns.ts';
import { tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import { isTelling } from '../telling.ts';

/** Of a verb that may be a clause's own; the tagger takes some of them for infinitives. */
const CLAUSE = /^(?:VB[DZP]?|MD)$/;
const NOUN = /^NN/;
const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|HYPH)/;
const QUOTE_MARK = /["“”„«»]/u;
const OPENS_ADJUNCT = /^(?:IN|TO|VBG|RB)$/;
/** A source behind its verb has so many words at most. */
const MOST_WORDS = 8;

/**
 * The quotation with its source where a piece of its content is that ("..., claimed Brod"), and without pieces that belong to the words
 * around it: "the judge in the case" of "the judge in the case, Ana Brod, said", "the crash" of "Brod, who saw the crash, said".
 */
export function withOwnPieces(analysis: Analysis, quotation: FoundQuotation): FoundQuotation {
  if (quotation.content.length < 2) return quotation;
  const inverted = invertedSource(analysis, quotation);
  if (inverted)
    return { ...quotation, source: [inverted], content: quotation.content.filter((piece) => piece !== inverted) };
  const content = quotation.content.filter((piece) => !isStray(analysis, quotation, piece));
  return content.length === 0 || content.length === quotation.content.length ? quotation : { ...quotation, content };
}

/** The noun phrase right behind a verb of saying that ends the sentence, where no source was found. */
function invertedSource(analysis: Analysis, { source, cue, content }: FoundQuotation): Span | undefined {
  const [verb] = cue;
  const last = content.at(-1)!;
  if (source.length > 0 || !verb || content[0]!.start > verb.start) return undefined;
  const said = tokensOf(analysis.tokens, verb);
  const { first, end } = tokensOf(analysis.tokens, last);
  const { tags, tokens } = analysis;
  const isPhrase = end - first <= MOST_WORDS && tags.slice(first, end).every((tag) => PHRASE.test(tag));
  const isBehind = said.end === first && isTelling(analysis, said.end - 1);
  return isPhrase && isBehind && NOUN.test(tags[end - 1]!) && /^[.,]?$/.test(tokens[end]?.text ?? '')
    ? last
    : undefined;
}

/** A piece that is no clause and not quoted, in front of its verb, while the words said come behind: it tells of the speaker or the occasion. */
function isStray(analysis: Analysis, { source, cue, content, kind }: FoundQuotation, piece: Span): boolean {
  const { tags, text, tokens } = analysis;
  const [from] = source;
  const [verb] = cue;
  if (!from || !verb || piece.end > verb.start || !content.some(({ start }) => start >= verb.end)) return false;
  const range = tokensOf(tokens, piece);
  const own = tags.slice(range.first, range.end);
  if (/^(?:that|if|whether)$/i.test(tokens[range.first]!.text)) return false;
  if (own.some((tag) => CLAUSE.test(tag)) || QUOTE_MARK.test(text.slice(piece.start, piece.end))) return false;
  if (from.end <= piece.start) return isOfOtherVerb(analysis, from, range, tokensOf(tokens, verb).first);
  return isApposed(analysis, range, from) || (kind === 'direct' && OPENS_ADJUNCT.test(own[0]!));
}

/** "Brod, who saw the crash, said", "Brod left the court and said": between speaker and verb there is a clause of its own. */
function isOfOtherVerb({ tokens, tags }: Analysis, source: Span, piece: TokenRange, verb: number): boolean {
  const from = tokensOf(tokens, source).end;
  const isRelative = /^W/.test(tags[from] ?? '') || (tokens[from]?.text === ',' && /^W/.test(tags[from + 1] ?? ''));
  return isRelative || (tokens[verb - 1]?.text === 'and' && piece.first > from);
}

/** "The judge in the case, Ana Brod": a noun for a person, then a comma and the name. */
function isApposed({ tokens, tags, lemmas }: Analysis, { first, end }: TokenRange, source: Span): boolean {
  const behind = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[behind]?.start !== source.start || !/^NNP/.test(tags[behind]!)) return false;
  return lemmas
    .slice(first, end)
    .some((lemma, i) => NOUN.test(tags[first + i]!) && isPersonNoun(nounOf(lemma.toLowerCase())));
}
