// Who a verb of saying belongs to, by the parse alone.

import type { Analysis } from '../../core/analysis.ts';
import type { TokenRange } from '../../core/span.ts';

/** So many words before its verb a subject is looked for. */
const REACH = 40;
/** Words that a noun phrase holds behind its first. */
export const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|VBN|FW|IN|TO|HYPH|-LRB-|-RRB-|PDT|CC)/;

/** Token index of the head of the subject of the verb `at`, not before token `least`: what the parse says, or a name right before it. */
export function subjectOf({ tags, heads, labels }: Analysis, at: number, least: number): number | undefined {
  for (let child = Math.max(least, at - REACH); child < at; child += 1)
    if (heads[child] === at && labels[child] === 'nsubj') return child;
  return at > least && /^NNP?S?$/.test(tags[at - 1]!) ? at - 1 : undefined;
}

/** The noun phrase around `noun`, from token `least` up to the verb. */
export function phraseAround({ tags }: Analysis, noun: number, least: number, verb: number): TokenRange {
  let first = noun;
  while (first > least && /^(?:DT|PRP\$|JJ|NN|CD|POS|HYPH)/.test(tags[first - 1]!)) first -= 1;
  let end = noun + 1;
  while (end < verb && PHRASE.test(tags[end]!)) end += 1;
  return { first, end };
}
