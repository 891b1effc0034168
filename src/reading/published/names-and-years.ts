// Evidence from names that did not exist before a certain day, from matters of a known time, and from years the report tells as past or to come.

import { DATED_NAMES } from '../../languages/en/dated-names.ts';
import { DATED_TOPICS } from '../../languages/en/dated-topics.ts';
import type { Expression } from '../timex/meaning.ts';
import type { DirectionFinder } from '../timex/tense.ts';
import { at, is, type Word } from '../timex/words.ts';
import { DOUBT, type Evidence, listed, longIso, stretch } from './evidence.ts';

type DatedName = { readonly pieces: readonly string[]; readonly from: string; readonly why: string };
type DatedTopic = { readonly pieces: readonly string[]; readonly stretches: readonly (readonly [string, string])[] };

const NAMES = byFirstWord<DatedName>(DATED_NAMES.map(([words, from, why]) => ({ pieces: piecesOf(words), from, why })));
const TOPICS = byFirstWord<DatedTopic>(
  DATED_TOPICS.map(([words, ...stretches]) => ({ pieces: piecesOf(words), stretches })),
);

/** As the scanner cuts them: signs apart. */
function piecesOf(words: string): readonly string[] {
  return words.split(/ |(?=-)|(?<=-)/);
}

function byFirstWord<Entry extends { readonly pieces: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries, ({ pieces }) => pieces[0] ?? '');
}

function stands(words: readonly Word[], index: number, { pieces }: { readonly pieces: readonly string[] }): boolean {
  return pieces.every((piece, k) => is(words, index + k, piece));
}

/** The youngest name used sets the earliest day. */
export function nameEvidence(words: readonly Word[]): Evidence[] {
  let latest: DatedName | undefined;
  words.forEach((word, i) => {
    if (!word.capital) return;
    for (const name of NAMES.get(word.text) ?? [])
      if ((latest === undefined || name.from > latest.from) && stands(words, i, name)) latest = name;
  });
  if (latest === undefined) return [];
  const reason = `It cannot be older than ${longIso(latest.from)}, when ${latest.why}.`;
  return [{ stretches: [stretch(latest.from, undefined)], doubt: DOUBT.name, reason }];
}

/** The matter of a known time that the report names most; others go with it and tell nothing new. */
export function topicEvidence(words: readonly Word[]): Evidence[] {
  const times = new Map<DatedTopic, number>();
  words.forEach((word, i) => {
    for (const topic of TOPICS.get(word.text) ?? [])
      if (stands(words, i, topic)) times.set(topic, (times.get(topic) ?? 0) + 1);
  });
  const [first, ...rest] = times;
  if (first === undefined) return [];
  const [{ pieces, stretches }, count] = rest.reduce((most, one) => (one[1] > most[1] ? one : most), first);
  const when = listed(
    stretches.map(([from, to]) => `from ${longIso(from)} to ${longIso(to)}`),
    'and',
  );
  return [
    {
      stretches: stretches.map(([from, to]) => stretch(from, to)),
      doubt: count > 1 ? DOUBT.topic : DOUBT.topicOnce,
      reason: `It speaks of "${pieces.join(' ')}", which was in the news ${when}.`,
    },
  ];
}

/** Words before a year that make it a time and no name ("the 2020 election", "from 2029 to 2021"). */
const YEAR_LEADERS = new Set(['in', 'since', 'during', 'early', 'late', 'mid', 'of']);

/**
 * The latest year told as past, with its month or day or after "in" and the like, is the earliest the report can be from. A year
 * before a noun may as well name games or plans to come.
 */
export function yearEvidence(
  words: readonly Word[],
  expressions: readonly Expression[],
  direction: DirectionFinder,
): Evidence[] {
  let past = 0;
  for (const { meaning, first, end } of expressions) {
    const year = 'year' in meaning ? meaning.year : undefined;
    if (year === undefined || year <= past) continue;
    const bare = meaning.kind === 'year' && !YEAR_LEADERS.has(at(words, first - 1).text);
    if (!bare && direction(at(words, first).start, at(words, end - 1).end) === 'past') past = year;
  }
  if (past === 0) return [];
  const reason = `It looks back on ${past}.`;
  return [{ stretches: [stretch(`${past}-01-01`, undefined)], doubt: DOUBT.pastYear, reason }];
}
