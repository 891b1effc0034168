// The weights of the quotation stage: what they are, and how they lie in the model file.

import { makeCrf } from '../../learning/crf.ts';
import { type Model, type NumberArray, readModel } from '../../learning/model-file.ts';
import type { PackedHalves } from '../../learning/network/halves.ts';
import { makeKernels } from '../../learning/network/kernels.ts';
import type { Network, NetworkShape } from '../../learning/network/network.ts';
import {
  networkArrays,
  networkFromArrays,
  packNetwork,
  unpackNetwork,
  vectorsOfHalves,
} from '../../learning/network/packed.ts';
import { withShorts } from '../../learning/network/shorten.ts';
import { type PackedRows, unpackRows } from '../../learning/packed-rows.ts';
import { CERTAINTY_WEIGHTS, type Certainty } from './certainty.ts';
import type { Completion } from './completion.ts';
import { type CueLevels, levelsFrom } from './cue-levels.ts';
import { ALLOWED_STEPS, QUOTATION_LABELS, type Reader, type Shares } from './lattices.ts';
import { rowsByWord } from './word-vectors.ts';

/** Changes whenever a feature function does, so that old weights are refused. */
const QUOTATION_FEATURES = 'quotations-5';

export type QuotationModel = {
  /** Labels tokens: proposes spans. */
  readonly reader: Reader;
  /** Judges whole spans. */
  readonly ranker: PackedRows;
  readonly levels: CueLevels;
  readonly settings: QuotationSettings;
};

/** `thresholds` by span type, see `chooseSpans`; `shares` weigh network and CRF. */
export type QuotationSettings = {
  readonly shares: Shares;
  readonly thresholds: readonly number[];
  readonly completion: Completion;
  readonly certainty: Certainty;
};

/** How often each word is a cue, as the model file holds it. */
export type CueTable = { readonly keys: Int32Array<ArrayBuffer>; readonly levels: Uint8Array<ArrayBuffer> };

/** Hash of the word of each row of the network's word vectors. */
export type VectorKeys = Int32Array<ArrayBuffer>;

type Scales = { readonly ranker: number; readonly features: number; readonly edges: number };
/** One shape a network. */
type Stored = QuotationSettings & { readonly shapes: readonly NetworkShape[]; readonly scales: Scales };

/** Model from the bytes of its file; throws where they are of another stage or of other feature functions. */
export function loadQuotations(bytes: Uint8Array): QuotationModel {
  const { header, arrays } = readModel(bytes, { stage: 'quotations', features: QUOTATION_FEATURES });
  const { shapes, scales, ...settings } = header.settings as Stored;
  const labels = QUOTATION_LABELS.length;
  const rows = (name: keyof Scales, width: number): PackedRows => rowsFrom(arrays, name, width, scales[name]);
  const [features, edges] = [rows('features', labels), rows('edges', labels * labels)];
  if (settings.certainty.length !== CERTAINTY_WEIGHTS)
    throw new Error(`quotations model with ${settings.certainty.length} certainty weights`);
  return {
    reader: {
      networks: networksFrom(shapes, arrays),
      rowOf: rowsByWord(arrays.vectorKeys as VectorKeys),
      crf: makeCrf(
        { labels, featureBits: features.bits, edgeBits: edges.bits, allowed: ALLOWED_STEPS },
        features,
        edges,
      ),
    },
    ranker: rows('ranker', 1),
    levels: levelsFrom(arrays.cueKeys as Int32Array, arrays.cueLevels as Uint8Array),
    settings,
  };
}

/** The networks share their word vectors and the memory that they read in. */
function networksFrom(shapes: readonly NetworkShape[], arrays: Model['arrays']): Network[] {
  const kernels = makeKernels();
  const vectors = vectorsOfHalves(halvesFrom(arrays));
  return shapes.map((shape, i) =>
    withShorts(unpackNetwork(shape, networkFromArrays(networkName(i), arrays), vectors, kernels)),
  );
}

function networkName(number: number): string {
  return `network${number + 1}`;
}

function halvesFrom({ vectorValues, vectorScales }: Model['arrays']): PackedHalves {
  const values = vectorValues as PackedHalves['values'];
  const scales = vectorScales as PackedHalves['scales'];
  return { width: (2 * values.length) / scales.length, values, scales };
}

/** Word vectors of a model file, with the hashes of their words. */
export type VectorTable = { readonly keys: VectorKeys; readonly packed: PackedHalves };

/** The word vectors that the file holds, for training to keep. */
export function vectorTableOf(bytes: Uint8Array): VectorTable {
  const { arrays } = readModel(bytes, { stage: 'quotations', features: QUOTATION_FEATURES });
  return { keys: arrays.vectorKeys as VectorKeys, packed: halvesFrom(arrays) };
}

/** The model as its file holds it. */
export function quotationsFile(
  { networks, crf }: Pick<Reader, 'networks' | 'crf'>,
  ranker: PackedRows,
  settings: QuotationSettings,
  tables: { readonly cues: CueTable; readonly vectors: VectorTable },
  corpora: readonly string[],
  scores: Readonly<Record<string, number>>,
): Model {
  const tablesOfRows = { ranker, features: crf.features, edges: crf.edges };
  const rows = Object.entries(tablesOfRows).flatMap(([name, { kept, weights }]): [string, NumberArray][] => [
    [`${name}Kept`, kept],
    [`${name}Weights`, weights],
  ]);
  const arrays: Record<string, NumberArray> = {
    ...Object.assign({}, ...networks.map((network, i) => networkArrays(networkName(i), packNetwork(network)))),
    vectorKeys: tables.vectors.keys,
    vectorValues: tables.vectors.packed.values,
    vectorScales: tables.vectors.packed.scales,
    ...Object.fromEntries(rows),
    cueKeys: tables.cues.keys,
    cueLevels: tables.cues.levels,
  };
  const scales = { ranker: ranker.scale, features: crf.features.scale, edges: crf.edges.scale };
  const stored: Stored = { ...settings, shapes: networks.map(({ shape }) => shape), scales };
  const header = {
    stage: 'quotations',
    features: QUOTATION_FEATURES,
    labels: QUOTATION_LABELS,
    corpora,
    scores,
    settings: stored,
  };
  return { header, arrays };
}

function rowsFrom(arrays: Model['arrays'], name: string, width: number, scale: number): PackedRows {
  const kept = arrays[`${name}Kept`] as PackedRows['kept'];
  return unpackRows(Math.log2(kept.length * 32), width, scale, kept, arrays[`${name}Weights`] as PackedRows['weights']);
}
