// The weights of the quotation stage: what they are, and how they lie in the model file.

import { bioSteps, type Crf, makeCrf } from '../../learning/crf.ts';
import { type Model, type NumberArray, readModel } from '../../learning/model-file.ts';
import { type PackedRows, unpackRows } from '../../learning/packed-rows.ts';
import { CERTAINTY_WEIGHTS, type Certainty } from './certainty.ts';
import type { Completion } from './completion.ts';
import { type CueLevels, levelsFrom } from './cue-levels.ts';
import { SPAN_TYPES } from './spans.ts';

/** Changes whenever a feature function does, so that old weights are refused. */
const QUOTATION_FEATURES = 'quotations-3';

export type QuotationModel = {
  /** Finds spans token by token. */
  readonly crf: Crf;
  /** Judges whole spans. */
  readonly ranker: PackedRows;
  readonly levels: CueLevels;
  readonly settings: QuotationSettings;
};

/** `thresholds` by span type, see `chooseSpans`; `temperature` flattens the CRF. */
export type QuotationSettings = {
  readonly temperature: number;
  readonly thresholds: readonly number[];
  readonly completion: Completion;
  readonly certainty: Certainty;
};

/** How often each word is a cue, as the model file holds it. */
export type CueTable = { readonly keys: Int32Array<ArrayBuffer>; readonly levels: Uint8Array<ArrayBuffer> };

export const QUOTATION_LABELS = ['O', ...SPAN_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** Model from the bytes of its file; throws where they are of another stage or of other feature functions. */
export function loadQuotations(bytes: Uint8Array): QuotationModel {
  const { header, arrays } = readModel(bytes, { stage: 'quotations', features: QUOTATION_FEATURES });
  const settings = header.settings as QuotationSettings & { readonly scales: Record<string, number> };
  const labels = QUOTATION_LABELS.length;
  const features = rowsFrom(arrays, 'features', labels, settings.scales.features!);
  const edges = rowsFrom(arrays, 'edges', labels * labels, settings.scales.edges!);
  const allowed = bioSteps(SPAN_TYPES.length);
  const { temperature, thresholds, completion, certainty } = settings;
  if (certainty.length !== CERTAINTY_WEIGHTS)
    throw new Error(`quotations model with ${certainty.length} certainty weights`);
  return {
    crf: makeCrf({ labels, featureBits: features.bits, edgeBits: edges.bits, allowed }, features, edges),
    ranker: rowsFrom(arrays, 'ranker', 1, settings.scales.ranker!),
    levels: levelsFrom(arrays.cueKeys as Int32Array, arrays.cueLevels as Uint8Array),
    settings: { temperature, thresholds, completion, certainty },
  };
}

/** The model as its file holds it. */
export function quotationsFile(
  { crf, ranker, settings }: Omit<QuotationModel, 'levels'>,
  cues: CueTable,
  corpora: readonly string[],
  scores: Readonly<Record<string, number>>,
): Model {
  const tables = { features: crf.features, edges: crf.edges, ranker };
  const scales = Object.fromEntries(Object.entries(tables).map(([name, { scale }]) => [name, scale]));
  const arrays = Object.entries(tables).flatMap(([name, { kept, weights }]): [string, NumberArray][] => [
    [`${name}Kept`, kept],
    [`${name}Weights`, weights],
  ]);
  return {
    header: {
      stage: 'quotations',
      features: QUOTATION_FEATURES,
      labels: QUOTATION_LABELS,
      corpora,
      scores,
      settings: { ...settings, scales },
    },
    arrays: { ...Object.fromEntries(arrays), cueKeys: cues.keys, cueLevels: cues.levels },
  };
}

function rowsFrom(arrays: Model['arrays'], name: string, width: number, scale: number): PackedRows {
  const kept = arrays[`${name}Kept`] as PackedRows['kept'];
  return unpackRows(Math.log2(kept.length * 32), width, scale, kept, arrays[`${name}Weights`] as PackedRows['weights']);
}
