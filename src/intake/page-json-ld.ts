// What a page says of its article in JSON-LD, the data that outlets write for search engines.

import type { PageDocument } from './page-dom.ts';

/** A schema.org article as far as intake needs it; texts as the page gives them. */
export type ArticleData = {
  readonly headline?: string;
  readonly description?: string;
  readonly articleBody?: string;
  readonly datePublished?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly language?: string;
};

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /Article$|^(BlogPosting|Report|LiveBlogPosting|Posting)$/;
/** Graphs nest; nobody means anything deeper than this. */
const MOST_DEPTH = 6;

/** The first article of the page's JSON-LD, with what is said of it in other places; undefined where the page has none. */
export function articleData(document: PageDocument): ArticleData | undefined {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parsed(script.textContent), found, 0);
  }
  if (found.length === 0) return undefined;
  const headline = found.map((article) => textOf(article.headline)).find((text) => text !== undefined);
  // Other headlines are those of related articles.
  const articles = found.filter((article) => [undefined, headline].includes(textOf(article.headline)));
  const first = (read: (article: Json) => string | undefined) =>
    articles.map(read).find((value) => value !== undefined);
  const all = {
    headline,
    description: first((article) => textOf(article.description)),
    articleBody: first((article) => textOf(article.articleBody)),
    datePublished: first((article) => textOf(article.datePublished) ?? textOf(article.dateCreated)),
    publisher: first((article) => namesOf(article.publisher)[0]),
    section: first((article) => textOf(article.articleSection)),
    language: first((article) => textOf(article.inLanguage)),
  };
  const authors = articles
    .map((article) => namesOf(article.author ?? article.creator))
    .find((names) => names.length > 0);
  return { ...withoutUndefined(all), authors: authors ?? [] };
}

/** Broken JSON-LD is common (line breaks inside strings) and worth one repair; what stays broken is passed over. */
function parsed(source: string): unknown {
  const trimmed = source.trim().replace(/^(<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\]\]>|\]\]>);?$/g, '');
  for (const attempt of [trimmed, trimmed.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

function collectArticles(value: unknown, found: Json[], depth: number): void {
  if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, found, depth + 1);
    return;
  }
  const json = value as Json;
  const types = Array.isArray(json['@type']) ? json['@type'] : [json['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(json);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collectArticles(json[key], found, depth + 1);
}

/** A value as text: itself, or the first of a list. */
function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() ? one.trim() : undefined;
}

/** Names of one or several people or bodies, given as text or as objects. */
function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const name = typeof item === 'object' && item !== null ? (item as Json).name : item;
    if (Array.isArray(name)) return namesOf(name);
    return typeof name === 'string' && name.trim() ? [name.trim()] : [];
  });
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
