// What the accuracy measures read, and the readings of it as `casewire read --jsonl` gives them.

import { goldRecords, readByCommand, readLines, score, workPath } from './lib.ts';

type Text = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly published_basis?: string;
};

export const PASSAGES = 'quotations/dev-passages.jsonl.gz';
export const PROCEEDINGS = 'proceedings/dev.jsonl.gz';
export const TESTA = 'names/conll2003-testa.jsonl.gz';

export function texts(gold: string): Text[] {
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
export function testaTexts(): Text[] {
  const path = workPath('testa.documents.jsonl');
  score('score-names.mjs', TESTA, '--documents', path);
  return readLines<Text>(path);
}

type Dated = Text & { readonly created: string };
export type Page = { readonly id: string; readonly html: string; readonly url: string };

/** The half of the corpus at which nobody looked while writing the rules; the day of writing is given, as TempEval gives it. */
export const oddDates = (): Dated[] =>
  goldRecords<Dated>('dates/timebank-aquaint.jsonl.gz').filter((_, i) => i % 2 === 1);
export const PAGES = 'pages/article-bodies-even.jsonl.gz';

/** Each answers the path of its readings, one JSON object a line. */
export const readStatements = (): string => readByCommand('statements', texts(PASSAGES));
export const readNames = (): string => readByCommand('names', testaTexts());
export const readProceedings = (): string => readByCommand('proceedings', proceedingsTexts());
export const readDates = (): string =>
  readByCommand(
    'dates',
    oddDates().map(({ id, text, created }) => ({ id, text, published: created })),
  );
export const readPages = (): string =>
  readByCommand(
    'pages',
    goldRecords<Page>(PAGES).map(({ id, html, url }) => ({ id, html, url })),
  );
