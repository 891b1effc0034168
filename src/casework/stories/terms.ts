// What a report is about, as weighed words: the rarer a word is in reports at large and the higher it stands, the more it says.

import type { Reading } from '../../core/reading.ts';

/** How usual a word is: the part of all reports, 0 to 1, that has it; `undefined` for one that is not among the usual. Asked in the form of `termOf`. */
export type Usual = (term: string) => number | undefined;

/** Weights by term; a term of several words is a name. The squares of the weights add up to 1. */
export type StoryTerms = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;
const NAME = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu;
/** Beginnings of words are compared, so that "elected" and "election" agree; it needs no grammar of any language. */
const TERM_LETTERS = 6;
const LEAST_LETTERS = 2;
/** A place above the text counts as so many in it, and one in its first letters as so many. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
const LEAD_LETTERS = 400;
const CAPITAL_WEIGHT = 2;
const NAME_WEIGHT = 2;
/** As many reports as `Usual` is taken to have counted; half a report stands for what it never saw. */
const COUNTED_REPORTS = 2000;
const UNSEEN = 0.5;

/** The form in which words are compared: their beginning, in small letters without marks. */
export function termOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, TERM_LETTERS);
}

/** The terms of a reading's headline, standfirst and body. */
export function storyTerms({ text, report }: Pick<Reading, 'text' | 'report'>, usual: Usual): StoryTerms {
  const { headline, standfirst, body } = report;
  const counts = new Map<string, number>();
  const lead = Math.min(body.end, body.start + LEAD_LETTERS);
  for (const [span, weight] of [
    [headline, HEADLINE_WEIGHT],
    [standfirst, LEAD_WEIGHT],
    [{ start: body.start, end: lead }, LEAD_WEIGHT],
    [{ start: lead, end: body.end }, 1],
  ] as const)
    if (span) count(counts, text.slice(span.start, span.end), weight);
  const weights = [...counts].map(([term, times]) => [term, (1 + Math.log(times)) * rarityOf(term, usual)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function count(counts: Map<string, number>, text: string, weight: number): void {
  const add = (term: string, times: number): void => void counts.set(term, (counts.get(term) ?? 0) + times);
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < LEAST_LETTERS) continue;
    add(termOf(word), /^\p{Lu}/u.test(word) ? weight * CAPITAL_WEIGHT : weight);
  }
  for (const [name] of text.matchAll(NAME)) add(name.toLowerCase(), weight * NAME_WEIGHT);
}

/** Inverse document frequency, from reports at large and not from those at hand: two reports are as like whatever else there is. */
function rarityOf(term: string, usual: Usual): number {
  return Math.log((COUNTED_REPORTS + 1) / (COUNTED_REPORTS * (usual(term) ?? 0) + UNSEEN));
}

/** Cosine of two reports' terms, 0 to 1; of two sums of terms, the sum over all pairs. */
export function likeness(a: StoryTerms, b: StoryTerms): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}
