// Words that the source only hands on: "Reuters quoted Brod as saying", "the agency reported, citing officials", "police said, according to TASS".

import type { Analysis } from '../../core/analysis.ts';
import { overlaps, type Span, spanOf } from '../../core/span.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import { isTelling } from '../telling.ts';

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);
/** What an agency or a paper does with words that it had from somebody. */
const HANDING_ON: ReadonlySet<string> = new Set([
  'report',
  'accord',
  'according',
  'quote',
  'cite',
  'say',
  'write',
  'add',
  'carry',
  'publish',
  'reveal',
]);
/** Papers, stations and agencies, and what their names are made of. */
const MEDIA: ReadonlySet<string> = new Set(
  (
    'agency newspaper media medium daily broadcaster channel station outlet magazine tabloid website reuters ap afp tass xinhua bbc cnn press times post news ' +
    'herald tribune guardian telegraph journal gazette radio television tv report interfax ria dpa ansa efe kyodo yonhap jazeera bloomberg upi npr abc nbc cbs wire'
  ).split(' '),
);
/** Between the end of the quotation and "quoting" stand no more words than these. */
const REACH = 14;
const MOST_WORDS = 14;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|VBN|FW|HYPH|-LRB-|-RRB-)/;

/**
 * Whose words they are where the sentence says that the source had them from somebody: the noun phrase behind "quoted" or "citing".
 * Undefined where it does not.
 */
export function quotedSource(analysis: Analysis, quotation: FoundQuotation): Span | undefined {
  const [cue] = quotation.cue;
  if (!cue || quotation.source.length === 0) return undefined;
  const { tokens, lemmas, sentences } = analysis;
  const at = tokensOf(tokens, cue);
  const sentence = sentences[rangeAt(sentences, at.first)]!;
  for (let verb = at.first; verb < Math.min(sentence.end, at.end + REACH); verb += 1) {
    if (!QUOTING.has(lemmas[verb]!.toLowerCase()) || isInside(quotation.content, tokens[verb]!)) continue;
    // "Quoted" must be the cue's own, "quoting" and "citing" may follow it.
    if (verb >= at.end && !/ing$/.test(tokens[verb]!.text)) continue;
    const phrase = phraseFrom(analysis, verb + 1, sentence.end, quotation);
    if (phrase) return phrase;
  }
  return undefined;
}

/**
 * In what an agency hands on, the source that its own words open with ("a source said that ...") or close with ("..., police said").
 */
export function innerSource(analysis: Analysis, quotation: FoundQuotation): Span | undefined {
  if (!quotation.source.some((span) => isMedium(analysis, span))) return undefined;
  const { tokens, lemmas, tags } = analysis;
  const cues = quotation.cue.flatMap((span) => {
    const { first, end } = tokensOf(tokens, span);
    return lemmas.slice(first, end).map((lemma) => lemma.toLowerCase());
  });
  if (quotation.kind === 'direct' || !cues.some((lemma) => HANDING_ON.has(lemma))) return undefined;
  const { first, end } = tokensOf(tokens, quotation.content[0]!);
  const start = tokens[first]!.text === 'that' ? first + 1 : first;
  const opening = phraseEnd(analysis, start, end);
  if (opening > start && isTelling(analysis, opening)) return spanOf(analysis.tokens, { first: start, end: opening });
  for (let comma = end - 2; comma > Math.max(first, end - REACH); comma -= 1) {
    if (tokens[comma]!.text !== ',') continue;
    const to = phraseEnd(analysis, comma + 1, end);
    if (to > comma + 1 && isTelling(analysis, to) && !tags.slice(to + 1, end).some((tag) => FINITE.test(tag)))
      return spanOf(analysis.tokens, { first: comma + 1, end: to });
  }
  return undefined;
}

function isMedium({ tokens, lemmas }: Analysis, span: Span): boolean {
  const { first, end } = tokensOf(tokens, span);
  return lemmas.slice(first, end).some((lemma) => MEDIA.has(lemma.toLowerCase()));
}

function phraseFrom(analysis: Analysis, from: number, most: number, { content }: FoundQuotation): Span | undefined {
  const end = phraseEnd(analysis, from, most);
  if (end === from) return undefined;
  const span = spanOf(analysis.tokens, { first: from, end: end });
  return content.some((other) => overlaps(other, span)) ? undefined : span;
}

/** Behind the noun phrase that starts at `from`; `from` itself where none does. */
function phraseEnd({ tags }: Analysis, from: number, most: number): number {
  let at = from;
  let noun = from;
  while (
    at < most &&
    at - from < MOST_WORDS &&
    (PHRASE.test(tags[at]!) || (noun === at && /^IN$/.test(tags[at]!)) || tags[at] === 'PRP')
  ) {
    at += 1;
    if (/^(?:NN|PRP$)/.test(tags[at - 1]!)) noun = at;
  }
  return noun;
}

function isInside(content: readonly Span[], token: Span): boolean {
  return content.some((span) => overlaps(span, token));
}
