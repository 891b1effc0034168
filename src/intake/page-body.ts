// The body of the article on a page: by our own reading of it, checked against what the page tells search engines.

import { clean } from './page-clean.ts';
import { mainBlocks } from './page-container.ts';
import type { PageDocument } from './page-dom.ts';
import type { PageFacts } from './page-facts.ts';
import { withoutFurniture } from './page-furniture.ts';

/** The text for search engines is believed against the page only if it is an article's and hardly any of it was found. */
const LEAST_TOLD = 500;
const LEAST_AGREEMENT = 0.5;

/** Paragraphs of the article's body, in order; empty where there is none. `document` belongs to this function and is used up. */
export function bodyOf(document: PageDocument, facts: PageFacts): string[] {
  clean(document);
  const blocks = withoutFurniture(mainBlocks(document.body, facts.headline, facts.description), facts.headline);
  const found = blocks.map((block) => block.text);
  const told = facts.articleBody;
  if (told === undefined || told.length < LEAST_TOLD) return found;
  return agreement(told, found.join(' ')) >= LEAST_AGREEMENT ? found : paragraphsOf(told);
}

/** Share of the runs of three words of `told` that `found` has too. */
function agreement(told: string, found: string): number {
  const has = new Set(runsOf(found));
  const wanted = runsOf(told);
  return wanted.filter((run) => has.has(run)).length / (wanted.length || 1);
}

function runsOf(text: string): string[] {
  const words =
    withoutTags(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

/** Text for search engines is often one run with line breaks, at times with tags in it. */
function paragraphsOf(text: string): string[] {
  return withoutTags(text.replace(/<\/?(?:p|br|div|li|h\d)\b/gi, '\n$&'))
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line);
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');
}
