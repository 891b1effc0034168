// The words in which a term is shown as a party of an event.

import { lengthWords } from './terms/lengths.ts';
import { parseSentence, sentenceWords } from './terms/sentence.ts';

const NOT_A_TERM = /^(the |a |his |her |their )?(sentences?|terms?)$/i;

/** The words to show for a term: "a nine-year prison sentence for theft" is "9 years in prison"; `undefined` for a mere "sentence". */
export function termWords(words: string): string | undefined {
  if (NOT_A_TERM.test(words)) return undefined;
  const term = parseSentence(words);
  return term ? sentenceWords(term) : words;
}

/** The new term in a sentence that tells how it was changed: "from 12 years to nine" is "9 years". */
export function changedTerm(sentence: string): string | undefined {
  const term = parseSentence(sentence);
  const [after] = term?.lengths ?? [];
  return term?.before && after ? lengthWords(after) : undefined;
}
