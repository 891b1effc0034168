// Copies of taught sentences as headlines and agencies write them: in capitals, in title case, without a final mark.

import { type TaughtSentence, wordsOf } from './silver.ts';

/** Every so many-th sentence is taught a second time in one of the ways below. */
const EVERY = 8;

/** The sentences, and copies of an eighth of them, in turn in capitals, in title case, and as they are without their final mark. */
export function withVariants(sentences: readonly TaughtSentence[]): TaughtSentence[] {
  const ways = [inCapitals, inTitleCase, withoutLastMark];
  const copies = sentences
    .filter((_, index) => index % EVERY === 0)
    .map((sentence, index) => withoutLastMark(ways[index % ways.length]!(sentence)));
  return [...sentences, ...copies];
}

function inCapitals(sentence: TaughtSentence): TaughtSentence {
  return respelt(sentence, (word) => word.toUpperCase());
}

/** Small words stay small, as most papers' headlines have them. */
function inTitleCase(sentence: TaughtSentence): TaughtSentence {
  return respelt(sentence, (word, tag) =>
    /^(?:IN|TO|DT|CC|POS)$/.test(tag) && word.length < 5 ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

function respelt(sentence: TaughtSentence, spell: (word: string, tag: string) => string): TaughtSentence {
  const pieces = sentence.words.forms.map((form, index) => `${spell(form, sentence.tags[index]!)} `);
  return { ...sentence, words: wordsOf(pieces) };
}

/** The sentence without the full stop at its end, unless something hangs on that. */
function withoutLastMark(sentence: TaughtSentence): TaughtSentence {
  const last = sentence.tags.length - 1;
  if (sentence.tags[last] !== '.' || last === 0 || sentence.heads.includes(last)) return sentence;
  return {
    words: wordsOf(sentence.words.forms.slice(0, last).map((form) => `${form} `)),
    tags: sentence.tags.slice(0, last),
    heads: sentence.heads.slice(0, last),
    labels: sentence.labels.slice(0, last),
  };
}
