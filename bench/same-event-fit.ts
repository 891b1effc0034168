// Fits the weights by which two tellings are compared: logistic regression by AdaGrad, the same for the same seed.

import { seededRandom } from '../src/learning/random.ts';

const STEPS = 300_000;
const RATE = 0.15;
const LAST_RATE = 0.005;
/** Part of the steps that look at a pair of one event: there are few among all. */
const SAME_PART = 0.25;
/** Errors smaller than this teach nothing. */
const LEAST_ERROR = 0.01;
const SEED = 1;

/** One weight for each feature. */
export function fitPairs(pairs: readonly Float64Array[], isSame: readonly boolean[]): Float64Array {
  const random = seededRandom(SEED);
  const [same, other] = [true, false].map((label) => pairs.flatMap((_, i) => (isSame[i] === label ? [i] : [])));
  const width = pairs[0]?.length ?? 0;
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  for (let step = 0; step < STEPS; step += 1) {
    const from = random() < SAME_PART ? same! : other!;
    const pair = from[Math.floor(random() * from.length)]!;
    const features = pairs[pair]!;
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum += weights[i]! * features[i]!;
    const error = 1 / (1 + Math.exp(-sum)) - (isSame[pair] ? 1 : 0);
    if (Math.abs(error) < LEAST_ERROR) continue;
    const rate = RATE * (1 - step / STEPS) + LAST_RATE;
    for (let i = 0; i < width; i += 1) {
      const slope = error * features[i]!;
      if (slope === 0) continue;
      squares[i]! += slope * slope;
      weights[i]! -= (rate * slope) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}
