// The body of the article on a page: by our own reading, checked against what the page tells search engines, with two to fall back on.

import { Readability } from '@mozilla/readability';
import { clean } from './page-clean.ts';
import { mainBlocks } from './page-container.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import type { PageFacts } from './page-facts.ts';
import { withoutFurniture } from './page-furniture.ts';
import { blocksOf } from './page-text.ts';

/** Below this many characters our reading found a label, not an article, and Readability is asked. */
const LEAST_BODY = 140;
/** Readability gives up on pages beyond this, for its time grows faster than the page. */
const MOST_ELEMENTS = 50_000;
/** The text for search engines is believed against the page only if it is an article's and hardly any of it was found. */
const LEAST_TOLD = 500;
const LEAST_AGREEMENT = 0.5;

/** Paragraphs of the article's body, in order; empty where there is none. `document` belongs to this function and is used up. */
export function bodyOf(document: PageDocument, facts: PageFacts): string[] {
  clean(document);
  const own = texts(withoutFurniture(mainBlocks(document.body, facts.description), facts.headline));
  if (fits(own, facts)) return own;
  const readable = byReadability(document, facts);
  if (fits(readable, facts)) return readable;
  if (facts.articleBody !== undefined && facts.articleBody.length >= LEAST_TOLD) return paragraphsOf(facts.articleBody);
  return lengthOf(readable) > lengthOf(own) ? readable : own;
}

function texts(blocks: readonly { readonly text: string }[]): string[] {
  return blocks.map((block) => block.text);
}

/** Is it long enough, and does it hold what the page tells search engines, if it does? */
function fits(paragraphs: readonly string[], facts: PageFacts): boolean {
  if (lengthOf(paragraphs) < LEAST_BODY) return false;
  const told = facts.articleBody;
  return told === undefined || told.length < LEAST_TOLD || agreement(told, paragraphs.join(' ')) >= LEAST_AGREEMENT;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}

/** Share of the runs of three words of `told` that `found` has too. */
function agreement(told: string, found: string): number {
  const has = new Set(runsOf(found));
  const wanted = runsOf(told);
  return wanted.filter((run) => has.has(run)).length / (wanted.length || 1);
}

function runsOf(text: string): string[] {
  const words =
    text
      .replace(/<[^>]{0,500}>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

function byReadability(document: PageDocument, facts: PageFacts): string[] {
  try {
    const options = { serializer: (node: unknown) => node as PageElement, maxElemsToParse: MOST_ELEMENTS };
    const found = new Readability(document as never, options).parse();
    return found?.content ? texts(withoutFurniture(blocksOf(found.content), facts.headline)) : [];
  } catch {
    // It throws on pages beyond its limit; then there is no second opinion.
    return [];
  }
}

/** Text for search engines is often one run with line breaks, at times with tags in it. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/<\/?(?:p|br|div|li|h\d)\b[^>]{0,500}>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line);
}
