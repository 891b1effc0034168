// The weights of the quotation stage: what they are, and how they lie in the model file.

import type { Model, NumberArray } from '../../learning/model-file.ts';
import { readModel } from '../../learning/model-file.ts';
import { makeKernels } from '../../learning/network/kernels.ts';
import type { Network, NetworkShape } from '../../learning/network/network.ts';
import { networkArrays, networkFromArrays, packNetwork, unpackNetwork } from '../../learning/network/packed.ts';
import { withShorts } from '../../learning/network/shorten.ts';
import { type PackedRows, unpackRows } from '../../learning/packed-rows.ts';
import { CERTAINTY_WEIGHTS, type Certainty } from './certainty.ts';
import type { Completion } from './completion.ts';
import { type CueLevels, levelsFrom } from './cue-levels.ts';
import { QUOTATION_LABELS, type Reader } from './lattices.ts';
import { rowsByWord } from './word-vectors.ts';

/** Changes whenever a feature function does, so that old weights are refused. */
const QUOTATION_FEATURES = 'quotations-4';

export type QuotationModel = {
  /** Labels tokens: proposes spans. */
  readonly reader: Reader;
  /** Judges whole spans. */
  readonly ranker: PackedRows;
  readonly levels: CueLevels;
  readonly settings: QuotationSettings;
};

/** `thresholds` by span type, see `chooseSpans`; `temperature` flattens what the network says. */
export type QuotationSettings = {
  readonly temperature: number;
  readonly thresholds: readonly number[];
  readonly completion: Completion;
  readonly certainty: Certainty;
};

/** How often each word is a cue, as the model file holds it. */
export type CueTable = { readonly keys: Int32Array<ArrayBuffer>; readonly levels: Uint8Array<ArrayBuffer> };

/** Hash of the word of each row of the network's word vectors. */
export type VectorKeys = Int32Array<ArrayBuffer>;

type Stored = QuotationSettings & { readonly shape: NetworkShape; readonly rankerScale: number };

/** Model from the bytes of its file; throws where they are of another stage or of other feature functions. */
export function loadQuotations(bytes: Uint8Array): QuotationModel {
  const { header, arrays } = readModel(bytes, { stage: 'quotations', features: QUOTATION_FEATURES });
  const { shape, rankerScale, ...settings } = header.settings as Stored;
  if (settings.certainty.length !== CERTAINTY_WEIGHTS)
    throw new Error(`quotations model with ${settings.certainty.length} certainty weights`);
  const kept = arrays.rankerKept as PackedRows['kept'];
  return {
    reader: {
      network: withShorts(unpackNetwork(shape, networkFromArrays(arrays), makeKernels())),
      rowOf: rowsByWord(arrays.vectorKeys as VectorKeys),
    },
    ranker: unpackRows(
      Math.log2(kept.length * 32),
      1,
      rankerScale,
      kept,
      arrays.rankerWeights as PackedRows['weights'],
    ),
    levels: levelsFrom(arrays.cueKeys as Int32Array, arrays.cueLevels as Uint8Array),
    settings,
  };
}

/** Hashes of the words whose vectors the file holds, for training to keep. */
export function vectorKeysOf(bytes: Uint8Array): VectorKeys {
  return readModel(bytes, { stage: 'quotations', features: QUOTATION_FEATURES }).arrays.vectorKeys as VectorKeys;
}

/** The model as its file holds it. */
export function quotationsFile(
  network: Network,
  ranker: PackedRows,
  settings: QuotationSettings,
  tables: { readonly cues: CueTable; readonly vectorKeys: VectorKeys },
  corpora: readonly string[],
  scores: Readonly<Record<string, number>>,
): Model {
  const arrays: Record<string, NumberArray> = {
    ...networkArrays(packNetwork(network)),
    vectorKeys: tables.vectorKeys,
    rankerKept: ranker.kept,
    rankerWeights: ranker.weights,
    cueKeys: tables.cues.keys,
    cueLevels: tables.cues.levels,
  };
  const stored: Stored = { ...settings, shape: network.shape, rankerScale: ranker.scale };
  return {
    header: {
      stage: 'quotations',
      features: QUOTATION_FEATURES,
      labels: QUOTATION_LABELS,
      corpora,
      scores,
      settings: stored,
    },
    arrays,
  };
}
