// Fits the readers of the quotation stage twice over: to marked passages, and again with what the first ones think of texts that nobody marked.

import { trainCrf } from '../../learning/crf-training.ts';
import {
  ALLOWED_STEPS,
  latticesOf,
  QUOTATION_LABELS,
  type Reader,
  type Shares,
} from '../../reading/quotations/lattices.ts';
import type { Passage } from '../../reading/quotations/passage.ts';
import { sequenceOf } from '../../reading/quotations/token-features.ts';
import { rowsByWord } from '../../reading/quotations/word-vectors.ts';
import { keyOf } from '../checkpoint.ts';
import type { MarkedPassage } from './examples.ts';
import { fitNetwork, type NetworkRun, type ToldPassage } from './network-fit.ts';

/** Chosen on parts of train that were held back; docs/decisions tells what else was tried. */
const CRF_SHAPE = { labels: QUOTATION_LABELS.length, featureBits: 22, edgeBits: 12, allowed: ALLOWED_STEPS };
const CRF_TRAINING = { epochs: 3, rate: 0.03, decay: 0, dropout: 0.3, seed: 1, mostRows: 270_000 };
export const FOLDS = 2;
/** How a first reader's network and CRF are weighed where it tells another. */
const FIRST_SHARES: Shares = { network: 0.54, crf: 0.45 };

export type Readers = {
  /** Fitted to everything. */
  readonly whole: Reader;
  /** The reader that was not taught on the article of this number. */
  readonly unseen: (article: number) => Reader;
};

/** What one reader is fitted to; the name tells it from the others. */
type Part = { readonly name: string; readonly passages: readonly MarkedPassage[] };

/** The readers, each of a network fitted to marked passages, a second one that was told more, and a CRF. `texts` are the passages of texts without marks. */
export function fitReaders(
  passages: readonly MarkedPassage[],
  texts: readonly (readonly Passage[])[],
  run: NetworkRun,
): Readers {
  const whole: Part = { name: 'network', passages };
  const folds = Array.from({ length: FOLDS }, (_, fold): Part => {
    const name = `network without fold ${fold + 1} of ${FOLDS}`;
    return { name, passages: passages.filter(({ article }) => foldOf(article) !== fold) };
  });
  const first = (part: Part): Reader => ({
    networks: [fitNetwork(part.name, part.passages, run)],
    rowOf: rowsByWord(run.words.keys),
    crf: crfFor(part, run),
  });
  const again = ({ name, passages: marked }: Part, reader: Reader, tellers: readonly Reader[]): Reader => {
    const second = fitNetwork(`${name} told`, marked, run, () => toldBy(tellers, texts));
    return { ...reader, networks: [...reader.networks, second] };
  };
  const unseenFirst = folds.map(first);
  // One that must not know an article is not told of anything by one that does.
  const unseen = folds.map((part, fold) => again(part, unseenFirst[fold]!, [unseenFirst[fold]!]));
  const wholeFirst = first(whole);
  return {
    whole: again(whole, wholeFirst, [wholeFirst, ...unseenFirst]),
    unseen: (article) => unseen[foldOf(article)]!,
  };
}

/** Articles of one fold are read by a reader that was taught on the others. */
export function foldOf(article: number): number {
  return article % FOLDS;
}

function crfFor({ name, passages }: Part, { checkpoints, madeFrom, log }: NetworkRun) {
  const key = keyOf([CRF_SHAPE, CRF_TRAINING, passages.length], madeFrom);
  // One example for each annotator; those of one text share its weight.
  const examples = passages.flatMap(({ passage, labels }) => {
    const sequence = sequenceOf(passage);
    return labels.map((own) => ({ sequence, labels: own, weight: 1 / labels.length }));
  });
  return checkpoints.once(`${name} crf`, key, () =>
    trainCrf(CRF_SHAPE, examples, CRF_TRAINING, (line) => log(`${name}, its CRF: ${line}`)),
  );
}

/** The passages of each text with the share of each label at each token: the mean of the readers' marginals. */
function toldBy(readers: readonly Reader[], texts: readonly (readonly Passage[])[]): ToldPassage[] {
  return texts.flatMap((passages, article) => {
    const lattices = readers.map((reader) => latticesOf(reader, passages, FIRST_SHARES));
    return passages.map((passage, i) => {
      const mean = new Float32Array(lattices[0]![i]!.forward.length);
      for (const each of lattices) {
        const { forward, backward } = each[i]!;
        for (let at = 0; at < mean.length; at += 1) mean[at]! += (forward[at]! * backward[at]!) / readers.length;
      }
      return { article, passage, shares: mean };
    });
  });
}
