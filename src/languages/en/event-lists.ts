// How the lists of words that may name an event are written.

/**
 * Lemmas by part of speech. `verbs` and `nouns` name the event nearly always; `looseVerbs` and `looseNouns` do so only in the right
 * company. `phrases` are lemmas in a row: `a|b` is either, `_` up to three words between.
 */
export type EventWords = {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly looseVerbs: readonly string[];
  readonly looseNouns: readonly string[];
  readonly phrases: readonly string[];
};
