import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestLabels, bioSteps } from '../../../src/learning/crf.ts';
import { makeKernels } from '../../../src/learning/network/kernels.ts';
import {
  type Network,
  type NetworkInput,
  type NetworkShape,
  scoresOf,
  stepScoresOf,
} from '../../../src/learning/network/network.ts';
import { vectorsOfRows8 } from '../../../src/learning/network/packed.ts';
import { plainKernels } from '../../../src/learning/network/plain-kernels.ts';
import {
  type Chain,
  lossAndGradient,
  type NetworkExample,
  startNetwork,
  type TrainingState,
  trainNetwork,
} from '../../../src/learning/network/training.ts';
import { seededRandom } from '../../../src/learning/random.ts';

const SHAPE: NetworkShape = {
  featureBits: 5,
  featureWidth: 4,
  wordWidth: 4,
  layers: [
    { width: 4, treeLayer: false },
    { width: 4, treeLayer: true },
  ],
  labels: 3,
};
const ALLOWED = bioSteps(1);
const VECTORS = vectorsOfRows8(4, Int8Array.from([9, -4, 3, 60, -70, 22, 1, 5]), Float32Array.from([0.01, 0.02]));
const PLAN = { shape: SHAPE, allowed: ALLOWED, vectors: VECTORS };
const TRAINING = { epochs: 30, rate: 0.02, inputDropout: 0, layerDropout: 0, featureDropout: 0, told: 1, seed: 3 };

/** Texts in which a span begins at each token with feature 1 and lasts as long as feature 2 follows; the head of each is the first token. */
function examples(count: number): NetworkExample[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => {
    const length = 5 + Math.floor(random() * 5);
    const features = Int32Array.from({ length }, () => Math.floor(random() * 4));
    const labels = new Uint8Array(length);
    features.forEach((feature, t) => {
      if (feature === 1) labels[t] = 1;
      if (feature === 2 && t > 0 && labels[t - 1]! > 0) labels[t] = 2;
    });
    const input: NetworkInput = {
      length,
      features,
      offsets: Int32Array.from({ length: length + 1 }, (_, t) => t),
      words: Int32Array.from(features, (feature) => (feature < 2 ? feature : -1)),
      heads: Int32Array.from({ length }, (_, t) => (t === 0 ? -1 : 0)),
    };
    return { input, chains: [{ first: 0, length: 2, target: { labels: [labels.slice(0, 2)] } }, chainFrom(2, labels)] };
  });
}

function chainFrom(first: number, labels: Uint8Array): Chain {
  const own = labels.slice(first);
  if (own[0] === 2) own[0] = 1;
  return { first, length: own.length, target: { labels: [own, own.map(() => 0)] } };
}

function labelsOf(network: Network, input: NetworkInput): Uint8Array {
  const { labels } = network.shape;
  const steps = new Float32Array(input.length * labels * labels);
  for (let t = 0; t < input.length; t += 1) steps.set(stepScoresOf(network), t * labels * labels);
  return bestLabels({ shape: { labels } } as never, { length: input.length, nodes: scoresOf(network, input), steps });
}

test('the gradient is what the loss changes by when a weight is moved', () => {
  const kernels = makeKernels();
  const trainer = startNetwork(PLAN, kernels, 7);
  const { at, count } = trainer.network.weights;
  const random = seededRandom(1);
  for (let i = at; i < at + count; i += 1) kernels.heap.floats[i] = (random() - 0.5) * 0.8;
  const [example] = examples(1);
  lossAndGradient(trainer, example!);
  const gradients = kernels.heap.floats.slice(trainer.gradients.at, trainer.gradients.at + count);
  const lossAt = (i: number, value: number): number => {
    kernels.heap.floats[at + i] = value;
    return lossAndGradient(trainer, example!);
  };
  let tried = 0;
  for (let i = 0; i < count; i += 1) {
    const weight = kernels.heap.floats[at + i]!;
    const difference = (lossAt(i, weight + 0.01) - lossAt(i, weight - 0.01)) / 0.02;
    kernels.heap.floats[at + i] = weight;
    assert.ok(
      Math.abs(difference - gradients[i]!) < 2e-3 + 0.02 * Math.abs(difference),
      `weight ${i}: ${difference} against ${gradients[i]}`,
    );
    if (difference !== 0) tried += 1;
  }
  assert.ok(tried > count / 3, 'most weights move the loss');
});

