// Where a page speaks of itself: its tree, its `<meta>` elements and its JSON-LD, gathered once for all who ask.

import type { PageDocument } from './page-dom.ts';
import { type ArticleData, articleData } from './page-json-ld.ts';

export type PageSource = {
  readonly document: PageDocument;
  /** Content by name, property or itemprop, in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly data: ArticleData;
  /** Where the page was found, if that is known. */
  readonly url: string | undefined;
};

/** What a page says of itself. */
export function pageSource(document: PageDocument, url: string | undefined): PageSource {
  return { document, metas: metaContents(document), data: articleData(document) ?? { authors: [] }, url };
}

/** The content of the first of `names` that the page has. */
export function metaOf({ metas }: PageSource, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)).find((content) => content !== undefined);
}

/** White space as a reader sees it. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The letters and digits of a text, lower case, for comparing what is printed in one place with another. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
