// The corpora of many reports, in one form: what the benches across reports take in.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CaseMember } from '../src/casework/member.ts';
import { goldPath, goldRecords } from './lib.ts';

export type PlainReport = {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
  readonly published?: string;
};

/** Dated reports of eight long stories, by the story's name. */
export function caseReports(): ReadonlyMap<string, readonly PlainReport[]> {
  const folder = goldPath('cases');
  const stories = readdirSync(folder).sort();
  return new Map(
    stories.map((file) => {
      const { topic, articles } = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')) as {
        topic: string;
        articles: { published: string; text: string }[];
      };
      const dated = articles.filter(({ published }) => /^\d{4}-/.test(published));
      return [topic, dated.map((article, i) => ({ id: `${topic} ${i}`, ...article }))];
    }),
  );
}

/** Reports of the corpora of names and of Wikinews: each tells a matter of its own. */
export function singleReports(): readonly PlainReport[] {
  const names = goldRecords<{ id: string; text: string }>('names/worldwide-train.jsonl.gz');
  const wikinews = goldRecords<{ url: string; text: string; date: string; title: string }>(
    'reports/wikinews-2019-2020.jsonl.gz',
  );
  return [
    // The first line is the address the report was found at.
    ...names.map(({ id, text }) => ({ id: `names ${id}`, text: text.replace(/^\s*https?:\S+\s*/, '') })),
    ...wikinews.map(({ url, text, date, title }) => ({ id: url, text, headline: title, published: date })),
  ];
}

/** Reports grouped by the story that they tell, each in its outlet's words. */
export function storyReports(): readonly (readonly PlainReport[])[] {
  type Story = { readonly articles: readonly { ext_url: string; title: string; text: string }[] };
  return goldRecords<Story>('stories/wikinews-61.jsonl.gz').map(({ articles }) =>
    articles.map(({ ext_url, title, text }) => ({ id: ext_url, text, headline: title })),
  );
}

/** The documents of ECB+, topics 1-35, by matter: each topic has two of the same kind, told apart by the ending of their documents' names. */
export function ecbReports(): readonly (readonly PlainReport[])[] {
  type Document = {
    readonly topic: number;
    readonly id: string;
    readonly tokens: readonly (readonly [number, number, string])[];
  };
  const documents = goldRecords<Document>('events/ecbplus-topics-1-35.jsonl.gz');
  const matters = Map.groupBy(documents, ({ topic, id }) => `${topic} ${id.endsWith('ecbplus.xml')}`);
  return [...matters.values()].map((matter) =>
    matter.map(({ id, tokens }) => {
      const bySentence = Map.groupBy(tokens, ([, sentence]) => sentence);
      const sentences = [...bySentence.values()].map((words) => words.map(([, , word]) => word).join(' '));
      // Some open with the address they were found at.
      const [headline = '', ...text] = sentences.filter((sentence) => !sentence.startsWith('http'));
      return { id, headline, text: text.join('\n') };
    }),
  );
}

/** A report as a case would see it that nobody has read yet: its text and its day. */
export function unreadMember({ id, text, published }: PlainReport): CaseMember {
  return {
    report: id,
    version: 1,
    reading: {
      id,
      schema: 1,
      language: 'en',
      model: 'none',
      text,
      report: {
        body: { start: 0, end: text.length },
        ...(published && { published: { date: published, basis: 'given', reasons: [] } }),
      },
      sentences: [],
      entities: [],
      mentions: [],
      quotations: [],
      timexes: [],
      events: [],
      notices: [],
    },
    capturedAt: `${published ?? '2030-01-01'}T00:00:00Z`,
    membership: 'accepted',
    reasons: [],
  };
}
