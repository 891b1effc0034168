// Fits the weights by which a case ranks its days: logistic regression over days that are, or are not, in a story's human timeline.

import type { DayFeature } from '../src/casework/key-days.ts';

export type LabelledDay = { readonly features: Readonly<Record<DayFeature, number>>; readonly isGold: boolean };

const STEPS = 400;
const RATE = 0.5;
const DECAY = 0.03;

/**
 * Weights by which gold days of the stories score higher. Every story counts alike, and in it the few gold days as much as all others.
 * Same days, same weights.
 */
export function fitWeights(stories: readonly (readonly LabelledDay[])[]): Record<DayFeature, number> {
  const days = stories.flatMap((story) => {
    const gold = story.filter(({ isGold }) => isGold).length;
    return story.map((day) => ({ ...day, share: 0.5 / stories.length / (day.isGold ? gold : story.length - gold) }));
  });
  const names = Object.keys(days[0]?.features ?? {}) as DayFeature[];
  const spread = names.map((name) => spreadOf(days.map(({ features }) => features[name])));
  const rows = days.map(({ features, isGold, share }) => ({
    values: [...names.map((name, i) => (features[name] - spread[i]!.mean) / spread[i]!.width), 1],
    isGold,
    share,
  }));
  let weights = Array.from({ length: names.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const errors = rows.map(({ values, isGold, share }) => share * (Number(isGold) - likely(weights, values)));
    weights = weights.map((weight, i) => {
      const pull = rows.reduce((sum, { values }, row) => sum + errors[row]! * values[i]!, 0);
      return weight + RATE * (pull - (i < names.length ? DECAY * weight : 0));
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]! / spread[i]!.width])) as Record<
    DayFeature,
    number
  >;
}

function likely(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0)));
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly width: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const width = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, width: width || 1 };
}
