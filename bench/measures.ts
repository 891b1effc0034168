// The accuracy measures: which data, how it is read, which shared scorer judges, which peer stands beside it, and what must not fall.

import { figure, goldRecords, readByCommand, readLines, score, workPath, writeGold, writeLines } from './lib.ts';
import { peerBody, peerNames, peerStatements, peerTimexes } from './peers.ts';
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
  /** Figures that must not fall, read off the print-out. */
  readonly figures: (printed: string) => Readonly<Record<string, number>>;
};

type Text = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly published_basis?: string;
};

const PASSAGES = 'quotations/dev-passages.jsonl.gz';
const PROCEEDINGS = 'proceedings/dev.jsonl.gz';
const TESTA = 'names/conll2003-testa.jsonl.gz';

function texts(gold: string): Text[] {
  return goldRecords<Text>(gold).map(({ id, text }) => ({ id, text }));
}

/** Where the guidelines say that the day is known of the page and not in the text, it is given, as a page would give it. */
function proceedingsTexts(): Text[] {
  return goldRecords<Text>(PROCEEDINGS).map(({ id, text, published, published_basis }) => ({
    id,
    text,
    ...(published_basis === 'page' && published && { published }),
  }));
}

/** The scorer lays the tokens of CoNLL out as text itself. */
function testaTexts(): Text[] {
  const path = workPath('testa.documents.jsonl');
  score('score-names.mjs', TESTA, '--documents', path);
  return readLines<Text>(path);
}

type Dated = Text & { readonly created: string };
type Page = { readonly id: string; readonly html: string; readonly url: string };

/** The half of the corpus at which nobody looked while writing the rules; the day of writing is given, as TempEval gives it. */
const oddDates = (): Dated[] => goldRecords<Dated>('dates/timebank-aquaint.jsonl.gz').filter((_, i) => i % 2 === 1);
const oddGold = (): string => writeGold('dates-odd.jsonl.gz', oddDates());
const PAGES = 'pages/article-bodies-even.jsonl.gz';

export const MEASURES: readonly Measure[] = [
  {
    name: 'statements',
    data: 'PolNeAR dev passages (fitted on PolNeAR train)',
    run: () => {
      const readings = readByCommand('statements', texts(PASSAGES));
      const plain = plainFigures(comparePassages(PASSAGES, readings));
      return `${score('score-quotations.mjs', PASSAGES, readings)}\n${plain}`;
    },
    peer: {
      name: 'compromise, quotations()',
      run: () =>
        score(
          'score-quotations.mjs',
          PASSAGES,
          writeLines('statements.peer.jsonl', texts(PASSAGES).map(peerStatements)),
        ),
    },
    figures: (printed) => ({
      source: figure(printed, /exact F1 source/),
      cue: figure(printed, /exact F1 .* cue/),
      content: figure(printed, /exact F1 .* content/),
      contentAfterMark: figure(printed, /^content after a mark .* F1/m),
      speechVerbCue: figure(printed, /^speech-verb cue .* F1/m),
      sourceBesideOne: figure(printed, /^source beside one .* F1/m),
    }),
  },
  {
    name: 'names',
    data: 'CoNLL-2003 testa (fitted on its train part and Worldwide train)',
    run: () => score('score-names.mjs', TESTA, readByCommand('names', testaTexts())),
    peer: {
      name: 'compromise',
      run: () => score('score-names.mjs', TESTA, writeLines('names.peer.jsonl', testaTexts().map(peerNames))),
    },
    figures: (printed) => ({ names: figure(printed, /^F1/m) }),
  },
  {
    name: 'proceedings',
    data: 'proceedings dev (fitted on proceedings train)',
    run: () => score('score-proceedings.mjs', PROCEEDINGS, readByCommand('proceedings', proceedingsTexts())),
    peer: {
      name: 'compromise, quotations()',
      run: () =>
        score(
          'score-proceedings.mjs',
          PROCEEDINGS,
          writeLines('proceedings.peer.jsonl', texts(PROCEEDINGS).map(peerStatements)),
        ),
    },
    figures: (printed) => ({
      event: figure(printed, /F1 event/),
      argument: figure(printed, /F1 event .* argument/),
      statement: figure(printed, /F1 event .* statement/),
      speaker: figure(printed, /F1 event .* speaker/),
      date: figure(printed, /F1 event .* date/),
      modality: figure(printed, /F1 event .* modality/),
    }),
  },
  {
    name: 'dates',
    data: 'timebank-aquaint, odd documents (rules written over the even ones)',
    run: () => {
      const lines = oddDates().map(({ id, text, created }) => ({ id, text, published: created }));
      return score('score-dates.mjs', oddGold(), readByCommand('dates', lines));
    },
    peer: {
      name: 'chrono-node',
      run: () => score('score-dates.mjs', oddGold(), writeLines('dates.peer.jsonl', oddDates().map(peerTimexes))),
    },
    figures: (printed) => ({
      strict: figure(printed, /^strict.*F1/m),
      relaxed: figure(printed, /^relaxed.*F1/m),
      value: figure(printed, /^value.*F1/m),
    }),
  },
  {
    name: 'pages',
    data: 'article bodies, even half (looked at while the rules were written)',
    run: () => {
      const lines = goldRecords<Page>(PAGES).map(({ id, html, url }) => ({ id, html, url }));
      return score('score-pages.mjs', PAGES, readByCommand('pages', lines));
    },
    peer: {
      name: 'Readability',
      run: () =>
        score('score-pages.mjs', PAGES, writeLines('pages.peer.jsonl', goldRecords<Page>(PAGES).map(peerBody))),
    },
    figures: (printed) => ({ body: figure(printed, /^F1/m) }),
  },
];
