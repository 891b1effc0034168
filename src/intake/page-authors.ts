// Who wrote a page's article, as the page names them.

import { collapsed, type PageSource } from './page-meta.ts';
import { blocksOf } from './page-text.ts';

/** Names of `<meta>` in the order in which they are believed. */
const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'cxenseparse:author',
];
/** Where a byline stands in pages that mark it, surest first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '.byline a',
  '.author-name',
  '.byline',
];
/** Addresses, dates, offices, degrees and the accounts of publishing systems. */
const NO_NAME =
  /https?:|@|\d{4}|\b(writer|editor|reporter|correspondent|staff)s?$|^(ph\.?d|m\.?d|m\.?sc?|m\.?a|mba|r\.?d\.?n?|j\.?d|jr|sr|esq)\.?$|admin(istrator)?$/i;
const LONGEST_NAME = 60;

/** The authors from the first place that names any: the page's data, its `<meta>`, what it marks as author, a byline. */
export function authorsOf({ document, metas, data }: PageSource): string[] {
  const told = METAS.map((name) => metas.get(name));
  const marked = BYLINES.map((selector) => document.querySelector(selector)).map(
    (element) => element && blocksOf(element)[0]?.text,
  );
  for (const names of [data.authors, ...[...told, ...marked].map((name) => [name ?? ''])]) {
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
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME && !NO_NAME.test(name));
}
