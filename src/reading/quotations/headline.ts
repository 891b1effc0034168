// Headlines that name their source behind a dash or before a colon: "Talks to go on in spring - ministry", "Mayor: the bridge will open".

import type { Analysis } from '../../core/analysis.ts';
import type { Mention } from '../../core/reading.ts';
import { overlaps, type Span, spanOf } from '../../core/span.ts';
import { OTHER_BODIES, STATE_BODIES } from '../../languages/en/bodies.ts';
import { SPEAKING_NOUNS } from '../../languages/en/cue-words.ts';
import { OFFICE_NOUNS } from '../../languages/en/people-nouns.ts';

/** What is said and who says it, by the headline's form alone. */
export type HeadlineQuotation = { readonly source: Span; readonly cue: Span; readonly content: Span };

const DASHES = new Set(['-', '--', '—', '–', '―']);
const MOST_SOURCE_TOKENS = 8;
const LEAST_CONTENT_TOKENS = 3;
/** Tags of a noun phrase, so that a second clause behind a dash is not taken for a speaker. */
const NOUN_PHRASE = /^(NN|NNS|NNP|NNPS|JJ|DT|PRP\$|POS|IN|CC|CD|VBN|,|FW|''|``)$/;

/**
 * The headline's source and content, if it is put together so. The source must be headed by somebody who speaks (an office, a
 * body that speaks, "report", "sources") or hold a person's name; the name of a paper behind a dash is where it stood, not who spoke.
 */
export function findHeadlineQuotation(
  analysis: Analysis,
  headline: Span,
  names: readonly Mention[],
): HeadlineQuotation | undefined {
  const tokens = analysis.tokens;
  const first = tokens.findIndex((token) => token.start >= headline.start);
  if (first < 0) return undefined;
  const past = tokens.findIndex((token) => token.start >= headline.end);
  const end = past < 0 ? tokens.length : past;
  const dash = lastIndexWithin(first + LEAST_CONTENT_TOKENS, end - 1, (at) => isDash(analysis, at));
  if (dash !== undefined && isSpeaker(analysis, dash + 1, end, names)) {
    return {
      source: spanOf(analysis.tokens, { first: dash + 1, end: end }),
      cue: tokens[dash]!,
      content: spanOf(analysis.tokens, { first: first, end: dash }),
    };
  }
  const colon = tokens.findIndex((token, at) => at > first && at < end - LEAST_CONTENT_TOKENS && token.text === ':');
  if (colon > 0 && isSpeaker(analysis, first, colon, names)) {
    return {
      source: spanOf(analysis.tokens, { first: first, end: colon }),
      cue: tokens[colon]!,
      content: spanOf(analysis.tokens, { first: colon + 1, end: end }),
    };
  }
  return undefined;
}

/** A dash that stands free; a hyphen inside of a word does not part a headline. */
function isDash({ text, tokens }: Analysis, at: number): boolean {
  const token = tokens[at]!;
  return DASHES.has(token.text) && /\s/.test(text.charAt(token.start - 1)) && /\s/.test(text.charAt(token.end));
}

function isSpeaker(analysis: Analysis, first: number, end: number, names: readonly Mention[]): boolean {
  if (end <= first || end - first > MOST_SOURCE_TOKENS) return false;
  const span = spanOf(analysis.tokens, { first: first, end: end });
  const isPhrase = analysis.tags.slice(first, end).every((tag) => NOUN_PHRASE.test(tag));
  const words = analysis.tokens.slice(first, end).map((token) => token.text.toLowerCase());
  const lemmas = analysis.lemmas.slice(first, end).map((lemma) => lemma.toLowerCase());
  if (!isPhrase && !words.every((word) => speaks(word))) return false;
  if (names.some((name) => name.type === 'person' && overlaps(name, span))) return true;
  const printed = analysis.tokens[end - 1]!.text;
  // In capitals "Channel" or "Group" ends the name of a paper or firm; in small letters it is somebody's description.
  if (OTHER_BODIES.has(printed)) return true;
  return speaks(lemmas.at(-1)!) || speaks(words.at(-1)!) || speaks(headBeforePreposition(words));
}

function speaks(word: string): boolean {
  return [word, word.replace(/s$/, '')].some(
    (form) => OFFICE_NOUNS.has(form) || STATE_BODIES.has(form) || SPEAKING_NOUNS.has(form),
  );
}

/** "head of the agency" is headed by "head". */
function headBeforePreposition(words: readonly string[]): string {
  const at = words.findIndex((word) => word === 'of' || word === 'for' || word === 'in');
  return words[at - 1] ?? '';
}
function lastIndexWithin(first: number, end: number, holds: (at: number) => boolean): number | undefined {
  for (let at = end - 1; at >= first; at -= 1) if (holds(at)) return at;
  return undefined;
}
