// npm run bench:reprints: copies found among unrelated reports and reports of the same story in other words; half the material is for choosing, half for measuring.
//
// usage: node bench/reprints.ts [choose|measure|growth [REPORTS]]... [--wrong]
// Copies are made by bench/reprint-variants.ts from 200 reports of the corpora. Beside ours: Jaccard of word 5-shingles, computed exactly (what
// a min-hash library estimates), with the threshold that is best on the half that is measured: it can do no better.

import { findReprints } from '../src/casework/reprints.ts';
import { type Random, seededRandom, shuffled } from '../src/learning/random.ts';
import { caseReports, type PlainReport, singleReports, storyReports, unreadMember } from './across-corpora.ts';
import { bestJaccard, mostLike } from './jaccard.ts';
import { goldIsHere } from './lib.ts';
import { makeVariants, paragraphsOf, type Variant } from './reprint-variants.ts';
import { measureGrowth } from './reprints-growth.ts';

const SOURCES = 200;
const VARIANTS = 1_000;
const UNRELATED = 2_000;
const LEAST_PARAGRAPHS = 5;
const LEAST_LETTERS = 1_200;
const SEED = 6;

type Material = {
  /** In order of appearance. */
  readonly reports: readonly PlainReport[];
  readonly variants: ReadonlyMap<string, Variant>;
  readonly ownWords: ReadonlySet<string>;
};

/** `half` 0 or 1: sources, unrelated reports and stories fall in one of them, never in both. */
function materialOf(half: 0 | 1): Material {
  const random = seededRandom(SEED);
  const inHalf = <T>(items: readonly T[]): T[] => items.filter((_, i) => i % 2 === half);
  const singles = shuffled(singleReports(), random);
  const long = singles.filter(
    ({ text }) => text.length >= LEAST_LETTERS && paragraphsOf(text).length >= LEAST_PARAGRAPHS,
  );
  const sources = inHalf(long.slice(0, SOURCES));
  const lenders = inHalf(long.slice(SOURCES, SOURCES * 2));
  const chosen = new Set([...long.slice(0, SOURCES * 2)].map(({ id }) => id));
  const rest = [
    ...singles.filter(({ id }) => !chosen.has(id)),
    ...shuffled([...caseReports().values()].flat(), random),
  ];
  const unrelated = withoutCopies(inHalf(rest.slice(0, UNRELATED)));
  const stories = inHalf(storyReports().filter((story) => story.length > 1)).flat();
  const variants = makeVariants(sources, lenders, VARIANTS / 2, SEED + half);
  const later = [...sources, ...unrelated, ...stories];
  return {
    reports: dated([...later, ...variants], new Set(variants.map(({ id }) => id)), random),
    variants: new Map(variants.map((variant) => [variant.id, variant])),
    ownWords: new Set(stories.map(({ id }) => id)),
  };
}

/** The corpora hold copies too: what is as like an earlier report as this by plain Jaccard is left out, whatever ours says of it. */
const REALLY_A_COPY = 0.4;

function withoutCopies(reports: readonly PlainReport[]): PlainReport[] {
  const copies = new Set(
    mostLike(reports).flatMap(({ report, likeness }) => (likeness >= REALLY_A_COPY ? [report] : [])),
  );
  return reports.filter(({ id }) => !copies.has(id));
}

/** Days drawn by chance; a copy appears after all that are none. */
function dated(reports: readonly PlainReport[], copies: ReadonlySet<string>, random: Random): PlainReport[] {
  const day = (id: string): string =>
    `20${copies.has(id) ? 2 : 1}${Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-11`;
  return reports.map(({ id, text }) => ({ id, text, published: day(id) }));
}

type Link = { readonly report: string; readonly of: string };

/** Is the one a copy of the other, or are both copies of a third? */
function isRight({ report, of }: Link, variants: ReadonlyMap<string, Variant>): boolean {
  const from = variants.get(report)?.sources ?? [];
  const other = variants.get(of)?.sources ?? [of];
  return from.some((source) => other.includes(source));
}

function print(name: string, links: readonly Link[], { variants, ownWords }: Material): void {
  const right = links.filter((link) => isRight(link, variants));
  const found = new Set(right.map(({ report }) => report));
  const pairs = [...variants.values()].flatMap(({ id, sources }) => sources.map((source) => ({ id, source })));
  const pairsFound = pairs.filter(({ id, source }) =>
    right.some(({ report, of }) => report === id && (variants.get(of)?.sources ?? [of]).includes(source)),
  );
  const own = links.filter(({ report }) => ownWords.has(report));
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  console.log(
    `${name}: precision ${percent(right.length, links.length)} of ${links.length} links, recall ${percent(found.size, variants.size)} of ${variants.size} copies ` +
      `(${percent(pairsFound.length, pairs.length)} of ${pairs.length} sources), ${own.length} of ${ownWords.size} reports in own words called reprints`,
  );
  const missed = [...variants.values()].filter(({ id }) => !found.has(id));
  for (const [kinds, some] of Map.groupBy(missed, (variant) => variant.kinds.join(' + ')))
    console.log(`    not found: ${kinds}: ${some.length}`);
  if (!process.argv.includes('--wrong')) return;
  for (const link of links.filter((one) => !right.includes(one))) console.log('    wrong:', JSON.stringify(link));
}

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}
const asked = process.argv.slice(2);
const HALVES = { choose: 0, measure: 1 } as const;
for (const [name, half] of Object.entries(HALVES).filter(([word]) => asked.includes(word) || asked.length === 0)) {
  const material = materialOf(half);
  const began = performance.now();
  const reprints = findReprints(material.reports.map(unreadMember));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${material.reports.length} reports in ${seconds} s`);
  const links = reprints.flatMap(({ report, sources }) =>
    sources.map(({ report: of, share }) => ({ report, of, share })),
  );
  const countRight = (some: readonly Link[]): number => some.filter((link) => isRight(link, material.variants)).length;
  print('  casewire', links, material);
  print('  jaccard ', bestJaccard(material.reports, countRight, material.variants.size), material);
}
if (asked.includes('growth') || asked.length === 0)
  measureGrowth(Number(asked.find((word) => /^\d+$/.test(word)) ?? 100_000));
