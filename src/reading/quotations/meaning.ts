// What a quotation is: direct, indirect or mixed by its marks, a statement or an attitude by its cue.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { ATTITUDE_CUES, NAMING_CUES, STATEMENT_CUES } from '../../languages/en/cue-words.ts';
import { MARK } from './marks.ts';
import type { Passage } from './passage.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Direct where every word of the contents stands in quotation marks, indirect where none does. Token indexes count in the passage. */
export function kindOf(analysis: Analysis, passage: Passage, contents: readonly TokenRange[]): Quotation['kind'] {
  let quoted = 0;
  let plain = 0;
  for (const { first, end } of contents) {
    for (let i = first; i < end; i += 1) {
      if (!WORD.test(analysis.tokens[passage.first + i]!.text)) continue;
      if (passage.marks.roles[i] === MARK.none) plain += 1;
      else quoted += 1;
    }
  }
  if (plain === 0 && quoted > 0) return 'direct';
  return quoted === 0 ? 'indirect' : 'mixed';
}

/** Tags of verbs that make a clause: "that it rained", not "to rain", "raining", "the rain". */
const FINITE = /^(VBD|VBZ|VBP|MD)$/;

/**
 * Statement: said or written. Attitude: believed, felt, wanted, intended. By the cue: "believes" is of the mind, "said" is of the
 * mouth, "according to" too. What is told without marks and without a clause of its own ("urged him to go", "condemned the
 * attack") tells what somebody wants or holds, not what was said. What stands wholly in quotation marks was said in those words,
 * whatever the cue; so was what has no cue.
 */
export function actOf(
  analysis: Analysis,
  passage: Passage,
  { cue, content }: { readonly cue: readonly TokenRange[]; readonly content: readonly TokenRange[] },
  kind: Quotation['kind'],
): Quotation['act'] {
  if (kind === 'direct' || cue.length === 0) return 'statement';
  const words = cue.flatMap(({ first, end }) => analysis.lemmas.slice(passage.first + first, passage.first + end));
  const lemmas = words.map((word) => word.toLowerCase());
  if (lemmas.some((lemma) => NAMING_CUES.has(lemma))) return 'statement';
  // The verb leads where a cue is a phrase: "said he believed" has both, "has no plan" only a noun of the mind.
  const isSaid = lemmas.some((lemma) => STATEMENT_CUES.has(lemma) && !ATTITUDE_CUES.has(lemma));
  if (!isSaid && lemmas.some((lemma) => ATTITUDE_CUES.has(lemma))) return 'attitude';
  const isClause = content.some(({ first, end }) => passage.tagNames.slice(first, end).some((tag) => FINITE.test(tag)));
  return kind === 'mixed' || isClause ? 'statement' : 'attitude';
}
