// Trains the event stage on the marked proceedings, and cross-validates it over their reports.

import {
  type Example,
  type Logistic,
  type LogisticOptions,
  logisticArrays,
  trainLogistic,
} from '../learning/logistic.ts';
import type { Model } from '../learning/model-file.ts';
import { PART_COUNT } from '../reading/events/arguments.ts';
import { TYPES } from '../reading/events/candidates.ts';
import { EVENT_FEATURES, type EventModel, type EventThresholds, MODALITIES, readEvents } from '../reading/events.ts';
import { type EventExamples, examplesOf, type MarkedReport, seenNames } from './event-examples.ts';
import { readMarkedReports } from './event-reports.ts';
import {
  addCounts,
  countEvents,
  type EventCounts,
  type EventScores,
  NOTHING_COUNTED,
  scoresOf,
} from './event-scores.ts';

type Log = (line: string) => void;
type Fit = Omit<LogisticOptions, 'labels'>;

/** Chosen by cross-validation over the reports of proceedings/train. */
const FITS = {
  triggers: { l2: 1, epochs: 25, rate: 0.1, fewest: 1, seed: 11 },
  named: { l2: 1, epochs: 25, rate: 0.1, fewest: 1, seed: 16 },
  roles: { l2: 1, epochs: 12, rate: 0.1, fewest: 2, seed: 12 },
  certainty: { l2: 2, epochs: 25, rate: 0.1, fewest: 2, seed: 13 },
  dates: { l2: 2, epochs: 25, rate: 0.1, fewest: 2, seed: 14 },
  inherited: { l2: 5, epochs: 25, rate: 0.1, fewest: 2, seed: 15 },
} as const satisfies Record<keyof EventExamples, Fit>;
const THRESHOLDS: EventThresholds = { event: 0.3, argument: 0.25, date: 0.4 };
/** How often training must meet a name of events that stands on no list. */
const FEWEST_SEEN = 2;

/** Event model from `gold`'s proceedings/train, read by the stages before with their weights in models/en. */
export async function trainEvents(gold: string, log: Log): Promise<Model> {
  const reports = readMarkedReports(gold, 'train');
  const model = fitEvents(reports, log);
  const scores = scoresOf(countAll(readMarkedReports(gold, 'dev'), model));
  log(`proceedings/dev: ${describeEvents(scores)}`);
  return {
    header: {
      stage: 'events',
      features: EVENT_FEATURES,
      labels: TYPES,
      corpora: ['proceedings/train'],
      scores: {
        'proceedings/dev event F1': scores.event,
        'proceedings/dev argument F1': scores.argument,
        'proceedings/dev modality': scores.modality,
        'proceedings/dev date': scores.date,
      },
      settings: { seen: [...model.seen], thresholds: model.thresholds },
    },
    arrays: {
      ...logisticArrays('named', model.names.named),
      ...logisticArrays('types', model.names.types),
      ...logisticArrays('roles', model.roles),
      ...logisticArrays('certainty', model.certainty),
      ...logisticArrays('dates', model.dates.near),
      ...logisticArrays('inherited', model.dates.inherited),
    },
  };
}

/** Scores on proceedings/train, each report read by a model that was fitted without its fold. Reports are dealt out in their order. */
export async function crossValidateEvents(gold: string, folds: number, log: Log): Promise<EventScores> {
  const reports = readMarkedReports(gold, 'train');
  let counts: EventCounts = NOTHING_COUNTED;
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitEvents(
      reports.filter((_, i) => i % folds !== fold),
      () => {},
    );
    counts = addCounts(
      counts,
      countAll(
        reports.filter((_, i) => i % folds === fold),
        model,
      ),
    );
    log(`fold ${fold + 1} of ${folds}: so far ${describeEvents(scoresOf(counts))}`);
  }
  return scoresOf(counts);
}

/** A model fitted to the reports. */
function fitEvents(reports: readonly MarkedReport[], log: Log): EventModel {
  const seen = seenNames(reports, FEWEST_SEEN);
  const examples = reports.map((report) => examplesOf(report, seen));
  const learn = (part: keyof EventExamples, labels: number): Logistic => {
    const all: Example[] = examples.flatMap((one) => one[part]);
    log(`${part}: ${all.length} examples`);
    return trainLogistic(all, { ...FITS[part], labels });
  };
  return {
    names: { types: learn('triggers', TYPES.length + 1), named: learn('named', 2) },
    roles: learn('roles', PART_COUNT),
    certainty: learn('certainty', MODALITIES.length),
    dates: { near: learn('dates', 2), inherited: learn('inherited', 2), threshold: THRESHOLDS.date },
    seen,
    thresholds: THRESHOLDS,
  };
}

/** Scores in a line. */
function describeEvents({ event, argument, modality, date, datePrecision }: EventScores): string {
  return `event ${event}, argument ${argument}, modality ${modality} %, date ${date} % (of dates given ${datePrecision} % right)`;
}

function countAll(reports: readonly MarkedReport[], model: EventModel): EventCounts {
  return reports
    .map(({ events, input }) => countEvents(events, readEvents(input, model)))
    .reduce(addCounts, NOTHING_COUNTED);
}
