// What a page says of its article outside the text: headline, authors, date, publisher, address, language.

import type { PageDocument } from './page-dom.ts';
import { type ArticleData, articleData } from './page-json-ld.ts';
import { blocksOf } from './page-text.ts';
import { printedDay } from './printed-day.ts';

export type PageFacts = {
  readonly headline?: string;
  /** The page's summary of itself; a standfirst only if it stands in the page. */
  readonly description?: string;
  /** The article's text for search engines, to check what was found in the page against. */
  readonly articleBody?: string;
  readonly authors: readonly string[];
  readonly published?: { readonly date: string; readonly reason: string };
  readonly publisher?: string;
  readonly section?: string;
  readonly language?: string;
  readonly canonical?: string;
};

/** Names of `<meta>` (as `name`, `property` or `itemprop`) in the order in which they are believed. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cxenseparse:author'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  section: ['article:section', 'parsely-section', 'section', 'cxenseparse:recs:category'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'cxenseparse:recs:publishtime',
    'ptime',
    'originalpublicationdate',
    'displaydate',
    'date',
  ],
} as const;

/** Where a byline stands in pages that mark it, surest first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '.byline a',
  '.author-name',
  '.byline',
];
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** Reads the facts of `document`; `url` is where it was found, to make its own address whole. */
export function pageFacts(document: PageDocument, url: string | undefined): PageFacts {
  const metas = metaContents(document);
  const data = articleData(document);
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined);
  const facts = {
    headline: headlineOf(document, [data?.headline, first(META.title)]),
    description: first(META.description) ?? data?.description,
    articleBody: data?.articleBody,
    published: publishedOn(document, metas, data),
    publisher: first(META.publisher) ?? data?.publisher,
    section: data?.section ?? first(META.section),
    language: languageOf(document, metas, data),
    canonical: canonicalOf(document, metas, url),
  };
  const authors = authorsOf(document, metas, data);
  return {
    ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as object),
    authors,
  };
}

function metaContents(document: PageDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = collapsed(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** The headline as printed: the `<h1>` that the page's data agree with, else the first in the article, else the data's. */
function headlineOf(document: PageDocument, told: readonly (string | undefined)[]): string | undefined {
  const printed = [...document.querySelectorAll('h1')]
    .map((heading) => collapsed(heading.textContent))
    .filter((text) => text);
  const known = told.filter((text) => text !== undefined).map(collapsed);
  const agreed = printed.find((heading) => known.some((text) => agree(heading, text)));
  if (agreed !== undefined) return agreed;
  const inArticle = document.querySelector('article h1, main h1, [itemprop="headline"]');
  const title = collapsed(document.querySelector('head title, title')?.textContent ?? '');
  const own =
    collapsed(inArticle?.textContent ?? '') ||
    (printed.length === 1 ? printed[0] : '') ||
    known[0] ||
    withoutSiteName(title);
  return own || undefined;
}

/** Do two headlines say the same, or does one begin or hold the other? */
function agree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string];
  return a.length > 0 && b.length > 0 && (a.includes(b) || b.includes(a));
}

/** "Court rules on appeal | The Daily" -> "Court rules on appeal" */
function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  return parts.length > 1 && parts[0]!.length >= 15 ? parts[0]! : title;
}

function publishedOn(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  data: ArticleData | undefined,
): PageFacts['published'] {
  const told: [string, string | undefined][] = [['JSON-LD datePublished', data?.datePublished]];
  for (const name of META.published) told.push([name, metas.get(name)]);
  const marked = document.querySelector(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  );
  told.push([
    'time of publication',
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent,
  ]);
  for (const [source, value] of told) {
    const date = value === undefined ? undefined : printedDay(value);
    if (date !== undefined) return { date, reason: `The page's ${source} says ${collapsed(value!)}.` };
  }
  return undefined;
}

/** The first place that names anybody: the page's data, its `<meta>`, what it marks as author, a byline. */
function authorsOf(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  data: ArticleData | undefined,
): string[] {
  const told = META.author.map((name) => metas.get(name));
  const marked = BYLINES.map((selector) => document.querySelector(selector)).map(
    (element) => element && blocksOf(element)[0]?.text,
  );
  for (const names of [data?.authors ?? [], ...[...told, ...marked].map((name) => [name ?? ''])]) {
    const read = [...new Set(names.flatMap(splitNames))];
    if (read.length > 0) return read;
  }
  return [];
}

/** "By Jane Doe and John Roe, Staff Writers" -> the two names. */
function splitNames(byline: string): string[] {
  return collapsed(byline)
    .replace(/^by[: ]+/i, '')
    .split(/\s*(?:,|;|\||\band\b|&)\s*/)
    .map((name) => name.trim())
    .filter(
      (name) =>
        /\p{L}{2}/u.test(name) &&
        name.length <= 60 &&
        !/https?:|@|\d{4}|\b(writer|editor|reporter|correspondent|staff)s?$/i.test(name),
    );
}

function languageOf(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  data: ArticleData | undefined,
): string | undefined {
  const told = [
    document.documentElement.getAttribute('lang'),
    metas.get('og:locale'),
    data?.language,
    metas.get('language'),
  ];
  return told.find((code): code is string => LANGUAGE.test(code ?? ''))?.replace('_', '-');
}

/** The page's own address, unless it names only the front page. */
function canonicalOf(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  url: string | undefined,
): string | undefined {
  const named = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), metas.get('og:url')];
  for (const address of named) {
    const whole = address ? URL.parse(address, url) : null;
    if (whole && /^https?:$/.test(whole.protocol) && whole.pathname + whole.search !== '/') return whole.href;
  }
  return undefined;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
