// What happened: mentions of proceedings and dealings in a report, each with who, to whom, when and how certain.

import type { Analysis } from '../core/analysis.ts';
import type { Modality } from '../core/event-types.ts';
import type { Entity, EventMention, Mention, Published, Quotation, ReportParts, Timex } from '../core/reading.ts';
import { spanOf, touching } from '../core/span.ts';
import { feedForwardFrom } from '../learning/feed-forward.ts';
import { type Logistic, logisticFrom, probabilities } from '../learning/logistic.ts';
import { readModel } from '../learning/model-file.ts';
import { sparseLogisticFrom } from '../learning/sparse-logistic.ts';
import { type Filled, fillRoles, type RoleModels, type RoleThresholds, setTables, weigh } from './events/arguments.ts';

import { certaintyFeatures, daysAround } from './events/certainty-features.ts';
import { certaintyByGrammar } from './events/certainty-rules.ts';
import type { Telling } from './events/date-inheritance.ts';
import { type DateModels, type DateThresholds, dateTellings, type EventDate } from './events/dates.ts';
import { type NamedEvent, type NamingModels, type NamingThresholds, nameEvents } from './events/naming.ts';
import { type Scene, setScene } from './events/scene.ts';
import { toldDates, vagueSentences } from './events/told-dates.ts';
import { vectorsFrom } from './events/word-vectors.ts';

/** Version of the feature functions; weights of another one are refused. */
export const EVENT_FEATURES = 'events-3';
export const MODALITIES = ['asserted', 'planned', 'possible', 'negated'] as const satisfies readonly Modality[];

/** From which probability on something is taken to be so. */
export type EventThresholds = RoleThresholds & NamingThresholds & { readonly dates: DateThresholds };

export type EventModel = {
  readonly names: NamingModels;
  readonly roles: RoleModels;
  /** Labels: `MODALITIES`. */
  readonly certainty: Logistic;
  readonly dates: DateModels;
  /** Names of events that training met outside the lists. */
  readonly seen: ReadonlySet<string>;
  readonly thresholds: EventThresholds;
};

/** What the event stage knows of a report from the stages before. */
export type EventInput = {
  readonly analysis: Analysis;
  readonly parts: ReportParts;
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
  readonly quotations: readonly Quotation[];
  readonly published: Published | undefined;
};

/** Event model from the bytes of its file; throws where they are not one of this version. */
export function loadEvents(bytes: Uint8Array): EventModel {
  const { header, arrays } = readModel(bytes, { stage: 'events', features: EVENT_FEATURES });
  const thresholds = header.settings.thresholds as EventThresholds;
  return {
    names: {
      named: logisticFrom('named', arrays),
      types: sparseLogisticFrom('types', arrays),
      second: logisticFrom('second', arrays),
      networks: feedForwardFrom('meaning', arrays),
      vectors: vectorsFrom(header.settings.words as readonly string[], arrays),
    },
    roles: { byFeatures: sparseLogisticFrom('roles', arrays), byMeaning: feedForwardFrom('roleMeaning', arrays) },
    certainty: logisticFrom('certainty', arrays),
    dates: {
      near: logisticFrom('dates', arrays),
      inherited: logisticFrom('inherited', arrays),
      thresholds: thresholds.dates,
    },
    seen: new Set(header.settings.seen as readonly string[]),
    thresholds,
  };
}

/** The events of a report in the order of their triggers. Dates are never more exact than the text; unknown ones are absent. */
export function findEvents(
  analysis: Analysis,
  parts: ReportParts,
  joined: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  timexes: readonly Timex[],
  quotations: readonly Quotation[],
  published: Published | undefined,
  model: EventModel,
): EventMention[] {
  return readEvents({ analysis, parts, mentions: joined.mentions, timexes, quotations, published }, model);
}

/** The same from one object, as training has it. */
export function readEvents(input: EventInput, model: EventModel): EventMention[] {
  const scene = setScene(input.analysis, input.mentions, input.quotations);
  const named = nameEvents(scene, headlineEnd(input.parts), model);
  const roles = castRoles(scene, named, model);
  const told = named.map((event, at) => ({
    ...event,
    filled: roles[at]!,
    modality: judgeCertainty(scene, event, input, model),
  }));
  const context = {
    published: input.published?.date,
    headlineEnd: headlineEnd(input.parts),
    vague: vagueSentences(scene, input.timexes),
  };
  const dates = dateTellings(
    scene,
    told.map(tellingOf),
    toldDates(scene, input.timexes, input.published?.date),
    context,
    model.dates,
  );
  return told.map((event, at) => mentionOf(scene, event, dates[at]));
}

type Told = NamedEvent & { readonly filled: readonly Filled[]; readonly modality: Modality };

/** Where the headline and standfirst end; 0 where there are none. */
export function headlineEnd(parts: ReportParts): number {
  return Math.max(parts.headline?.end ?? 0, parts.standfirst?.end ?? 0);
}

function castRoles(scene: Scene, named: readonly NamedEvent[], model: EventModel): Filled[][] {
  const tables = setTables(
    scene,
    named.map(({ candidate, type }) => ({ ...candidate, type })),
  );
  return tables.map((table, at) => {
    const chances = weigh(scene, table, model.roles, model.names.vectors);
    return fillRoles(scene, table, chances, named[at]!.confidence, model.thresholds);
  });
}

function judgeCertainty(scene: Scene, { type, candidate }: NamedEvent, input: EventInput, model: EventModel): Modality {
  const { anchor } = candidate;
  const told = certaintyByGrammar(scene, type, candidate);
  if (told) return told;
  const features = certaintyFeatures(scene, type, anchor, daysOf(scene, anchor, input));
  const chances = probabilities(model.certainty, features);
  return MODALITIES[chances.indexOf(Math.max(...chances))]!;
}

/** How the days named in the event's sentence lie to the report's own. */
export function daysOf(scene: Scene, anchor: number, { timexes, published }: EventInput): string {
  const sentence = spanOf(scene.analysis.tokens, scene.analysis.sentences[scene.sentenceOf[anchor]!]!);
  return daysAround(touching(timexes, sentence), published?.date);
}

function tellingOf({ type, modality, candidate, filled }: Told): Telling {
  const entities = filled.flatMap(({ filler }) => (filler.entity === undefined ? [] : [filler.entity]));
  return { type, modality, anchor: candidate.anchor, entities: new Set(entities) };
}

function mentionOf(
  scene: Scene,
  { type, modality, candidate, filled, confidence }: Told,
  dated: EventDate | undefined,
): EventMention {
  const places = filled.map(({ filler, role }) => ({
    role,
    ...spanOf(scene.analysis.tokens, filler),
    ...(filler.entity === undefined ? {} : { entity: filler.entity }),
  }));
  return {
    type,
    trigger: spanOf(scene.analysis.tokens, candidate),
    modality,
    ...(dated && { date: dated.date, dateConfidence: dated.confidence }),
    arguments: places.toSorted((a, b) => a.start - b.start || a.end - b.end),
    confidence,
  };
}
