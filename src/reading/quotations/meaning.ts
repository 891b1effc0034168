// What a quotation is: direct, indirect or mixed by its marks, a statement or an attitude by its cue.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { ATTITUDE_CUES, STATEMENT_CUES } from '../../languages/en/cue-words.ts';
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

/**
 * An attitude where the cue speaks of believing, feeling or intending and of nothing said. What stands wholly in quotation marks
 * was said in those words, whatever the cue; so was what has no cue.
 */
export function actOf(
  analysis: Analysis,
  passage: Passage,
  cues: readonly TokenRange[],
  kind: Quotation['kind'],
): Quotation['act'] {
  if (kind === 'direct') return 'statement';
  const lemmas = cues.flatMap(({ first, end }) => analysis.lemmas.slice(passage.first + first, passage.first + end));
  const words = lemmas.map((lemma) => lemma.toLowerCase());
  // The verb leads where a cue is a phrase: "said he believed" has both, "has no plan" only a noun of the mind.
  if (words.some((word) => STATEMENT_CUES.has(word) && !ATTITUDE_CUES.has(word))) return 'statement';
  return words.some((word) => ATTITUDE_CUES.has(word)) ? 'attitude' : 'statement';
}
