// Tellings gathered into events: what is weighed, and how clusters come of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEATURES, pairFeatures } from '../../src/casework/same-event/features.ts';
import { linkByAverage } from '../../src/casework/same-event/linkage.ts';
import { type EventTelling, tellingOf } from '../../src/casework/same-event/telling.ts';
import { gatherTellings, pairsToWeigh } from '../../src/casework/same-event.ts';
import { storyTerms } from '../../src/casework/stories/terms.ts';
import { COMMON_WORDS } from '../../src/languages/en/common-words.ts';
import { handReading, placeOf } from '../support/hand-reading.ts';

function telling(report: string, text: string, trigger: string): EventTelling {
  const story = storyTerms(handReading({ text }), (term) => COMMON_WORDS.get(term));
  const sentence = { start: 0, end: text.length };
  const place = { id: `${report} ${trigger}`, report, text, sentence, trigger: placeOf(text, trigger), ordinal: 0 };
  return tellingOf(place, story, () => undefined);
}

const TELLINGS = [
  telling('a', 'Police in Ostrel arrested the baker Oskar Prell over silver from the chapel.', 'arrested'),
  telling('b', 'The baker Oskar Prell was arrested in Ostrel, and the chapel silver was found.', 'arrested'),
  telling('b', 'The baker Oskar Prell was arrested in Ostrel, and the chapel silver was found.', 'found'),
  telling('c', 'The ferry Cormorant struck a reef off Cape Verrin and two tugs arrested its drift.', 'arrested'),
];

/** Weights that look at nothing but the word and the names. */
const WEIGHTS = FEATURES.map((name) =>
  name === 'always' ? -3 : name === 'same word' ? 3 : name === 'names shared' ? 3 : 0,
);

test('one arrest told by two reports is one event; the same word in another story is not', () => {
  const events = gatherTellings(TELLINGS, pairsToWeigh(TELLINGS), WEIGHTS, 0.5);
  assert.deepEqual(
    events.map((event) => event.map(({ id }) => id)).filter((event) => event.length > 1),
    [['a arrested', 'b arrested']],
  );
});

test('every telling is in one event and in no other', () => {
  const events = gatherTellings(TELLINGS, pairsToWeigh(TELLINGS), WEIGHTS, 0.5);
  assert.deepEqual(
    events
      .flat()
      .map(({ id }) => id)
      .sort(),
    TELLINGS.map(({ id }) => id).sort(),
  );
});

test('a pair has one number for each feature, the same whichever comes first', () => {
  const company = { closeStory: true, wideStory: true, rivals: 1 };
  const [a, b] = [TELLINGS[0]!, TELLINGS[1]!];
  const features = pairFeatures(a, b, company);
  assert.equal(features.length, FEATURES.length);
  assert.deepEqual(pairFeatures(b, a, company), features);
});

const LINKS: readonly { name: string; pairs: [number, number, number][]; clusters: number[][] }[] = [
  { name: 'what nothing links stays apart', pairs: [], clusters: [[0], [1], [2]] },
  { name: 'a link above the least joins', pairs: [[0, 1, 0.6]], clusters: [[2], [0, 1]] },
  { name: 'a link below the least does not', pairs: [[0, 1, 0.4]], clusters: [[0], [1], [2]] },
  {
    name: 'a chain breaks where the average is too low',
    pairs: [
      [0, 1, 0.9],
      [1, 2, 0.8],
    ],
    clusters: [[2], [0, 1]],
  },
  {
    name: 'a triangle holds',
    pairs: [
      [0, 1, 0.9],
      [1, 2, 0.8],
      [0, 2, 0.3],
    ],
    clusters: [[0, 1, 2]],
  },
];

for (const { name, pairs, clusters } of LINKS)
  test(name, () => {
    const weighed = pairs.map(([a, b, weight]) => ({ a, b, weight }));
    assert.deepEqual(linkByAverage(3, weighed, 0.5), clusters);
  });
