// The outcome of a ruling: granted, refused, upheld, overturned, dismissed; and what it was about.

import type { OutcomeTerm, RulingMatter, RulingResult } from '../../core/terms.ts';
import { MATTERS, NOT_GRANTED, RESULTS } from '../../languages/en/ruling-words.ts';

/** What the words say was decided; `undefined` where they do not ("a ruling"). */
export function parseOutcome(words: string): OutcomeTerm | undefined {
  const found = firstOf(words, RESULTS);
  if (!found) return undefined;
  const denied = NOT_GRANTED.test(words.slice(0, found.at)) && REFUSED_WHEN_DENIED.has(found.value);
  const after = matterOf(words.slice(found.at + found.length));
  // "Sent the case back" holds what was sent within itself.
  const within = found.value === 'sent back' ? matterOf(words.slice(found.at, found.at + found.length)) : undefined;
  const of = within ?? after ?? matterOf(words.slice(0, found.at));
  return {
    kind: 'outcome',
    result: denied ? 'refused' : found.value,
    ...(of && { of }),
    doubts: of ? [] : ['what the ruling was about is not told in these words'],
  };
}

const REFUSED_WHEN_DENIED = new Set<RulingResult>(['granted', 'ordered', 'overturned', 'reduced', 'stayed']);

/** The first matter named; a request for something is about that ("a bid for a new trial"). */
function matterOf(words: string): RulingMatter | undefined {
  const named = MATTERS.flatMap(([told, matter]) => {
    const at = words.search(told);
    return at < 0 ? [] : [{ matter, at }];
  }).sort((a, b) => a.at - b.at);
  const [first] = named;
  if (!first) return undefined;
  const asked = first.matter === 'request' && named.find(({ matter }) => matter !== 'request' && matter !== 'decision');
  return (asked || first).matter;
}

type Found<T> = { readonly value: T; readonly at: number; readonly length: number };

/** The value of the table's first line that fits. */
function firstOf<T>(words: string, table: readonly (readonly [RegExp, T])[]): Found<T> | undefined {
  for (const [told, value] of table) {
    const found = told.exec(words);
    if (found) return { value, at: found.index, length: found[0].length };
  }
  return undefined;
}

/** "new trial refused", "conviction upheld". */
export function outcomeWords({ result, of }: OutcomeTerm): string {
  return of === undefined ? result : `${of} ${result}`;
}
