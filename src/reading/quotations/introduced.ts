// A paragraph that ends with a colon introduces the next: "The paper reports:", and then the words in a paragraph of their own.

import type { Analysis } from '../../core/analysis.ts';
import { spanOf, type TokenRange } from '../../core/span.ts';
import { TELLING } from '../../languages/en/speech-acts.ts';
import type { FoundQuotation } from '../quotations.ts';
import { isTelling } from '../telling.ts';
import { phraseAround, subjectOf } from './clause-subject.ts';

/** In PolNeAR train 13 of 17 such paragraphs are marked as said by whom the colon names. */
const CERTAINTY = 0.76;
/** Between the verb and the colon: in what letter it was written, to whom. */
const MOST_BEHIND = 12;
/** Shorter paragraphs are headings and lists. */
const LEAST_TOKENS = 8;

type Speaker = { readonly source: TokenRange; readonly cue: TokenRange };

/**
 * The quotations found, with those whose words stand behind such a colon. Words there that were found without anybody who says them
 * are given to whom the colon names; a paragraph of which nothing was found is taken as a whole.
 */
export function withIntroduced(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const waiting = found.toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  const replaced = new Set<FoundQuotation>();
  const added: FoundQuotation[] = [];
  let next = 0;
  analysis.paragraphs.forEach((paragraph, i) => {
    const speaker = i > 0 ? introducedBy(analysis, analysis.paragraphs[i - 1]!) : undefined;
    const span = spanOf(analysis.tokens, paragraph);
    const inside: FoundQuotation[] = [];
    for (; next < waiting.length && waiting[next]!.content[0]!.start < span.end; next += 1) inside.push(waiting[next]!);
    if (!speaker) return;
    const [only, another] = inside;
    const isLoose = only !== undefined && !another && only.source.length === 0 && only.cue.length === 0;
    if (!isLoose && (only || paragraph.end - paragraph.first < LEAST_TOKENS)) return;
    if (isLoose) replaced.add(only);
    added.push({
      kind: 'direct',
      act: 'statement',
      source: [spanOf(analysis.tokens, speaker.source)],
      cue: [spanOf(analysis.tokens, speaker.cue)],
      content: isLoose ? only.content : [span],
      confidence: CERTAINTY,
    });
  });
  return [...found.filter((quotation) => !replaced.has(quotation)), ...added];
}

/** The subject and the verb of saying that a paragraph ends with, but for a circumstance and the colon. */
function introducedBy(analysis: Analysis, { first, end }: TokenRange): Speaker | undefined {
  if (analysis.tokens[end - 1]!.text !== ':') return undefined;
  for (let at = end - 2; at > first && at >= end - MOST_BEHIND; at -= 1) {
    if (!isTelling(analysis, at) && !(at === end - 2 && looksTelling(analysis, at))) continue;
    const subject = subjectOf(analysis, at, first);
    return subject === undefined
      ? undefined
      : { source: phraseAround(analysis, subject, first, at), cue: { first: at, end: at + 1 } };
  }
  return undefined;
}

/** A word before the colon that the tagger took for a noun in the plural: "The paper reports:". */
function looksTelling({ tags, lemmas }: Analysis, at: number): boolean {
  return tags[at] === 'NNS' && TELLING.has(lemmas[at]!.toLowerCase()) && /^NN/.test(tags[at - 1] ?? '');
}
