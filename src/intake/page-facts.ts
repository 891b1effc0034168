// What a page says of its article outside the text: headline, authors, date, publisher, address, language.

import { addressOf } from './page-address.ts';
import { authorsOf } from './page-authors.ts';
import { publishedOn } from './page-date.ts';
import type { PageDocument } from './page-dom.ts';
import { headlineOf } from './page-headline.ts';
import { metaOf, type PageSource, pageSource } from './page-meta.ts';

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
  readonly address?: string;
};

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description', 'dc.description'];
const PUBLISHERS = ['og:site_name', 'application-name', 'dc.publisher'];
const SECTIONS = ['article:section', 'parsely-section', 'section', 'cxenseparse:recs:category'];
/** What publishing systems write where no section was chosen. */
const NO_SECTION = /^(posts?|articles?|story|all|home ?page|uncategori[sz]ed|.*\.[a-z]{2,})$/i;
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** Reads the facts of `document`; `url` is where it was found. */
export function pageFacts(document: PageDocument, url: string | undefined): PageFacts {
  const source = pageSource(document, url);
  const facts = {
    headline: headlineOf(source),
    description: metaOf(source, DESCRIPTIONS) ?? source.data.description,
    articleBody: source.data.articleBody,
    published: publishedOn(source),
    publisher: publisherOf(source),
    section: sectionOf(source),
    language: languageOf(source),
    address: addressOf(source),
  };
  const known = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<PageFacts>;
  return { ...known, authors: authorsOf(source) };
}

/** "LinkPost | All the news, all the time" -> "LinkPost" */
function publisherOf(source: PageSource): string | undefined {
  const named = metaOf(source, PUBLISHERS) ?? source.data.publisher;
  return (
    named
      ?.split(/ [|–—] /)[0]
      ?.replace(/^@/, '')
      .trim() || undefined
  );
}

function sectionOf(source: PageSource): string | undefined {
  const named = [source.data.section, metaOf(source, SECTIONS)].map((section) => section?.split(/[,;|]/)[0]?.trim());
  return named.find((section) => section && !NO_SECTION.test(section));
}

function languageOf({ document, metas, data }: PageSource): string | undefined {
  const told = [
    document.documentElement.getAttribute('lang'),
    metas.get('og:locale'),
    data.language,
    metas.get('language'),
  ];
  return told.find((code): code is string => LANGUAGE.test(code ?? ''))?.replace('_', '-');
}
