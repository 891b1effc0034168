// Trains the finder of names, and cross-validates it over documents.

import { readFileSync } from 'node:fs';
import { type Span, spanOf, type TokenRange } from '../core/span.ts';
import { bioSteps, type CrfShape } from '../learning/crf.ts';
import { type CrfExample, trainCrf } from '../learning/crf-training.ts';
import { type Model, readModel } from '../learning/model-file.ts';
import { type ClassTable, classIn } from '../reading/names/classes.ts';
import { type ClassOf, NAME_FEATURES, type NameInput, sequenceOf, viewOf } from '../reading/names/features.ts';
import { labelsOf, NAME_LABELS, NAME_TYPES, type NamedRange } from '../reading/names/labels.ts';
import { findNameRanges, type NameModel, pieces } from '../reading/names.ts';
import { splitSentences } from '../reading/sentences.ts';
import { tokenize } from '../reading/tokens.ts';
import { type NamedReport, readNamedReports, readPrintedReports } from './names-gold.ts';
import { learnWordClasses } from './word-classes.ts';

const CURRENT_MODEL = new URL('../../models/en/names.bin', import.meta.url);

type Log = (line: string) => void;

const SHAPE: CrfShape = {
  labels: NAME_LABELS.length,
  featureBits: 20,
  edgeBits: 10,
  allowed: bioSteps(NAME_TYPES.length),
};
const TRAINING = { epochs: 7, rate: 0.05, decay: 1e-4, seed: 7, mostRows: 225_000 };

/** A report with the words our own tokenizer sees in it. */
type Prepared = NameInput & { readonly report: NamedReport; readonly weight: number };

/** The printed form of a report counts so much beside the laid-out form, which the shared scorer uses. */
const PRINTED_WEIGHT = 0.5;

/** Scores are span F1 in percent over people, organizations and places. */
type NameScore = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Names model from the corpora under `gold`: CoNLL-2003 train and Worldwide train; scored on CoNLL testa, which it does not see. */
export async function trainNames(gold: string, log: Log): Promise<Model> {
  const worldwide = readNamedReports(gold, 'worldwide-train');
  const printed = [...readPrintedReports(gold, 'worldwide-train').values()];
  const spaced = [...readNamedReports(gold, 'conll2003-train'), ...worldwide].map((report) => prepare(report));
  const reports = [...spaced, ...printed.map(preparePrinted)];
  const { model, classes } = fit(reports, wordClasses(log), log);
  const testa = scoreNames(
    model,
    readNamedReports(gold, 'conll2003-testa').map((report) => prepare(report)),
  );
  log(`CoNLL testa: ${described(testa)}`);
  return fileOf(model, classes, { 'conll2003-testa F1': testa.f1 });
}

/**
 * Span F1 on each fold of the Worldwide reports by a model fitted to the other folds and CoNLL train. Documents are dealt to the
 * folds in their order. `found` gets the names found in each report, by the report's id.
 */
export function crossValidateNames(
  gold: string,
  folds: number,
  log: Log,
  found: (id: string, names: readonly (Span & { readonly type: number })[]) => void = () => {},
): NameScore {
  const conll = readNamedReports(gold, 'conll2003-train').map((report) => prepare(report));
  const worldwide = readNamedReports(gold, 'worldwide-train').map((report) => prepare(report));
  const printed = readPrintedReports(gold, 'worldwide-train');
  const classes = wordClasses(log);
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const held = worldwide.filter((_, i) => i % folds === fold);
    const others = worldwide.filter((_, i) => i % folds !== fold);
    const asPrinted = others.flatMap(({ report }) => printed.get(report.id) ?? []).map(preparePrinted);
    const { model } = fit([...conll, ...others, ...asPrinted], classes, () => {});
    for (const report of held) {
      const names = readNames(model, report);
      found(report.report.id, names);
      tally(counts, report.report, names);
    }
    log(`fold ${fold + 1} of ${folds}: so far ${described(scoreOf(counts))}`);
  }
  return scoreOf(counts);
}

