// Where on a cleaned page the running text stands: the container that holds most of it, its like, and a lead set before it.

import { childrenOf, isElement, type PageElement } from './page-dom.ts';
import { bareWords } from './page-meta.ts';
import { type Block, blocksOf } from './page-text.ts';

/** Characters of a block that do not count: short blocks are labels, dates and links, not running text. */
const SHORT_BLOCK = 40;
/** What a link takes away for each of its characters. */
const LINK_COST = 2;
/** A paragraph counts in full for the element around it, and by this share less for each one further out. */
const DECAY = 0.5;
/** An element as good as this share of its best child holds another part of the same text (a mere wrapper is at DECAY). */
const CLIMB = 0.6;
/** A container of the same kind is part of the text if it weighs this share of the best. */
const LIKE_SHARE = 0.1;
/** Running text, in characters, that makes a report of what stands under a headline. */
const LEAST_ARTICLE = 200;
/** Characters, not linked, from which a paragraph set before the container is its lead. */
const LEAD = 80;
/** Class names of the line under a headline. */
const STANDFIRST = /standfirst|\bdek|deck\b|summary|sub-?(title|head)|description|excerpt|abstract|strap|kicker/i;
const PICTURE = /image|photo|media|video/i;
/** One article of the page, or its main column. */
const FRAME = 'article, main';

/**
 * The blocks of the page's main text, in reading order; none where nothing on the page is running text. `headline` and
 * `standfirst` are what the page calls them: the text is looked for under the one, and the other does not count as a lead.
 */
export function mainBlocks(body: PageElement, headline: string | undefined, standfirst: string | undefined): Block[] {
  const all = firstArticle(blocksOf(body), headline);
  const weights = weigh(all);
  const best = heaviest(weights, body);
  if (!best) return [];
  const frame = best.closest(FRAME);
  const roots = new Set([best, ...likeOnes(best, frame, weights)]);
  const inText = all.map((block) => isInside(block.holder, roots));
  const first = inText.indexOf(true);
  return all.filter((block, at) => inText[at] || (at < first && frame && isLead(block, frame, standfirst)));
}

/** Some pages load the next report below the first: reading stops at its headline. */
function firstArticle(blocks: readonly Block[], headline: string | undefined): readonly Block[] {
  if (headline === undefined) return blocks;
  const isOwn = (block: Block) => bareWords(block.text) === bareWords(headline);
  const start = blocks.findIndex(isOwn);
  let characters = 0;
  for (let at = start + 1; start >= 0 && at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (characters >= LEAST_ARTICLE && isHeadline(block) && !isOwn(block)) return blocks.slice(0, at);
    characters += gainOf(block);
  }
  return blocks;
}

/** A subheading stands between paragraphs, a headline apart from them. */
function isHeadline({ holder }: Block): boolean {
  if (holder.localName !== 'h1' || !holder.parentElement) return false;
  return ![...childrenOf(holder.parentElement)].some((child) => isElement(child) && child.localName === 'p');
}

/** How much running text each element has in and near itself. */
function weigh(blocks: readonly Block[]): Map<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    let gain = gainOf(block);
    if (gain === 0) continue;
    const around = block.holder.localName === 'p' ? block.holder.parentElement : block.holder;
    for (let element = around; element; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + gain);
      gain *= DECAY;
    }
  }
  return weights;
}

function gainOf(block: Block): number {
  return Math.max(0, block.text.length - LINK_COST * block.linked - SHORT_BLOCK);
}

function heaviest(weights: ReadonlyMap<PageElement, number>, body: PageElement): PageElement | undefined {
  let best: PageElement | undefined;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight <= most) continue;
    best = element;
    most = weight;
  }
  for (let up = best?.parentElement; best && up && up !== body; up = up.parentElement) {
    if ((weights.get(up) ?? 0) < CLIMB * (weights.get(best) ?? 0)) break;
    best = up;
  }
  return best;
}

/** Long reports are often cut into several containers of one kind. Those of another article on the page stay out. */
function likeOnes(
  best: PageElement,
  frame: PageElement | null,
  weights: ReadonlyMap<PageElement, number>,
): PageElement[] {
  const kind = best.getAttribute('class')?.trim();
  if (!kind) return [];
  const least = LIKE_SHARE * (weights.get(best) ?? 0);
  return [...weights]
    .filter(([element, weight]) => weight >= least && element.localName === best.localName)
    .map(([element]) => element)
    .filter((element) => element.getAttribute('class')?.trim() === kind && element.closest(FRAME) === frame);
}

function isInside(element: PageElement, roots: ReadonlySet<PageElement>): boolean {
  for (let up: PageElement | null = element; up; up = up.parentElement) if (roots.has(up)) return true;
  return false;
}

function nameOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

function isLead(block: Block, frame: PageElement, standfirst: string | undefined): boolean {
  if (block.holder.localName !== 'p' || block.text.length - block.linked < LEAD) return false;
  if (standfirst !== undefined && (block.text.startsWith(standfirst) || standfirst.startsWith(block.text)))
    return false;
  for (let up: PageElement | null = block.holder; up && up !== frame; up = up.parentElement) {
    if (STANDFIRST.test(nameOf(up)) || PICTURE.test(nameOf(up))) return false;
  }
  return isInside(block.holder, new Set([frame]));
}
