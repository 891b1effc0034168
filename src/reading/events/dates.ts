// Dates the events of a report: first by what their own sentence or the one before tells, then by what is told elsewhere.

import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { dateFeatures, datesNear, type ToldDate } from './date-features.ts';
import { heirloomFeatures, heirlooms, openingDate, type Telling } from './date-inheritance.ts';
import type { Scene } from './scene.ts';

export type DateModels = {
  /** Labels: another date, this one. */
  readonly near: Logistic;
  /** Likewise, for dates taken over from elsewhere. */
  readonly inherited: Logistic;
  /** From which probability on a date is believed. */
  readonly threshold: number;
};

/** A date a telling, in their order; undefined where the report does not tell. `published` is the report's date. */
export function dateTellings(
  scene: Scene,
  tellings: readonly Telling[],
  dates: readonly ToldDate[],
  context: { readonly published: string | undefined; readonly headlineEnd: number },
  models: DateModels,
): (string | undefined)[] {
  const opening = openingDate(scene, dates, context.headlineEnd);
  const dated = tellings.map((telling) => {
    const near = datesNear(scene, telling.anchor, dates);
    const features = dateFeatures(scene, telling, near, context.published);
    const date = likeliest(near, features, models.near, models.threshold);
    return date === undefined ? telling : { ...telling, date };
  });
  return dated.map((telling, at) => {
    if (telling.date !== undefined) return telling.date;
    const offered = heirlooms(dated, at, opening);
    const features = heirloomFeatures(scene, dated, at, offered, context.published);
    return likeliest(offered, features, models.inherited, models.threshold);
  });
}

function likeliest(
  dates: readonly { readonly date: string }[],
  features: readonly Int32Array[],
  model: Logistic,
  threshold: number,
): string | undefined {
  const chances = features.map((each) => probabilities(model, each)[1]!);
  const best = chances.indexOf(Math.max(...chances));
  return best >= 0 && chances[best]! >= threshold ? dates[best]!.date : undefined;
}
