// The table of formats that reports come in. A new one is a file of its own and a line here.

import type { FoundReport } from './json-lines.ts';
import { type Given, reportFromText } from './text.ts';

export type Format = {
  readonly name: string;
  /** The first is what the store keeps. */
  readonly mediaTypes: readonly string[];
  /** Ends of file names, lower case. */
  readonly endings: readonly string[];
  /** Asked where neither media type nor ending tells. */
  readonly looksLike: (text: string) => boolean;
  /** The reports in a decoded file. What it takes to read pages is loaded with the first of them: a plain text need not wait for it. */
  readonly read: (text: string, given: Given) => AsyncGenerator<FoundReport>;
};

/** In the order in which they are asked; plain text comes last, for anything looks like it. */
export const FORMATS: readonly Format[] = [
  {
    name: 'web page',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    endings: ['.html', '.htm', '.xhtml'],
    looksLike: (text) =>
      /^\s*(<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(!doctype\s+html|html|head|body)\b/i.test(
        text.slice(0, 5000),
      ),
    async *read(text, given) {
      const { reportFromHtml } = await import('./html.ts');
      yield reportFromHtml(text, given);
    },
  },
  {
    name: 'JSON lines',
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
    endings: ['.jsonl', '.ndjson'],
    looksLike: (text) =>
      /^\s*\{\s*"[^\n]{0,100}"\s*:/.test(text.slice(0, 1000)) && /"(text|html)"\s*:\s*"/.test(text.slice(0, 100_000)),
    async *read(text, given) {
      const { reportsFromJsonLines } = await import('./json-lines.ts');
      yield* reportsFromJsonLines(text, given);
    },
  },
  {
    name: 'plain text',
    mediaTypes: ['text/plain', 'text/markdown'],
    endings: ['.txt', '.text', '.md'],
    looksLike: (text) => !/^\s*<(\?xml|rss|feed|svg)\b/i.test(text.slice(0, 1000)),
    async *read(text, given) {
      yield { report: reportFromText(text, given), notices: [] };
    },
  },
];

/**
 * The format of a file by its media type, else by its name, else by how its text looks; undefined where none fits. Servers call
 * many things plain text: there a name counts that the look agrees with.
 */
export function formatOf(text: string, from: string, mediaType: string | undefined): Format | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const byType = FORMATS.find((format) => format.mediaTypes.includes(type));
  const name = (URL.parse(from)?.pathname ?? from).toLowerCase().replace(/\.gz$/, '');
  const byName = FORMATS.find((format) => format.endings.some((ending) => name.endsWith(ending)));
  if (type === 'text/plain' && byName?.looksLike(text)) return byName;
  return byType ?? byName ?? FORMATS.find((format) => format.looksLike(text));
}
