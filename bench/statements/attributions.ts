// Which attribution a marked span belongs to, whether anything of it was found, and what word its cue is.

import { goldRecords } from '../lib.ts';
import type { Miss } from './causes.ts';
import { type ComparedPassage, KINDS, type Kind, type Run } from './spans.ts';
import { hasSpeechVerb } from './speech-verbs.ts';

type Stretch = readonly [start: number, end: number];
/** As the corpus marks it, with the machine's tag of each token. */
type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly Readonly<Record<Kind, readonly Stretch[]>>[];
  readonly silver?: { readonly sentences: readonly (readonly (readonly [number, number, string, string])[])[] };
};

const CUE_WORDS = ['speech verb', 'according to', 'other verb', 'noun', 'other word', 'mark only', 'no cue'] as const;
type CueWord = (typeof CUE_WORDS)[number];

/** Of a missed span's attribution nothing was found, or something; or the span belongs to none in the corpus. */
type Missed = { readonly kind: Kind; readonly cue: CueWord; readonly whole: boolean };

/** What is known of each miss that has a marked span and no found one. */
export function missedOf(misses: readonly Miss[], gold: string): Missed[] {
  const articles = new Map(goldRecords<GoldArticle>(gold).map((article) => [article.id, article]));
  return misses.flatMap(({ passage, gold: run, cause }) => {
    const article = articles.get(passage.id);
    if (!run || cause !== 'missed' || !article) return [];
    const [start, end] = stretchOf(passage, run);
    const own = article.quotations.find((quotation) => quotation[run.kind].some(([a, b]) => a < end && start < b));
    if (!own) return [];
    const anyFound = passage.found.some((found) =>
      own[found.kind].some((stretch) => overlap(stretch, stretchOf(passage, found))),
    );
    return [{ kind: run.kind, cue: cueWordOf(article, own.cue), whole: !anyFound }];
  });
}

/** Rows of a table: by cue word, how many were missed whole and in part, a column for each kind. */
export function missedRows(missed: readonly Missed[]): string[][] {
  return CUE_WORDS.map((cue) => [
    cue,
    ...KINDS.map((kind) => {
      const own = missed.filter((miss) => miss.kind === kind && miss.cue === cue);
      return `${own.filter(({ whole }) => whole).length} / ${own.filter(({ whole }) => !whole).length}`;
    }),
  ]);
}

/** By its words; else by the tag of its verb or, where it has none, of its last noun. */
function cueWordOf({ text, silver }: GoldArticle, cue: readonly Stretch[]): CueWord {
  if (cue.length === 0) return 'no cue';
  const words = cue.flatMap(([start, end]) => text.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  if (words.length === 0) return 'mark only';
  if (hasSpeechVerb(words)) return 'speech verb';
  if (/^according$/i.test(words[0]!)) return 'according to';
  const tags = (silver?.sentences.flat() ?? [])
    .filter(([start, end]) => cue.some((stretch) => overlap(stretch, [start, end])))
    .map(([, , , tag]) => tag);
  if (tags.some((tag) => tag.startsWith('VB'))) return 'other verb';
  return tags.some((tag) => tag.startsWith('NN')) ? 'noun' : 'other word';
}

function stretchOf({ tokens }: ComparedPassage, { first, last }: Run): Stretch {
  return [tokens[first]![0], tokens[last]![1]];
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