test('it learns to find spans, and the same seed gives the same weights', () => {
  const train = () => trainNetwork(PLAN, { marked: simple(40) }, TRAINING, makeKernels());
  const network = train();
  const again = train();
  const weightsOf = ({ kernels, weights }: Network) =>
    kernels.heap.floats.slice(weights.at, weights.at + weights.count);
  assert.deepEqual(weightsOf(network), weightsOf(again));
  for (const { input, chains } of simple(60).slice(40)) {
    assert.deepEqual(labelsOf(network, input).slice(0, 2), annotatorsOf(chains[0]!)[0]);
  }
});

test('plain TypeScript trains to the same weights as WebAssembly, to the bit', () => {
  const training = { ...TRAINING, epochs: 2, inputDropout: 0.2, layerDropout: 0.2, featureDropout: 0.2 };
  const train = (kernels: ReturnType<typeof makeKernels>) => {
    const { weights } = trainNetwork(PLAN, { marked: examples(6) }, training, kernels);
    return kernels.heap.floats.slice(weights.at, weights.at + weights.count);
  };
  assert.deepEqual(train(makeKernels()), train(plainKernels()));
});

/** The examples with one annotator only. */
function simple(count: number): NetworkExample[] {
  return examples(count).map(({ input, chains }) => ({
    input,
    chains: chains.map((chain) => ({ ...chain, target: { labels: [annotatorsOf(chain)[0]!] } })),
  }));
}

/** The same as somebody tells it who is quite sure. */
function told(count: number): NetworkExample[] {
  return simple(count).map(({ input, chains }) => ({
    input,
    chains: chains.map((chain) => {
      const shares = new Float32Array(chain.length * SHAPE.labels);
      annotatorsOf(chain)[0]!.forEach((label, t) => {
        shares[t * SHAPE.labels + label] = 1;
      });
      return { ...chain, target: { shares } };
    }),
  }));
}

function annotatorsOf({ target }: Chain): readonly Uint8Array[] {
  return 'labels' in target ? target.labels : [];
}

test('shares of one sure reader pull as marked labels do, but for the steps, which only marked texts teach', () => {
  const gradientOf = (example: NetworkExample) => {
    const kernels = makeKernels();
    const { gradients, ...trainer } = startNetwork(PLAN, kernels, 7);
    lossAndGradient({ ...trainer, gradients }, example);
    const { floats } = kernels.heap;
    return {
      others: floats.slice(gradients.at, gradients.steps),
      steps: floats.slice(gradients.steps, gradients.steps + SHAPE.labels ** 2),
    };
  };
  const [marked, shared] = [gradientOf(simple(1)[0]!), gradientOf(told(1)[0]!)];
  assert.deepEqual(shared.others, marked.others);
  assert.ok(marked.others.some((gradient) => gradient !== 0));
  assert.ok(marked.steps.some((gradient) => gradient !== 0));
  assert.ok(shared.steps.every((gradient) => gradient === 0));
});

test('it learns from texts that nobody marked, by what is told of them', () => {
  const plain = trainNetwork(PLAN, { marked: simple(2) }, TRAINING, makeKernels());
  const taught = trainNetwork(PLAN, { marked: simple(2), told: told(40) }, { ...TRAINING, told: 15 }, makeKernels());
  const rightOf = (network: Network): number =>
    simple(80)
      .slice(40)
      .filter(
        ({ input, chains }) => labelsOf(network, input).slice(0, 2).join() === annotatorsOf(chains[0]!)[0]!.join(),
      ).length;
  const [before, after] = [rightOf(plain), rightOf(taught)];
  assert.ok(after > before && after >= 38, `${after} of 40 right, ${before} without what was told`);
});

test('a training that was interrupted ends with the weights of one that was not', () => {
  const states: TrainingState[] = [];
  const training = { ...TRAINING, epochs: 4, layerDropout: 0.2, featureDropout: 0.2 };
  const whole = trainNetwork(PLAN, { marked: simple(6), told: told(4) }, training, makeKernels(), {
    save: (state) => states.push(state()),
  });
  const rest = trainNetwork(PLAN, { marked: simple(6), told: told(4) }, training, makeKernels(), { resume: states[1] });
  const weightsOf = ({ kernels, weights }: Network) =>
    kernels.heap.floats.slice(weights.at, weights.at + weights.count);
  assert.deepEqual(weightsOf(rest), weightsOf(whole));
});
