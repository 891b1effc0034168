// Figures for what a reader calls a quote: contents that begin with a quotation mark, plain speech verbs, and the sources beside them.

import { type ComparedPassage, keyOf, type Run, wordsOf } from './spans.ts';
import { hasSpeechVerb } from './speech-verbs.ts';

const OPENING_MARK = /^(?:["“„«‘'`]|''|``)$/;

type Tally = { readonly goldFound: number; readonly gold: number; readonly foundRight: number; readonly found: number };

/** Is this run one of those that the figure is about? Asked of marked and of found runs, each among its own. */
type Picks = (passage: ComparedPassage, run: Run, beside: readonly Run[]) => boolean;

const FIGURES: readonly (readonly [name: string, picks: Picks])[] = [
  ['content after a mark', (passage, run) => run.kind === 'content' && startsWithMark(passage, run)],
  ['speech-verb cue', isSpeechCue],
  [
    'source beside one',
    (passage, run, all) => run.kind === 'source' && all.some((cue) => isSpeechCue(passage, cue) && isBeside(run, cue)),
  ],
];

/**
 * A line each, in the scorer's own form. Precision is the share of found runs so picked that are marked, just so, by people; recall
 * the share of marked runs so picked that were found, just so; F1 their harmonic mean.
 */
export function plainFigures(passages: readonly ComparedPassage[]): string {
  return FIGURES.map(([name, picks]) => `${name.padEnd(20)} ${printed(tallyOf(passages, picks))}`).join('\n');
}

function startsWithMark(passage: ComparedPassage, run: Run): boolean {
  return OPENING_MARK.test(wordsOf(passage, { first: run.first, last: run.first })[0] ?? '');
}

function isSpeechCue(passage: ComparedPassage, run: Run): boolean {
  return run.kind === 'cue' && hasSpeechVerb(wordsOf(passage, run));
}

function isBeside(one: Run, other: Run): boolean {
  return one.last + 1 === other.first || other.last + 1 === one.first;
}

function tallyOf(passages: readonly ComparedPassage[], picks: Picks): Tally {
  let [gold, goldFound, found, foundRight] = [0, 0, 0, 0];
  for (const passage of passages) {
    const marked = new Set(passage.gold.map(keyOf));
    const read = new Set(passage.found.map(keyOf));
    const pickedGold = passage.gold.filter((run) => picks(passage, run, passage.gold));
    const pickedFound = passage.found.filter((run) => picks(passage, run, passage.found));
    gold += pickedGold.length;
    found += pickedFound.length;
    goldFound += pickedGold.filter((run) => read.has(keyOf(run))).length;
    foundRight += pickedFound.filter((run) => marked.has(keyOf(run))).length;
  }
  return { gold, goldFound, found, foundRight };
}

function printed({ gold, goldFound, found, foundRight }: Tally): string {
  const precision = found === 0 ? 0 : (100 * foundRight) / found;
  const recall = gold === 0 ? 0 : (100 * goldFound) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const counts = `(${foundRight} of ${found} predicted right, ${goldFound} of ${gold} gold found)`;
  return `P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  ${counts}`;
}
