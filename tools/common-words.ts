// Counts which words are usual in reports and writes src/languages/en/common-words.ts. node tools/common-words.ts
//
// Counted: PolNeAR's and Worldwide's training parts, each article once, in the form in which stories are compared. Names are left out: they
// are of their years.

import { writeFileSync } from 'node:fs';
import { termOf } from '../src/casework/stories/terms.ts';
import { goldFolder, readGold } from '../src/training/gold.ts';

const WORDS_KEPT = 1500;
/** Words are told by the part of reports that have them, in at most so many bands, two to each halving. */
const BANDS = 12;
/** Below this part of its reports in small letters, a word is a name. */
const LEAST_SMALL = 0.6;

const texts = ['quotations/train.jsonl.gz', 'names/worldwide-train.jsonl.gz'].flatMap((file) =>
  readGold<{ text: string }>(`${goldFolder()}/${file}`).map(({ text }) => text.replace(/^\s*https?:\S+\s*/, '')),
);
const articles = [...new Map(texts.map((text) => [text.slice(0, 80), text])).values()];
const all = new Map<string, number>();
const small = new Map<string, number>();
for (const text of articles) {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const term of new Set(words.map(termOf))) all.set(term, (all.get(term) ?? 0) + 1);
  for (const term of new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(termOf)))
    small.set(term, (small.get(term) ?? 0) + 1);
}
const usual = [...all]
  .filter(([term, count]) => term.length > 1 && (small.get(term) ?? 0) >= count * LEAST_SMALL)
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .slice(0, WORDS_KEPT);
const bandOf = (count: number): number => Math.min(BANDS - 1, Math.round(-2 * Math.log2(count / articles.length)));
const bands = Map.groupBy(usual, ([, count]) => bandOf(count));
const lines = [...bands].map(([band, words]) => {
  const part = Number((2 ** (-band / 2)).toPrecision(2));
  return `  [${part}, '${words.map(([term]) => term).join(' ')}'],`;
});
writeFileSync(
  new URL('../src/languages/en/common-words.ts', import.meta.url),
  `// Words that are usual in reports, by the part of reports that have them, as beginnings of six letters. Made by tools/common-words.ts.

/** Part of all reports, 0 to 1, and the words that so many have. */
// biome-ignore format: one line a band, as it is made
const BANDS: readonly (readonly [part: number, words: string])[] = [
${lines.join('\n')}
];

/** Days and months are left out by the count as names are, and are in about so many reports each. */
const CALENDAR = [
  0.177,
  'monday tuesda wednes thursd friday saturd sunday januar februa march april june july august septem octobe novemb decemb',
] as const;

/** The part of all reports, 0 to 1, that have a word, by its first six letters in lower case. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  [...BANDS, CALENDAR].flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);
`,
);
