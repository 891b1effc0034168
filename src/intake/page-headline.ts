// The headline of a page's article, as printed.

import type { PageDocument } from './page-dom.ts';
import { bareWords, collapsed, metaOf, type PageSource } from './page-meta.ts';

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline'];
/** The first part of a `<title>` this long is a headline, a shorter one may be the outlet's name. */
const LEAST_TITLE = 15;

/**
 * The heading that the page's data agree with; else the one in the article; else a single `<h1>` that is not the outlet's name;
 * else what the data say. Undefined where the page says nothing.
 */
export function headlineOf(source: PageSource): string | undefined {
  const { document, data } = source;
  const told = [data.headline, metaOf(source, TITLES)].filter((text) => text !== undefined).map(collapsed);
  const top = headings(document, 'h1');
  const agreed = top.find((heading) => told.some((text) => agree(heading, text)));
  if (agreed !== undefined) return agreed;
  const lower = headings(document, 'h2, h3').find((heading) =>
    told.some((text) => bareWords(text) === bareWords(heading)),
  );
  if (lower !== undefined) return lower;
  const inArticle = headings(document, 'article h1, main h1, [itemprop="headline"]')[0];
  const single = top.length === 1 && top[0] !== metaOf(source, ['og:site_name']) ? top[0] : undefined;
  return inArticle ?? single ?? told[0] ?? withoutSiteName(headings(document, 'title')[0]);
}

function headings(document: PageDocument, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map((heading) => collapsed(heading.textContent))
    .filter((text) => text);
}

/** Do two headlines say the same, or does one hold the other? */
function agree(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  return a.length > 0 && b.length > 0 && (a.includes(b) || b.includes(a));
}

/** "Court rules on appeal | The Daily" -> "Court rules on appeal" */
function withoutSiteName(title: string | undefined): string | undefined {
  const parts = title?.split(/\s+[|–—»·-]\s+/) ?? [];
  return parts.length > 1 && parts[0]!.length >= LEAST_TITLE ? parts[0] : title;
}
