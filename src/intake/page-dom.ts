// The few questions intake asks of a parsed page, and the parsing itself: under a cap of depth, so that no page can overflow the stack.

import { parseHTML } from 'linkedom';
import { withDepthCapped } from './page-depth.ts';

/** A node of a parsed page: an element, a text or something that says nothing. Kept apart from lib.dom, which intake does not load. */
export type PageNode = {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentElement: PageElement | null;
  readonly textContent: string;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
};

export type PageDocument = {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** The children of a node, in order. */
export function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** A page from its HTML, whole or a fragment. Elements nested deeper than the cap are flattened; their text stays. */
export function parsePage(html: string): PageDocument {
  const capped = withDepthCapped(html);
  const page = parsed(withBody(capped));
  // A tag that only stands in a script or a comment has no element.
  const isWhole = page.querySelector('html') !== null && page.querySelector('html > body') !== null;
  return isWhole ? page : parsed(inBody(capped));
}

function parsed(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

function inBody(html: string): string {
  return `<html><head></head><body>${html}</body></html>`;
}

/** HTML lets a page leave out the tags of its body, and even of itself; linkedom then takes the first element for the root. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const before = /<\/head\s*>/i.exec(html) ?? /<html(\s[^>]{0,1000})?>/i.exec(html);
  if (!before) return inBody(html);
  const at = before.index + before[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}
