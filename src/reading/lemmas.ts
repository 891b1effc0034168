// From words and tags to base forms.

import { baseForm } from '../languages/en/base-forms.ts';
import type { WordTable } from './word-table.ts';

/** Base form of each word: "said" gives "say", "women" "woman", "her" "she"; names keep their capitals; quotation marks give `` and ''. */
export function lemmatize(words: WordTable, tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  return words.forms.map((form, index) => {
    const tag = tags[index]!;
    const key = `${tag} ${form}`;
    const lemma = known.get(key) ?? baseForm(form, tag);
    known.set(key, lemma);
    return lemma;
  });
}
