// npm run bench:stories: reports grouped by matter, B-cubed against stories that people made; chosen on one corpus, measured on the other.
//
// The least likeness within a story was chosen on ECB+ (topics 1-35: two matters of one kind in each topic, 66 in all), and is measured on the 61
// stories of Wikinews. Beside ours, in the same run: one pass over the reports, each put to the nearest story's middle by the cosine of plain
// TF-IDF or into a story of its own, at the threshold that is best on ECB+.

import type { Item } from '../src/casework/stories/agglomerate.ts';
import { storyTerms } from '../src/casework/stories/terms.ts';
import { groupStories, type Story, StoryFinder } from '../src/casework/stories.ts';
import { COMMON_WORDS } from '../src/languages/en/common-words.ts';
import { seededRandom, shuffled } from '../src/learning/random.ts';
import { ecbReports, type PlainReport, storyReports, unreadMember } from './across-corpora.ts';
import { goldIsHere } from './lib.ts';
import { onePass } from './one-pass.ts';

const ORDERS = 3;
const STEP = 0.04;
const THRESHOLDS = Array.from({ length: 10 }, (_, i) => STEP * (i + 1));

type Score = { readonly precision: number; readonly recall: number; readonly f1: number };
/** Report to the name of its story. */
type Grouping = ReadonlyMap<string, string>;

/** B-cubed (Bagga and Baldwin 1998): for each report, how pure and how full its story is. */
function bCubed(gold: Grouping, found: Grouping): Score {
  const sizeOf = (grouping: Grouping): ReadonlyMap<string, number> => {
    const sizes = new Map<string, number>();
    for (const story of grouping.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
    return sizes;
  };
  const both = sizeOf(new Map([...gold].map(([id, story]) => [id, `${story} ${found.get(id)}`])));
  const [wanted, made] = [sizeOf(gold), sizeOf(found)];
  const mean = (part: (id: string, shared: number) => number): number =>
    [...gold].reduce((sum, [id, story]) => sum + part(id, both.get(`${story} ${found.get(id)}`) ?? 0), 0) / gold.size;
  const precision = mean((id, shared) => shared / (made.get(found.get(id) ?? '') ?? 1));
  const recall = mean((id, shared) => shared / (wanted.get(gold.get(id) ?? '') ?? 1));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const goldOf = (stories: readonly (readonly PlainReport[])[]): Grouping =>
  new Map(stories.flatMap((story, i) => story.map(({ id }) => [id, String(i)] as const)));
const groupingOf = (stories: readonly Story[]): Grouping =>
  new Map(stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));

/** A headline stands above the text, as in a report that was read. */
function itemOf({ id, headline, text }: PlainReport): Item {
  const { reading } = unreadMember({ id, text: headline === undefined ? text : `${headline}\n${text}` });
  const end = headline?.length ?? 0;
  const report = { ...reading.report, headline: { start: 0, end }, body: { start: end, end: reading.text.length } };
  return { id, terms: storyTerms({ text: reading.text, report }, (term) => COMMON_WORDS.get(term)) };
}

function show(name: string, { precision, recall, f1 }: Score): void {
  const [p, r, f] = [precision, recall, f1].map((figure) => (100 * figure).toFixed(1));
  console.log(`  ${name}: B-cubed ${p} ${r} ${f}`);
}

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}
const CORPORA = { 'ECB+, chosen on': ecbReports(), 'Wikinews, measured on': storyReports() };
const [chosenOn] = Object.values(CORPORA);
const f1At = (threshold: number): number => bCubed(goldOf(chosenOn!), onePass(chosenOn!.flat(), threshold)).f1;
const [plainThreshold = 0] = [...THRESHOLDS].sort((a, b) => f1At(b) - f1At(a));
if (process.argv.includes('choose')) {
  const items = chosenOn!.flat().map(itemOf);
  for (const threshold of THRESHOLDS)
    show(
      `least likeness ${threshold.toFixed(2)}`,
      bCubed(goldOf(chosenOn!), groupingOf(groupStories(items, threshold))),
    );
}
for (const [name, stories] of Object.entries(CORPORA)) {
  const gold = goldOf(stories);
  const items = stories.flat().map(itemOf);
  console.log(`${name}: ${items.length} reports, ${stories.length} stories`);
  const grouping = groupingOf(groupStories(items));
  show(`casewire, ${new Set(grouping.values()).size} stories`, bCubed(gold, grouping));
  const plain = onePass(stories.flat(), plainThreshold);
  show(`one pass, plain TF-IDF, ${new Set(plain.values()).size} stories`, bCubed(gold, plain));
  for (let order = 0; order < ORDERS; order += 1) {
    const finder = new StoryFinder();
    for (const { id, terms } of shuffled(items, seededRandom(order))) finder.add(id, terms);
    const inOrder = groupingOf(finder.stories());
    const same = bCubed(grouping, inOrder).f1;
    show(`one by one in another order, ${(100 * same).toFixed(1)} the same`, bCubed(gold, inOrder));
  }
}
