// Seasons and festivals: "last fall", "the summer of 1998", "spring 2020", "Christmas Day", "Easter Monday 2016".

import { FESTIVALS, type FestivalRule } from '../../../languages/en/festivals.ts';
import { SEASON_LEADERS } from '../../../languages/en/time-leaders.ts';
import type { Expression, When } from '../meaning.ts';
import { at, is, skip, type Word } from '../words.ts';
import { readYearAfter } from './days.ts';
import { readSide } from './side.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.9;

/** A season: with its year, with "last" or "the", or after a word such as "in"; "fall" alone is no season. */
export function readSeasons(words: readonly Word[], index: number): readonly Expression[] {
  const sided = readSide(words, index);
  const the = sided.end === index ? skip(words, index, 'the') : sided.end;
  const { season } = at(words, the).entry;
  if (season === undefined) return NONE;
  const when: When | undefined = readYearAfter(words, the + 1)?.value;
  const end = readYearAfter(words, the + 1)?.end ?? the + 1;
  if (when === undefined && the === index && !SEASON_LEADERS.has(at(words, index - 1).text)) return NONE;
  if (when === undefined && sided.end === index && at(words, the).text === 'fall') return NONE;
  if (when === undefined && at(words, end).text === 'of') return NONE;
  return [{ first: index, end, meaning: { kind: 'season', season, ...sided.when, ...when }, sure: SURE }];
}

/** Names of festivals by their first word, longest first. */
const BY_FIRST_WORD = new Map<string, { readonly words: readonly string[]; readonly rule: FestivalRule }[]>();
for (const [name, rule] of Object.entries(FESTIVALS)) {
  const pieces = name.match(/[a-z]+|[^a-z ]/g) ?? [];
  const list = BY_FIRST_WORD.get(pieces[0] ?? '') ?? [];
  list.push({ words: pieces, rule });
  list.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST_WORD.set(pieces[0] ?? '', list);
}

/** A day with a name: "Christmas Day", "last Thanksgiving", "New Year's Eve 1999". */
export function readFestivals(words: readonly Word[], index: number): readonly Expression[] {
  const { side } = at(words, index).entry;
  const start = side === undefined ? index : index + 1;
  const word = at(words, start);
  if (!word.capital) return NONE;
  const named = BY_FIRST_WORD.get(word.text)?.find(({ words: pieces }) =>
    pieces.every((piece, k) => is(words, start + k, piece)),
  );
  if (named === undefined) return NONE;
  const end = start + named.words.length;
  if (at(words, end).glued && at(words, end).kind === 'letters') return NONE;
  const year = readYearAfter(words, end);
  const when: When = year?.value ?? (side === undefined ? {} : { side });
  return [
    { first: index, end: year?.end ?? end, meaning: { kind: 'festival', rule: named.rule, ...when }, sure: SURE },
  ];
}
