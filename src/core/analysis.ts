// The words of a report with their grammar: what the first stages of reading make and the later ones share.

import type { Span, TokenRange } from './span.ts';

export type Token = Span & { readonly text: string };

/**
 * Arrays run parallel to `tokens`. Tags are Penn Treebank's. Dependency labels are those of CoreNLP's basic dependencies in
 * PolNeAR's silver analysis (Universal Dependencies 1: nsubj, nsubjpass, dobj, ccomp, xcomp, nmod, case, mark, advcl, acl,
 * acl:relcl, appos, conj, cc, det, amod, compound, aux, auxpass, cop, punct, ...).
 */
export type Analysis = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Never cross a paragraph's end. */
  readonly sentences: readonly TokenRange[];
  /** Runs of sentences between line breaks of the text. */
  readonly paragraphs: readonly TokenRange[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the token's head, absolute; -1 at the root of a sentence. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
};
