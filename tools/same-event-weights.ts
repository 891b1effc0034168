// Fits the weights of one event across reports on all of ECB+ topics 1-35 and writes src/casework/same-event/weights.ts. node tools/same-event-weights.ts

import { writeFileSync } from 'node:fs';
import { ecbTellings } from '../bench/ecb-tellings.ts';
import { fitPairs } from '../bench/same-event-fit.ts';
import { FEATURES } from '../src/casework/same-event/features.ts';
import { pairsToWeigh } from '../src/casework/same-event.ts';

const { tellings, clusterOf } = ecbTellings();
const pairs = pairsToWeigh(tellings);
const weights = fitPairs(
  pairs.map(({ features }) => features),
  pairs.map(({ a, b }) => clusterOf.get(tellings[a]!.id) === clusterOf.get(tellings[b]!.id)),
);
const lines = FEATURES.map(
  (name, i) => `  [${JSON.stringify(name).replaceAll('"', "'")}, ${Number((weights[i] ?? 0).toFixed(3))}],`,
);
writeFileSync(
  new URL('../src/casework/same-event/weights.ts', import.meta.url),
  `// What each feature of a pair of tellings weighs. Made by tools/same-event-weights.ts from ECB+ topics 1-35 (CC BY 3.0).

/** Feature and weight, in the order of \`FEATURES\`. */
const WEIGHTED: readonly (readonly [feature: string, weight: number])[] = [
${lines.join('\n')}
];

export const SAME_EVENT_WEIGHTS: readonly number[] = WEIGHTED.map(([, weight]) => weight);
`,
);
