// How well intake finds the article on a page: body by the shared scorer beside plain Readability, and headline, authors and date.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Report } from '../src/core/report.ts';
import { reportFromHtml } from '../src/intake/html.ts';
import { peerBody } from './peers.ts';

const shared = resolve(import.meta.dirname, '../../shared');
const gold = process.env.CASEWIRE_GOLD ?? join(shared, 'gold');

type BodyPage = { readonly id: string; readonly url: string; readonly html: string };
type PublisherPage = BodyPage & {
  readonly fields: { readonly title?: string; readonly authors?: readonly string[]; readonly publishing_date?: string };
};

function readPages<Page>(name: string): Page[] {
  const text = gunzipSync(readFileSync(join(gold, 'pages', name))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as Page);
}

function bodyOf(page: BodyPage): string {
  const { report } = reportFromHtml(page.html, { url: page.url });
  const body = report?.parts?.body;
  return report && body ? report.text.slice(body.start, body.end) : '';
}

function scoreBodies(): void {
  const pages = readPages<BodyPage>('article-bodies-even.jsonl.gz');
  const folder = mkdtempSync(join(tmpdir(), 'casewire-pages-'));
  for (const [name, extract] of [
    ['casewire', bodyOf],
    ['readability', (page: BodyPage) => peerBody(page).body],
  ] as const) {
    const started = performance.now();
    const lines = pages.map((page) => JSON.stringify({ id: page.id, body: extract(page) }));
    const each = (performance.now() - started) / pages.length;
    const predictions = join(folder, `${name}.jsonl`);
    writeFileSync(predictions, lines.join('\n'));
    const scorer = [
      join(shared, 'eval/score-pages.mjs'),
      join(gold, 'pages/article-bodies-even.jsonl.gz'),
      predictions,
    ];
    const score = execFileSync(process.execPath, scorer, { encoding: 'utf8' }).trim();
    console.log(`bodies, ${name}: ${score}, ${each.toFixed(0)} ms a page`);
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the pages where the gold has the field and the report says the same. */
function scoreFacts(): void {
  const pages = readPages<PublisherPage>('publishers-us.jsonl.gz');
  const reports = new Map(pages.map((page) => [page.id, reportFromHtml(page.html, { url: page.url }).report]));
  const count = (
    name: string,
    wanted: (page: PublisherPage) => string | undefined,
    found: (report: Report) => string | undefined,
  ) => {
    const asked = pages.filter((page) => wanted(page) !== undefined);
    const wrong = asked.filter((page) => {
      const report = reports.get(page.id);
      return !report || plain(found(report) ?? '') !== plain(wanted(page) ?? '');
    });
    console.log(`${name}: ${asked.length - wrong.length} of ${asked.length}`);
    if (process.argv.includes('--verbose')) {
      for (const page of wrong) {
        const report = reports.get(page.id);
        console.log(`  ${page.id}: wanted "${wanted(page)}", found "${report && found(report)}"`);
      }
    }
  };
  count(
    'headline',
    (page) => page.fields.title,
    (report) => report.parts?.headline && report.text.slice(0, report.parts.headline.end),
  );
  count(
    'authors',
    (page) => page.fields.authors?.join(', '),
    (report) => report.byline?.join(', '),
  );
  count(
    'date',
    (page) => page.fields.publishing_date?.slice(0, 10),
    (report) => report.published?.date,
  );
}

if (!existsSync(join(gold, 'pages')))
  throw new Error(`no gold pages at ${gold}: set CASEWIRE_GOLD to the folder that holds pages/`);
scoreBodies();
scoreFacts();
