// Further reports with their events marked: offsets are kept in event-marks.json beside this file, texts stay in the corpora.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EventType, Modality } from '../core/event-types.ts';
import type { Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import type { GoldEvent } from './event-examples.ts';
import { readGold } from './gold.ts';

type MarkedRecord = {
  readonly corpus: string;
  readonly record: number;
  /** The first 16 digits of the text's hash: another version of a corpus would put the offsets in the wrong place. */
  readonly sha256: string;
  readonly published?: string;
  readonly events: readonly string[];
};

/** A report and what is marked in it, not yet read. */
export type FurtherReport = {
  readonly id: string;
  readonly corpus: string;
  readonly report: Report;
  readonly events: readonly GoldEvent[];
};

type CorpusRecord = { readonly text?: string; readonly tokens?: readonly (readonly [number, number, string])[] };

const HASH_DIGITS = 16;

/** The further reports whose corpora lie under `gold`, in the order of the marks. Throws where a text is not the one that was marked. */
export function furtherReports(gold: string): FurtherReport[] {
  const { reports } = JSON.parse(readFileSync(new URL('event-marks.json', import.meta.url), 'utf8')) as {
    reports: readonly MarkedRecord[];
  };
  const corpora = new Map<string, readonly string[]>();
  return reports.map((marked) => {
    const texts = corpora.get(marked.corpus) ?? readTexts(join(gold, marked.corpus));
    corpora.set(marked.corpus, texts);
    const text = texts[marked.record] ?? '';
    const id = `${marked.corpus} ${marked.record}`;
    if (hashOf(text) !== marked.sha256) throw new Error(`${id} is not the text whose events are marked`);
    return { id, corpus: marked.corpus, report: reportOf(text, marked.published), events: marked.events.map(eventOf) };
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}

function reportOf(text: string, published: string | undefined): Report {
  if (published === undefined) return { text, notices: [] };
  return { text, notices: [], published: { date: published, basis: 'page', reasons: [] } };
}

/** The texts of a corpus in its order: a file of records, or a story with its articles. */
function readTexts(path: string): readonly string[] {
  if (existsSync(`${path}.jsonl.gz`)) return readGold<CorpusRecord>(`${path}.jsonl.gz`).map(textOf);
  const story = JSON.parse(gunzipSync(readFileSync(`${path}.json.gz`)).toString('utf8')) as {
    articles: readonly CorpusRecord[];
  };
  return story.articles.map(textOf);
}

/** A corpus of words [number, sentence, word] is laid out with a space between them and a line a sentence. */
function textOf({ text, tokens }: CorpusRecord): string {
  if (text !== undefined) return text;
  const lines = new Map<number, string[]>();
  for (const [, sentence, word] of tokens ?? []) lines.set(sentence, [...(lines.get(sentence) ?? []), word]);
  return [...lines.values()].map((words) => words.join(' ')).join('\n');
}

function eventOf(line: string): GoldEvent {
  const [type, trigger, modality, date, ...roles] = line.split(' ') as [
    EventType,
    string,
    Modality,
    string,
    ...string[],
  ];
  return {
    type,
    trigger: spanOf(trigger),
    modality,
    date: date === '-' ? null : date,
    arguments: roles.map((role) => {
      const [name, span] = role.split(':') as [string, string];
      return { role: name, ...spanOf(span) };
    }),
  };
}

function spanOf(text: string): Span {
  const [start, end] = text.split('-').map(Number) as [number, number];
  return { start, end };
}
