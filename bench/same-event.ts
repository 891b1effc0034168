// npm run bench:same-event: one event across reports, on ECB+ topics 1-35 with the marked events, by cross-validation over topics.
//
// Nothing is known of the topics: reports are grouped into stories as in a case. Beside ours, in the same run: the lemma heuristic (events of one
// base form in reports of one story are one event), with the stories found and, as its upper end, with the topics of the corpus.
// The scorer is checked against the worked example of the reference scorer's paper in test/bench/coreference-scores.test.ts.

import type { EventTelling } from '../src/casework/same-event/telling.ts';
import { gatherTellings, pairsToWeigh, type StoriesOf } from '../src/casework/same-event.ts';
import { groupStories } from '../src/casework/stories.ts';
import { type Clusters, scoreCoreference } from './coreference-scores.ts';
import { ecbTellings } from './ecb-tellings.ts';
import { goldIsHere } from './lib.ts';
import { fitPairs } from './same-event-fit.ts';

const FOLDS = 5;
const CHOICES = [0.4, 0.5];

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}
const { tellings, topicOf, clusterOf } = ecbTellings();
const topics = [...new Set(topicOf.values())];
const foldOf = ({ report }: EventTelling): number => topics.indexOf(topicOf.get(report)!) % FOLDS;
const named = (groups: Iterable<readonly EventTelling[]>): Clusters =>
  [...groups].map((group) => group.map(({ id }) => id));
const key = named(Map.groupBy(tellings, ({ id }) => clusterOf.get(id)).values());

function show(name: string, found: Clusters): void {
  const { muc, b3, ceafe, conll } = scoreCoreference(key, found);
  const shown = [muc, b3, ceafe].map(({ recall, precision, f1 }) =>
    [recall, precision, f1].map((figure) => (100 * figure).toFixed(1)).join('/'),
  );
  console.log(`${name}: CoNLL ${(100 * conll).toFixed(2)}   MUC ${shown[0]}, B3 ${shown[1]}, CEAF-e ${shown[2]}`);
}

const reports = [...new Map(tellings.map(({ report, story }) => [report, { id: report, terms: story }])).values()];
const storyOf = new Map(
  groupStories(reports).flatMap(({ id, reports: all }) => all.map((report) => [report, id] as const)),
);
show(
  'lemma, stories found ',
  named(Map.groupBy(tellings, ({ report, base }) => `${storyOf.get(report)} ${base}`).values()),
);
const matter = (report: string): string => `${topicOf.get(report)} ${report.endsWith('ecbplus.xml')}`;
show(
  'lemma, topics given    ',
  named(Map.groupBy(tellings, ({ report, base }) => `${matter(report)} ${base}`).values()),
);

/** Fits on all folds but one and gathers that one's tellings; the clusters of all folds together. */
function crossValidated(stories: StoriesOf | undefined, least: number | undefined): Clusters {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const own = tellings.filter((telling) => foldOf(telling) === fold);
    const pairs = pairsToWeigh(own, stories);
    const isSame = pairs.map(({ a, b }) => clusterOf.get(own[a]!.id) === clusterOf.get(own[b]!.id));
    return { own, pairs, isSame };
  });
  return named(
    folds.flatMap((fold) => {
      const others = folds.filter((other) => other !== fold);
      const features = others.flatMap(({ pairs }) => pairs.map((pair) => pair.features));
      const weights = fitPairs(
        features,
        others.flatMap(({ isSame }) => isSame),
      );
      return gatherTellings(fold.own, fold.pairs, weights, least);
    }),
  );
}

for (const least of process.argv.includes('choose') ? CHOICES : [undefined]) {
  show(`casewire, stories found ${least ?? ''}`, crossValidated(undefined, least));
  show(`casewire, topics given  ${least ?? ''}`, crossValidated({ close: matter, wide: matter }, least));
}
