// Trains the choice between statement and attitude on the marked proceedings, and cross-validates it over their reports.

import { join } from 'node:path';
import type { Analysis } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import {
  type Example,
  type Logistic,
  type LogisticOptions,
  logisticArrays,
  trainLogistic,
} from '../learning/logistic.ts';
import type { Model } from '../learning/model-file.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import type { FoundQuotation } from '../reading/quotations.ts';
import { actFeatures, probabilityOfStatement } from '../reading/speakers/act.ts';
import { ACTS, SPEAKER_FEATURES } from '../reading/speakers/model.ts';
import { ownQuotations } from '../reading/speakers/own-quotations.ts';
import { readGold } from './gold.ts';
import { quotationReader } from './quotation-reports.ts';

/** Chosen by cross-validation over the reports of proceedings/train. */
const FIT: LogisticOptions = { labels: ACTS.length, l2: 16, epochs: 60, rate: 0.1, fewest: 1, seed: 7 };
const THRESHOLD = 0.5;
const FOLDS = 5;
/** A quotation is a marked statement if they share this part of the shorter one. */
const LEAST_SHARED = 1 / 3;

type MarkedStatements = { readonly text: string; readonly statements: readonly { readonly content: Span }[] };

/** A report's quotations as examples of both kinds. */
export type ActExamples = readonly (Example & { readonly quotation: FoundQuotation })[];

/** Weights from `gold`'s proceedings/train, read by the stages before with their weights in models/en. */
export async function trainSpeakers(gold: string, log: (line: string) => void): Promise<Model> {
  const reports = readExamples(gold, 'train');
  const examples = reports.flat();
  log(
    `${examples.length} quotations in ${reports.length} reports, ${examples.filter(isStatement).length} of them statements`,
  );
  log(`right in ${FOLDS} folds: ${crossValidated(reports).toFixed(1)} %`);
  const act = trainLogistic(examples, FIT);
  const right = percentRight(readExamples(gold, 'dev').flat(), act);
  log(`right on proceedings/dev: ${right.toFixed(1)} %`);
  return {
    header: {
      stage: 'speakers',
      features: SPEAKER_FEATURES,
      labels: ACTS,
      corpora: ['proceedings/train'],
      scores: { 'proceedings/dev act, % right': Number(right.toFixed(1)) },
      settings: { threshold: THRESHOLD },
    },
    arrays: logisticArrays('act', act),
  };
}

function readExamples(gold: string, set: 'train' | 'dev'): ActExamples[] {
  const read = quotationReader();
  return readGold<MarkedStatements>(join(gold, 'proceedings', `${set}.jsonl.gz`)).map(({ text, statements }) => {
    const { analysis, found } = read({ text, notices: [] });
    return actExamples(
      analysis,
      ownQuotations(analysis, found),
      statements.map(({ content }) => content),
    );
  });
}

/** Each quotation found, with whether it is one of the statements whose contents were marked. */
export function actExamples(
  analysis: Analysis,
  found: readonly FoundQuotation[],
  marked: readonly Span[],
): ActExamples {
  return found.map((quotation) => {
    const isMarked = quotation.content.some((span) => marked.some((other) => isSame(span, other)));
    return { quotation, features: actFeatures(analysis, quotation), label: isMarked ? 1 : 0 };
  });
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= LEAST_SHARED * Math.min(a.end - a.start, b.end - b.start);
}

function isStatement({ label }: Example): boolean {
  return label === 1;
}

function crossValidated(reports: readonly ActExamples[]): number {
  const order = shuffled(reports, seededRandom(FIT.seed));
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = order.filter((_, at) => at % FOLDS === fold).flat();
    const act = trainLogistic(order.filter((_, at) => at % FOLDS !== fold).flat(), FIT);
    right += (percentRight(held, act) * held.length) / 100;
    all += held.length;
  }
  return (100 * right) / all;
}

function percentRight(examples: ActExamples, act: Logistic): number {
  const right = examples.filter(
    ({ features, label }) => probabilityOfStatement({ act }, features) >= THRESHOLD === (label === 1),
  );
  return (100 * right.length) / examples.length;
}
