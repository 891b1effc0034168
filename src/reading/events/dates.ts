// Dates the events of a report: first by what their own sentence or the one before tells, then by what is told elsewhere.

import { type Logistic, probabilities } from '../../learning/logistic.ts';
import { dateFeatures, datesNear } from './date-features.ts';
import { type DateContext, heirloomFeatures, heirlooms, openingDate, type Telling } from './date-inheritance.ts';
import type { Scene } from './scene.ts';
import type { ToldDate } from './told-dates.ts';

export type DateModels = {
  /** Labels: another date, this one. */
  readonly near: Logistic;
  /** Likewise, for dates taken over from elsewhere. */
  readonly inherited: Logistic;
  /** From which probability on a date is believed. */
  readonly thresholds: DateThresholds;
};

const SURE = 0.5;

/** For a date that stands near, and for one taken over. */
export type DateThresholds = { readonly near: number; readonly inherited: number };

/** The date of an event, and how likely it is the event's own. */
export type EventDate = { readonly date: string; readonly confidence: number };

/** A date a telling, in their order; undefined where the report does not tell. `published` is the report's date. */
export function dateTellings(
  scene: Scene,
  tellings: readonly Telling[],
  dates: readonly ToldDate[],
  context: Pick<DateContext, 'published' | 'vague'> & { readonly headlineEnd: number },
  models: DateModels,
): (EventDate | undefined)[] {
  const { published, vague } = context;
  const whole: DateContext = { dates, published, vague, opening: openingDate(scene, dates, context.headlineEnd) };
  const near = tellings.map((telling) => {
    const offered = datesNear(scene, telling.anchor, dates);
    const features = dateFeatures(scene, telling, offered, published);
    return likeliest(offered, features, models.near, thresholdFor(scene, telling, models.thresholds.near));
  });
  const dated = tellings.map((telling, at) => (near[at] ? { ...telling, date: near[at].date } : telling));
  return dated.map((telling, at) => {
    if (near[at]) return near[at];
    const offered = heirlooms(scene, dated, at, whole);
    const features = heirloomFeatures(scene, dated, at, offered, whole);
    const threshold = thresholdFor(scene, telling, models.thresholds.inherited);
    return likeliest(offered, features, models.inherited, threshold);
  });
}

/** What lasts, as a sentence that is being served, seldom belongs to a day: its date must be sure. */
function thresholdFor(scene: Scene, { type, anchor }: Telling, threshold: number): number {
  return type === 'sentence' && scene.lemmas[anchor] === 'serve' ? Math.max(threshold, SURE) : threshold;
}

function likeliest(
  dates: readonly { readonly date: string }[],
  features: readonly Int32Array[],
  model: Logistic,
  threshold: number,
): EventDate | undefined {
  const chances = features.map((each) => probabilities(model, each)[1]!);
  const confidence = Math.max(...chances);
  const best = dates[chances.indexOf(confidence)];
  return best && confidence >= threshold ? { date: best.date, confidence } : undefined;
}
