// Trains the event stage on the marked proceedings, and cross-validates it over their reports.

import { type FeedForward, feedForwardArrays } from '../learning/feed-forward.ts';
import { trainFeedForward } from '../learning/feed-forward-training.ts';
import {
  type Example,
  type Logistic,
  type LogisticOptions,
  logisticArrays,
  trainLogistic,
} from '../learning/logistic.ts';
import { type Model, writeModel } from '../learning/model-file.ts';
import { sparseLogisticArrays } from '../learning/sparse-logistic.ts';
import { PART_COUNT } from '../reading/events/arguments.ts';
import { TYPES } from '../reading/events/candidates.ts';
import type { Judges } from '../reading/events/naming.ts';
import { inputCount, inputGroups } from '../reading/events/network-input.ts';
import { roleInputCount, roleInputGroups } from '../reading/events/role-input.ts';
import { vectorArrays, type WordVectors } from '../reading/events/word-vectors.ts';
import {
  EVENT_FEATURES,
  type EventModel,
  type EventThresholds,
  loadEvents,
  MODALITIES,
  readEvents,
} from '../reading/events.ts';
import { type EventExamples, examplesOf, type MarkedReport, secondExamples, seenNames } from './event-examples.ts';
import { furtherReports } from './event-marks.ts';
import { readFurtherReports, readMarkedReports } from './event-reports.ts';
import {
  addCounts,
  countEvents,
  type EventCounts,
  type EventScores,
  NOTHING_COUNTED,
  scoresOf,
} from './event-scores.ts';
import { eventVectors } from './event-vectors.ts';

type Log = (line: string) => void;
type Fit = Omit<LogisticOptions, 'labels'>;

/** Chosen by cross-validation over the reports of proceedings/train. */
const FITS = {
  triggers: { l2: 1, epochs: 25, rate: 0.1, fewest: 1, seed: 11 },
  named: { l2: 1, epochs: 25, rate: 0.1, fewest: 1, seed: 16 },
  second: { l2: 20, epochs: 15, rate: 0.05, fewest: 5, seed: 17 },
  roles: { l2: 1, epochs: 12, rate: 0.1, fewest: 2, seed: 12 },
  certainty: { l2: 2, epochs: 25, rate: 0.1, fewest: 2, seed: 13 },
  dates: { l2: 2, epochs: 25, rate: 0.1, fewest: 2, seed: 14 },
  inherited: { l2: 5, epochs: 25, rate: 0.1, fewest: 2, seed: 15 },
} as const satisfies Record<Exclude<keyof EventExamples, 'meanings' | 'roleInputs'> | 'second', Fit>;
const NETWORK = { hidden: 48, epochs: 9, rate: 0.002, dropFirst: 0.2, dropGroup: 0.4, dropHidden: 0.25 };
const NETWORK_SEEDS = [31, 32, 33, 34];
const ROLE_NETWORK = { hidden: 32, epochs: 6, rate: 0.002, dropFirst: 0.2, dropGroup: 0.3, dropHidden: 0.2 };
const ROLE_SEEDS = [41, 42];
const THRESHOLDS: EventThresholds = {
  event: 0.35,
  open: 0.15,
  argument: 0.12,
  listed: 0.2,
  further: 0.5,
  dates: { near: 0.2, inherited: 0.15 },
};
/** How often training must meet a name of events that stands on no list. */
const FEWEST_SEEN = 2;
/** Into how many parts reports are dealt for the second look: each is looked at by judges that learnt from the others. */
const PARTS = 3;

/** Event model from `gold`'s proceedings/train and the further reports, read by the stages before with their weights in models/en. */
export async function trainEvents(gold: string, log: Log): Promise<Model> {
  const reports = [...readMarkedReports(gold, 'train'), ...readFurtherReports(gold)];
  const corpora = ['proceedings/train', ...new Set(furtherReports(gold).map(({ corpus }) => corpus))];
  const packed = packEvents(fitEvents(reports, eventVectors(), log), corpora);
  // Packing loses a little, so what is packed is measured.
  const scores = scoresOf(countAll(readMarkedReports(gold, 'dev'), loadEvents(writeModel(packed))));
  log(`proceedings/dev: ${describeEvents(scores)}`);
  return {
    ...packed,
    header: {
      ...packed.header,
      scores: {
        'proceedings/dev event F1': scores.event,
        'proceedings/dev argument F1': scores.argument,
        'proceedings/dev modality': scores.modality,
        'proceedings/dev date': scores.date,
      },
    },
  };
}

