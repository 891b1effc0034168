// A stretch of a page as plain text, block by block: what a reader sees as one paragraph is one block.

import { childrenOf, isElement, isText, type PageElement } from './page-dom.ts';

/** One paragraph, heading, list item or table cell. `linked` counts the characters of its text that are links. */
export type Block = {
  readonly text: string;
  readonly linked: number;
  /** The element that holds it. */
  readonly holder: PageElement;
};

/** Elements whose content is not text of the page. */
const SILENT = new Set(
  'script style noscript template head title svg math iframe object canvas audio video select button textarea'.split(
    ' ',
  ),
);
/** Elements that do not break a paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/**
 * The blocks under `root` in reading order. White space is collapsed as a browser shows it, hard spaces are spaces, and
 * invisible characters (soft hyphens, zero-width spaces) are left out; `<br>` gives a line break, two of them a new block.
 */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  const open: OpenBlock = { text: '', linked: 0 };
  walk(root, false, { blocks, open });
  flush({ blocks, open }, root);
  return blocks;
}

type OpenBlock = { text: string; linked: number };
type Walk = { readonly blocks: Block[]; readonly open: OpenBlock };

function walk(element: PageElement, inLink: boolean, state: Walk): void {
  let afterElement = false;
  for (const child of childrenOf(element)) {
    if (isText(child)) addText(child.textContent, inLink, afterElement, state.open);
    afterElement = isElement(child);
    if (!isElement(child) || SILENT.has(child.localName)) continue;
    if (child.localName === 'br') state.open.text += '\n';
    else if (child.localName === 'pre') addPreformatted(child, state);
    else if (INLINE.has(child.localName)) walk(child, inLink || child.localName === 'a', state);
    else {
      flush(state, element);
      walk(child, inLink, state);
      flush(state, child);
    }
  }
}

/** A bracket, colon or dash that ends an element and meets a capital was kept apart by the page's style: `<cite>(AP)</cite>Two`. */
const STYLED_APART = /[):—–]$/;

function addText(text: string, inLink: boolean, afterElement: boolean, open: OpenBlock): void {
  const shown = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[ \t\r\n\f\u0085\u00a0\u2028\u2029]+/g, ' ');
  if (afterElement && STYLED_APART.test(open.text) && /^\p{Lu}/u.test(shown)) open.text += ' ';
  open.text += shown;
  if (inLink) open.linked += shown.trim().length;
}

function addPreformatted(element: PageElement, state: Walk): void {
  flush(state, element);
  const text = element.textContent.trim();
  if (text) state.blocks.push({ text, linked: 0, holder: element });
}

function flush({ blocks, open }: Walk, holder: PageElement): void {
  // Spaces first: a pattern that takes any number of them on both sides of a line break costs their square.
  const lines = open.text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n');
  for (const part of lines.split(/\n{2,}/)) {
    const text = part.trim();
    if (text) blocks.push({ text, linked: Math.min(open.linked, text.length), holder });
  }
  open.text = '';
  open.linked = 0;
}
