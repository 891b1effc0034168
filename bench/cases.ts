// npm run bench:cases: how well the timelines of two long cases hold the days that people chose, and rank them; baselines beside it.
//
// usage: node bench/cases.ts [choose] [--kept]
// `choose` fits the weights of the ranking on the four other stories, and scores each of them by weights of the three others.
// --kept takes readings that an earlier run left, where they are of the present weights.

import { followedAs } from '../src/casework/followed.ts';
import { DAY_WEIGHTS, type DayFeature, dayFeatures, type KnownDay, knownDays } from '../src/casework/key-days.ts';
import { gatherEvents } from '../src/casework/timeline.ts';
import { CHOSEN_ON, MEASURED, membersOf, type Story, storyOf } from './case-stories.ts';
import { fitWeights, type LabelledDay } from './case-weights.ts';
import { goldIsHere } from './lib.ts';

const SHOWN = 20;

type Weights = Readonly<Record<DayFeature, number>>;
type Days = { readonly story: Story; readonly days: readonly KnownDay[]; readonly gold: ReadonlySet<string> };

function daysOf(name: string): Days {
  const story = storyOf(name);
  const { members, subjects, lookup, nameOf } = followedAs({ follows: [story.follows] }, membersOf(story));
  const timeline = gatherEvents(members, lookup, nameOf);
  return { story, days: knownDays(members, timeline, subjects, lookup), gold: new Set(story.goldDays) };
}

/** How many of the first twenty days by this score are gold. */
function goldAmongFirst({ days, gold }: Days, score: (day: KnownDay) => number): number {
  const ranked = days.toSorted((a, b) => score(b) - score(a) || (a.date < b.date ? -1 : 1));
  return ranked.slice(0, SHOWN).filter(({ date }) => gold.has(date)).length;
}

const byWeights =
  (weights: Weights) =>
  ({ evidence }: KnownDay): number =>
    (Object.entries(dayFeatures(evidence)) as [DayFeature, number][]).reduce(
      (sum, [name, value]) => sum + weights[name] * value,
      0,
    );

const BASELINES: readonly (readonly [string, (day: KnownDay) => number])[] = [
  ['days with most reports', ({ evidence }) => evidence.published],
  ['days most often named', ({ evidence }) => evidence.namedAtAll],
  ['days with most events told', ({ evidence }) => evidence.told],
];

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

function measure(name: string): void {
  const all = daysOf(name);
  const { story, days, gold } = all;
  const held = [...gold].filter((date) => days.some((day) => day.date === date));
  console.log(
    `${name}: ${story.reports.length} reports, ${days.length} days known, ${gold.size} days of the human timeline`,
  );
  console.log(`  held by the case's timeline   ${held.length} of ${gold.size}, ${percent(held.length, gold.size)}`);
  const lines = [['ours', byWeights(DAY_WEIGHTS)] as const, ...BASELINES];
  for (const [label, score] of lines) {
    const found = goldAmongFirst(all, score);
    console.log(`  gold among the first ${SHOWN}: ${label.padEnd(28)} ${found}, ${percent(found, SHOWN)}`);
  }
}

function choose(): void {
  const stories = CHOSEN_ON.map(daysOf);
  const labelled = stories.map(({ days, gold }) =>
    days.map(({ evidence, date }): LabelledDay => ({ features: dayFeatures(evidence), isGold: gold.has(date) })),
  );
  stories.forEach((story, i) => {
    const weights = fitWeights(labelled.filter((_, other) => other !== i));
    const baselines = BASELINES.map(([label, score]) => `${label} ${goldAmongFirst(story, score)}`).join(', ');
    console.log(
      `${story.story.name}: by the others' weights ${goldAmongFirst(story, byWeights(weights))} of ${SHOWN}; ${baselines}`,
    );
  });
  const weights = fitWeights(labelled);
  console.log(
    Object.entries(weights)
      .map(([name, weight]) => `${name}: ${weight.toFixed(2)}`)
      .join(', '),
  );
}

if (!goldIsHere()) console.log('The corpora are not here: nothing measured.');
else if (process.argv.includes('choose')) choose();
else for (const name of MEASURED) measure(name);