/** Classes from the word vectors where they are installed, else those of the model there is. */
function wordClasses(log: Log): ClassTable {
  const learned = learnWordClasses(log);
  if (learned) return learned;
  log('word vectors are not installed: keeping the word classes of models/en/names.bin');
  const { arrays } = readModel(readFileSync(CURRENT_MODEL), { stage: 'names', features: NAME_FEATURES });
  return {
    classChecks: arrays.classChecks as Uint16Array,
    classFine: arrays.classFine as Uint16Array,
    classCoarse: arrays.classCoarse as Uint16Array,
  };
}

function fit(reports: readonly Prepared[], classes: ClassTable, log: Log) {
  const classOf = classIn(classes);
  const examples = reports.flatMap((report) => examplesOf(report, classOf));
  log(`${examples.length} sequences from ${reports.length} reports`);
  const model: NameModel = { crf: trainCrf(SHAPE, examples, TRAINING, log), classOf };
  return { model, classes };
}

function prepare(report: NamedReport, weight = 1): Prepared {
  const tokens = tokenize(report.text);
  return { report, weight, tokens, ...splitSentences(report.text, tokens) };
}

/** The printed form of a report that is there in words laid out apart as well. */
function preparePrinted(report: NamedReport): Prepared {
  return prepare(report, PRINTED_WEIGHT);
}

function examplesOf(prepared: Prepared, classOf: ClassOf): CrfExample[] {
  const view = viewOf(prepared, classOf);
  const labels = labelsOf(rangesOf(prepared), prepared.tokens.length);
  return pieces(prepared).map(({ first, end }: TokenRange) => ({
    sequence: sequenceOf(view, first, end),
    labels: labels.slice(first, end),
    weight: prepared.weight,
  }));
}

/** The names of the report as runs of our tokens: those that they touch, save where a name is only the head of a compound ("Kenya-based"). */
function rangesOf({ report, tokens }: Prepared): NamedRange[] {
  const ranges: NamedRange[] = [];
  let at = 0;
  for (const { start, end, type } of report.names) {
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < end) at += 1;
    const last = tokens[at - 1];
    const compound = at === first + 1 && last !== undefined && /^-\p{Ll}/u.test(report.text.slice(end, last.end));
    if (at > first && !compound) ranges.push({ first, end: at, type });
  }
  return ranges;
}

function readNames(model: NameModel, report: Prepared): (Span & { type: number })[] {
  return findNameRanges(report, model).map((name) => ({ ...spanOf(report.tokens, name), type: name.type }));
}

function scoreNames(model: NameModel, reports: readonly Prepared[]): NameScore {
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (const report of reports) tally(counts, report.report, readNames(model, report));
  return scoreOf(counts);
}

type Counts = { right: number; predicted: number; gold: number };

/** Adds to `counts`; groups and other names do not count, as in the shared scorer. */
function tally(counts: Counts, report: NamedReport, names: readonly (Span & { readonly type: number })[]): void {
  const scored = NAME_TYPES.indexOf('place');
  const keys = (spans: readonly (Span & { readonly type: number })[]) =>
    new Set(spans.filter(({ type }) => type <= scored).map(({ start, end, type }) => `${start}-${end}-${type}`));
  const gold = keys(report.names);
  const predicted = keys(names);
  counts.gold += gold.size;
  counts.predicted += predicted.size;
  for (const key of predicted) if (gold.has(key)) counts.right += 1;
}

function scoreOf({ right, predicted, gold }: Counts): NameScore {
  return {
    precision: (100 * right) / Math.max(1, predicted),
    recall: (100 * right) / Math.max(1, gold),
    f1: (200 * right) / Math.max(1, predicted + gold),
  };
}

function described({ precision, recall, f1 }: NameScore): string {
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
}

function fileOf({ crf }: NameModel, classes: ClassTable, scores: Record<string, number>): Model {
  return {
    header: {
      stage: 'names',
      features: NAME_FEATURES,
      labels: NAME_LABELS,
      corpora: ['CoNLL-2003 train', 'Worldwide newswire train'],
      scores,
      settings: {
        featureBits: SHAPE.featureBits,
        edgeBits: SHAPE.edgeBits,
        featureScale: crf.features.scale,
        edgeScale: crf.edges.scale,
      },
    },
    arrays: {
      featureKept: crf.features.kept,
      featureWeights: crf.features.weights,
      edgeKept: crf.edges.kept,
      edgeWeights: crf.edges.weights,
      ...classes,
    } as Model['arrays'],
  };
}
