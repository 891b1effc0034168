// The accuracy measures: which data, how it is read, which shared scorer judges, which peer stands beside it, and what must not fall.

import { judgedStatements } from './calibration/judged.ts';
import { reliabilityOf } from './calibration/reliability.ts';
import { goldRecords, score, writeGold, writeLines } from './lib.ts';
import { peerBody, peerNames, peerStatements, peerTimexes } from './peers.ts';
import {
  oddDates,
  PAGES,
  PASSAGES,
  type Page,
  PROCEEDINGS,
  readDates,
  readNames,
  readPages,
  readProceedings,
  readStatements,
  TESTA,
  testaTexts,
  texts,
} from './readings.ts';
import { plainFigures } from './statements/plain.ts';
import { comparePassages } from './statements/spans.ts';

export type Measure = {
  readonly name: string;
  /** What was scored, and that the weights were not fitted to it. */
  readonly data: string;
  /** Print-out of the scorer for Casewire, from raw text through `casewire read --jsonl`. */
  readonly run: () => string;
  /** The same work by a peer, through the same scorer, where one can do it in JavaScript. */
  readonly peer?: { readonly name: string; readonly run: () => string };
  /** Figures that must not fall, each by what stands before it in the print-out. */
  readonly figures: Readonly<Record<string, RegExp>>;
  /** Figures of which less is better, with the most that they may be. */
  readonly ceilings?: readonly { readonly name: string; readonly after: RegExp; readonly most: number }[];
};

const oddGold = (): string => writeGold('dates-odd.jsonl.gz', oddDates());

export const MEASURES: readonly Measure[] = [
  {
    name: 'statements',
    data: 'PolNeAR dev passages (fitted on PolNeAR train)',
    run: () => {
      const readings = readStatements();
      const plain = plainFigures(comparePassages(PASSAGES, readings));
      const { error } = reliabilityOf(judgedStatements(readings));
      const scored = score('score-quotations.mjs', PASSAGES, readings);
      return `${scored}\n${plain}\nexpected calibration error ${error.toFixed(1)} points`;
    },
    ceilings: [{ name: 'calibration error', after: /^expected calibration error/m, most: 4 }],
    peer: {
      name: 'compromise, quotations()',
      run: () =>
        score(
          'score-quotations.mjs',
          PASSAGES,
          writeLines('statements.peer.jsonl', texts(PASSAGES).map(peerStatements)),
        ),
    },
    figures: {
      source: /exact F1 source/,
      cue: /exact F1 .* cue/,
      content: /exact F1 .* content/,
      contentAfterMark: /^content after a mark .* F1/m,
      speechVerbCue: /^speech-verb cue .* F1/m,
      sourceBesideOne: /^source beside one .* F1/m,
    },
  },
  {
    name: 'names',
    data: 'CoNLL-2003 testa (fitted on its train part and Worldwide train)',
    run: () => score('score-names.mjs', TESTA, readNames()),
    peer: {
      name: 'compromise',
      run: () => score('score-names.mjs', TESTA, writeLines('names.peer.jsonl', testaTexts().map(peerNames))),
    },
    figures: { names: /^F1/m },
  },
  {
    name: 'proceedings',
    data: 'proceedings dev (fitted on proceedings train)',
    run: () => score('score-proceedings.mjs', PROCEEDINGS, readProceedings()),
    peer: {
      name: 'compromise, quotations()',
      run: () =>
        score(
          'score-proceedings.mjs',
          PROCEEDINGS,
          writeLines('proceedings.peer.jsonl', texts(PROCEEDINGS).map(peerStatements)),
        ),
    },
    figures: {
      event: /F1 event/,
      argument: /F1 event .* argument/,
      statement: /F1 event .* statement/,
      speaker: /F1 event .* speaker/,
      date: /F1 event .* date/,
      modality: /F1 event .* modality/,
    },
  },
  {
    name: 'dates',
    data: 'timebank-aquaint, odd documents (rules written over the even ones)',
    run: () => score('score-dates.mjs', oddGold(), readDates()),
    peer: {
      name: 'chrono-node',
      run: () => score('score-dates.mjs', oddGold(), writeLines('dates.peer.jsonl', oddDates().map(peerTimexes))),
    },
    figures: {
      strict: /^strict.*F1/m,
      relaxed: /^relaxed.*F1/m,
      value: /^value.*F1/m,
    },
  },
  {
    name: 'pages',
    data: 'article bodies, even half (looked at while the rules were written)',
    run: () => score('score-pages.mjs', PAGES, readPages()),
    peer: {
      name: 'Readability',
      run: () =>
        score('score-pages.mjs', PAGES, writeLines('pages.peer.jsonl', goldRecords<Page>(PAGES).map(peerBody))),
    },
    figures: { body: /^F1/m },
  },
];
