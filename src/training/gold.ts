// Where the public corpora lie, and how one of their files becomes objects.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const BESIDE_THE_CHECKOUT = fileURLToPath(new URL('../../../shared/gold', import.meta.url));

/** Folder of the corpora: `CASEWIRE_GOLD` where it is set, else `../shared/gold` beside the checkout. */
export function goldFolder(): string {
  return process.env.CASEWIRE_GOLD ?? BESIDE_THE_CHECKOUT;
}

/** The records of a `.jsonl.gz` file, in its order. `path` is the file's own; throws where it is missing or broken. */
export function readGold<T = unknown>(path: string): T[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** A token of a machine analysis: start, end, lemma, Penn tag, kind of name, head (1-based in its sentence, 0 at the root), label. */
export type SilverToken = readonly [
  start: number,
  end: number,
  lemma: string,
  tag: string,
  ner: string,
  head: number,
  label: string,
];

/** An article of `quotations/`. One that several people marked stands there once for each, under one `id` but for its ending. */
export type QuotationArticle = {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly quotations: readonly unknown[];
  /** Absent where the corpus has no machine analysis of the article. */
  readonly silver?: {
    readonly sentences: readonly (readonly SilverToken[])[];
    readonly coreference: readonly unknown[];
  };
};

/** A sentence of `syntax/`: form, lemma, universal tag, Penn tag, head (1-based, 0 at the root), label, space after (1 or 0). */
export type TreebankSentence = {
  readonly text: string;
  readonly tokens: readonly (readonly [string, string, string, string, number, string, number])[];
};

/** The articles without the further copies of a text that was there before. */
export function oneOfEach<T extends { readonly text: string }>(articles: readonly T[]): T[] {
  return [...new Map([...articles].reverse().map((article) => [article.text, article])).values()].reverse();
}
