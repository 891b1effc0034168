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

/**
 * The latest year told as past, with its month or after "since", is the earliest the report can be from. A bare year may as well name
 * games or plans to come, and how far behind the report the year lies, no text tells.
 */
export function yearEvidence(
  words: readonly Word[],
  expressions: readonly Expression[],
  direction: DirectionFinder,
): Evidence[] {
  let past = 0;
  for (const { meaning, first, end } of expressions) {
    const exact = meaning.kind === 'day' || meaning.kind === 'month' || is(words, first - 1, 'since');
    const year = exact && 'year' in meaning ? meaning.year : undefined;
    if (year !== undefined && year > past && direction(at(words, first).start, at(words, end - 1).end) === 'past')
      past = year;
  }
  if (past === 0) return [];
  return [{ stretches: [stretch(`${past}-01-01`, undefined)], firm: true, reason: `It looks back on ${past}.` }];
}
