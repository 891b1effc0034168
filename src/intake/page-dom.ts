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
  readonly className: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  matches(selector: string): boolean;
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
  createElement(name: string): PageElement;
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
  // linkedom takes the first element of a fragment for the root, and would lose the rest.
  const whole = /<body[\s>]/i.test(capped) ? capped : `<html><head></head><body>${capped}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}