/** The model as its file holds it. */
function packEvents(model: EventModel, corpora: readonly string[]): Model {
  return {
    header: {
      stage: 'events',
      features: EVENT_FEATURES,
      labels: TYPES,
      corpora,
      scores: {},
      settings: {
        seen: [...model.seen],
        thresholds: model.thresholds,
        words: [...model.names.vectors.rows.keys()],
      },
    },
    arrays: {
      ...logisticArrays('named', model.names.named),
      ...sparseLogisticArrays('types', model.names.types),
      ...logisticArrays('second', model.names.second),
      ...feedForwardArrays('meaning', model.names.networks),
      ...vectorArrays(model.names.vectors),
      ...sparseLogisticArrays('roles', model.roles.byFeatures),
      ...feedForwardArrays('roleMeaning', model.roles.byMeaning),
      ...logisticArrays('certainty', model.certainty),
      ...logisticArrays('dates', model.dates.near),
      ...logisticArrays('inherited', model.dates.inherited),
    },
  };
}

/**
 * Scores on proceedings/train, each report read by a model that was fitted without its fold, to that `share` of the others and of the
 * further reports. Reports are dealt out in their order.
 */
export async function crossValidateEvents(gold: string, folds: number, log: Log, share = 1): Promise<EventScores> {
  const reports = readMarkedReports(gold, 'train');
  const further = readFurtherReports(gold);
  const vectors = eventVectors();
  let counts: EventCounts = NOTHING_COUNTED;
  for (let fold = 0; fold < folds; fold += 1) {
    const others = [...reports.filter((_, i) => i % folds !== fold), ...further];
    const fitted = others.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    const model = fitEvents(fitted, vectors, () => {});
    const held = reports.filter((_, i) => i % folds === fold);
    counts = addCounts(counts, countAll(held, model));
    log(`fold ${fold + 1} of ${folds}: so far ${describeEvents(scoresOf(counts))}`);
  }
  return scoresOf(counts);
}

/** A model fitted to the reports. */
function fitEvents(reports: readonly MarkedReport[], vectors: WordVectors, log: Log): EventModel {
  const seen = seenNames(reports, FEWEST_SEEN);
  const examples = reports.map((report) => examplesOf(report, seen, vectors));
  const learn = (part: Exclude<keyof EventExamples, 'meanings' | 'roleInputs'>, labels: number): Logistic => {
    const all: Example[] = examples.flatMap((one) => one[part]);
    log(`${part}: ${all.length} examples`);
    return trainLogistic(all, { ...FITS[part], labels });
  };
  return {
    names: { ...fitJudges(examples, vectors), second: fitSecond(reports, examples, { seen, vectors }, log) },
    roles: { byFeatures: learn('roles', PART_COUNT), byMeaning: fitRoleNetworks(examples, vectors) },
    certainty: learn('certainty', MODALITIES.length),
    dates: { near: learn('dates', 2), inherited: learn('inherited', 2), thresholds: THRESHOLDS.dates },
    seen,
    thresholds: THRESHOLDS,
  };
}

function fitJudges(examples: readonly EventExamples[], vectors: WordVectors): Judges {
  const triggers = examples.flatMap((one) => one.triggers);
  const meanings = examples.flatMap((one) => one.meanings);
  const labels = TYPES.length + 1;
  const shape = { inputs: inputCount(vectors.width), groups: inputGroups(vectors.width), labels };
  return {
    types: trainLogistic(triggers, { ...FITS.triggers, labels }),
    named: trainLogistic(
      examples.flatMap((one) => one.named),
      { ...FITS.named, labels: 2 },
    ),
    networks: NETWORK_SEEDS.map((seed) => trainFeedForward(meanings, { ...NETWORK, ...shape, seed })),
    vectors,
  };
}

function fitRoleNetworks(examples: readonly EventExamples[], { width }: WordVectors): FeedForward[] {
  const all = examples.flatMap((one) => one.roleInputs);
  const shape = { inputs: roleInputCount(width), groups: roleInputGroups(width), labels: PART_COUNT };
  return ROLE_SEEDS.map((seed) => trainFeedForward(all, { ...ROLE_NETWORK, ...shape, seed }));
}

function fitSecond(
  reports: readonly MarkedReport[],
  examples: readonly EventExamples[],
  { seen, vectors }: { readonly seen: ReadonlySet<string>; readonly vectors: WordVectors },
  log: Log,
): Logistic {
  const looks = Array.from({ length: PARTS }, (_, part) => {
    log(`first look at part ${part + 1} of ${PARTS}`);
    const judges = fitJudges(
      examples.filter((_, i) => i % PARTS !== part),
      vectors,
    );
    return reports.filter((_, i) => i % PARTS === part).flatMap((report) => secondExamples(report, seen, judges));
  });
  return trainLogistic(looks.flat(), { ...FITS.second, labels: 2 });
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
