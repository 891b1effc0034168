// A stretch of a page as plain text, block by block: what a reader sees as one paragraph is one block.

import { childrenOf, isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

/** One paragraph, heading, list item or table row. `linked` counts the characters of its text that are links. */
export type Block = {
  readonly text: string;
  readonly linked: number;
  /** The element that holds it. */
  readonly holder: PageElement;
};

const SILENT = new Set(
  'script style noscript template head svg math iframe object canvas audio video select button textarea'.split(' '),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The blocks under `root` in reading order, without the elements that `skip` holds. White space is collapsed as a browser
 * shows it; `<br>` gives a line break, two of them a new block.
 */
export function blocksOf(root: PageElement, skip: ReadonlySet<PageNode> = new Set()): Block[] {
  const blocks: Block[] = [];
  const open: OpenBlock = { text: '', linked: 0, holder: root };
  walk(root, { blocks, open, skip, inLink: false });
  flush(blocks, open, root);
  return blocks;
}

type OpenBlock = { text: string; linked: number; holder: PageElement };
type Walk = {
  readonly blocks: Block[];
  readonly open: OpenBlock;
  readonly skip: ReadonlySet<PageNode>;
  readonly inLink: boolean;
};

function walk(element: PageElement, state: Walk): void {
  for (const child of childrenOf(element)) {
    if (isText(child)) {
      state.open.text += child.textContent.replace(/[ \t\r\n\f]+/g, ' ');
      if (state.inLink) state.open.linked += child.textContent.trim().length;
      continue;
    }
    if (!isElement(child) || state.skip.has(child) || SILENT.has(child.localName)) continue;
    if (child.localName === 'br') state.open.text += '\n';
    else if (child.localName === 'pre') preformatted(child, state);
    else if (INLINE.has(child.localName)) walk(child, { ...state, inLink: state.inLink || child.localName === 'a' });
    else {
      flush(state.blocks, state.open, element);
      walk(child, state);
      flush(state.blocks, state.open, child);
    }
  }
}

function preformatted(element: PageElement, state: Walk): void {
  flush(state.blocks, state.open, element);
  const text = element.textContent.trim();
  if (text) state.blocks.push({ text, linked: 0, holder: element });
}

function flush(blocks: Block[], open: OpenBlock, holder: PageElement): void {
  const parts = open.text.split(/ ?\n(?: ?\n)+ ?/).map((part) =>
    part
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
  for (const text of parts) {
    if (text)
      blocks.push({ text, linked: parts.length === 1 ? open.linked : Math.min(open.linked, text.length), holder });
  }
  open.text = '';
  open.linked = 0;
}
