// Which words tell: verbs such as "said" where they are a sentence's or a clause's own, and not part of a longer form.

import type { Analysis } from '../core/analysis.ts';
import { TELLING } from '../languages/en/speech-acts.ts';

const OWN_FORM = /^VB[DZP]$/;

/** Is token `at`, which may lie beyond the text, a finite verb of saying? */
export function isTelling({ tags, lemmas }: Analysis, at: number): boolean {
  return OWN_FORM.test(tags[at] ?? '') && TELLING.has(lemmas[at]!.toLowerCase());
}
