import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCandidates } from '../../../src/reading/events/candidates.ts';
import { setScene } from '../../../src/reading/events/scene.ts';
import { type FirstLook, secondFeatures } from '../../../src/reading/events/second-look.ts';
import { analysisForTests } from '../../support/analysis.ts';

const TEXT = 'Police arrested the banker on Monday. The arrest was legal. A lawyer called the arrest a mistake.';
const SCENE = setScene(analysisForTests(TEXT), [], []);
const CANDIDATES = findCandidates(SCENE, new Set());

/** Looks at all candidates with the same chance, but for the one at `at`. */
function looks(chance: number, at?: number, other = chance): FirstLook[] {
  return CANDIDATES.map((candidate, i) => {
    const own = i === at ? other : chance;
    return { candidate, type: candidate.hits[0]!.type, byTypes: own, byNamed: own, byMeaning: own, share: 1 };
  });
}

const features = (all: readonly FirstLook[]): number[][] => secondFeatures(SCENE, all).map((each) => [...each]);

test('there is a row of features for each look, in their order, and the same looks give the same', () => {
  assert.equal(features(looks(0.4)).length, CANDIDATES.length);
  assert.deepEqual(features(looks(0.4)), features(looks(0.4)));
});

test('what is made of a word elsewhere in the report changes how it is seen here', () => {
  const [verb, noun, again] = ['arrested', 'arrest', 'arrest'].map((word, i) =>
    CANDIDATES.findIndex(({ anchor }, at) => SCENE.forms[anchor] === word && at >= i),
  ) as [number, number, number];
  assert.ok(verb < noun && noun < again);
  const before = features(looks(0.4));
  const after = features(looks(0.4, again, 0.95));
  assert.notDeepEqual(after[noun], before[noun]);
});

test('a look is seen as surer, or not less, the surer each judge is', () => {
  const counts = [0.01, 0.3, 0.7, 0.99].map((chance) => features(looks(0.2, 0, chance))[0]!.length);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
});
