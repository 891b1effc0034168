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
