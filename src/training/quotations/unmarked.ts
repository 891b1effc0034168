// News that nobody marked: what a network learns the words of attribution from, by what a first reader thinks of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGold } from '../gold.ts';

/** Corpora whose texts are read; their marks are not looked at. */
export const UNMARKED = [
  'names/worldwide-train.jsonl.gz',
  'reports/wikinews-2019-2020.jsonl.gz',
  'dates/timebank-aquaint.jsonl.gz',
  'stories/wikinews-61.jsonl.gz',
  'events/rams-dev.jsonl.gz',
  'cases/t17-egypt.json.gz',
  'cases/Dominique_Strauss-Kahn.json.gz',
] as const;

type Text = { readonly text: string };
type Story = { readonly articles: readonly Text[] };
type Tokenized = { readonly sentences: readonly (readonly string[])[] };

/** Longer texts are books of speeches and debates, read slowly and alike from beginning to end. */
const LONGEST = 20_000;
const SHORTEST = 200;

/** The texts under `gold`, one of each, in the order of the corpora. */
export function readUnmarked(gold: string): string[] {
  const texts = UNMARKED.flatMap((file) => {
    const path = join(gold, file);
    if (file.startsWith('cases/')) return storyOf(path).articles.map(({ text }) => joined(text));
    if (file.startsWith('stories/')) return readGold<Story>(path).flatMap(({ articles }) => articles.map(textOf));
    if (file.startsWith('events/')) return readGold<Tokenized>(path).map(untokenized);
    return readGold<Text>(path).map(textOf);
  });
  return [...new Set(texts)].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

function textOf({ text }: Text): string {
  return text;
}

function storyOf(path: string): Story {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Story;
}

function untokenized({ sentences }: Tokenized): string {
  return joined(sentences.map((words) => words.join(' ')).join(' '));
}

/** A text whose tokens stand apart, as the Penn Treebank has them, put together as people write. */
function joined(text: string): string {
  return text
    .replace(/-LRB- ?/g, '(')
    .replace(/ ?-RRB-/g, ')')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/" ([^"\n]*[^"\n ]) "/g, '“$1”')
    .replace(/ (?=[.,;:?!)%])/g, '')
    .replace(/(?<=[($]) /g, '')
    .replace(/ (?='(?:s|re|ve|ll|d|m)\b)/gi, '')
    .replace(/ (?=n't\b)/gi, '')
    .replace(/ +\n/g, '\n');
}
