// Evidence from names that did not exist before a certain day, and from years the report tells as past or to come.

import { DATED_NAMES } from '../../languages/en/dated-names.ts';
import type { Expression } from '../timex/meaning.ts';
import type { DirectionFinder } from '../timex/tense.ts';
import { at, is, type Word } from '../timex/words.ts';
import { type Evidence, longIso, stretch } from './evidence.ts';

const BY_FIRST_WORD = new Map<
  string,
  { readonly pieces: readonly string[]; readonly from: string; readonly why: string }[]
>();
for (const [words, from, why] of DATED_NAMES) {
  const pieces = words.split(' ');
  BY_FIRST_WORD.set(pieces[0] ?? '', [...(BY_FIRST_WORD.get(pieces[0] ?? '') ?? []), { pieces, from, why }]);
}

/** The youngest name used sets the earliest day. */
export function nameEvidence(words: readonly Word[]): Evidence[] {
  let latest: { readonly from: string; readonly why: string } | undefined;
  words.forEach((word, i) => {
    if (!word.capital) return;
    for (const name of BY_FIRST_WORD.get(word.text) ?? [])
      if ((latest === undefined || name.from > latest.from) && name.pieces.every((piece, k) => is(words, i + k, piece)))
        latest = name;
  });
  if (latest === undefined) return [];
  return [
    {
      stretches: [stretch(latest.from, undefined)],
      firm: true,
      reason: `It cannot be older than ${longIso(latest.from)}, when ${latest.why}.`,
    },
  ];
}

/** The latest year told as past is the earliest the report can be from; a year told as to come, the latest. */
export function yearEvidence(
  words: readonly Word[],
  expressions: readonly Expression[],
  direction: DirectionFinder,
): Evidence[] {
  let past = 0;
  let ahead = Number.POSITIVE_INFINITY;
  for (const { meaning, first, end } of expressions) {
    const year = 'year' in meaning ? meaning.year : undefined;
    if (year === undefined) continue;
    const tense = direction(at(words, first).start, at(words, end - 1).end);
    if (tense === 'past') past = Math.max(past, year);
    if (tense === 'future') ahead = Math.min(ahead, year);
  }
  const evidence: Evidence[] = [];
  if (past > 0)
    evidence.push({
      stretches: [stretch(`${past}-01-01`, undefined)],
      firm: true,
      reason: `It looks back on ${past}.`,
    });
  if (ahead >= past && Number.isFinite(ahead))
    evidence.push({
      stretches: [stretch(undefined, `${ahead + 1}-01-01`)],
      firm: false,
      reason: `It looks ahead to ${ahead}.`,
    });
  return evidence;
}
