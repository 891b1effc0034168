// Where a parse stands: the words still to come, those waiting on the stack, and the arcs made so far (arc-hybrid transitions).

import type { TokenRange } from '../../core/span.ts';
import type { WordTable } from '../word-table.ts';

/** The next word goes onto the stack. */
export const SHIFT = 0;
/** The top of the stack becomes a child of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2;
export const STEPS = 3;

/** Sorts of tags that are counted. */
export const COMMA = 1;
export const VERB = 2;
export const FINITE = 3;
export const QUOTE = 4;
/** Any other punctuation. */
export const MARK = 5;

const ROOT_WORD = 0x2c1b3c6d;
const NO_WORD = 0x297a2d39;

/** No label yet, or no such child. */
export const NO_LABEL = -1;

/**
 * One sentence being parsed. Words are numbered from 0, the root stands behind the last at `size`, and `size + 1` is nobody: its
 * words, tags and children can be asked for like everyone's, so that features need no special cases. The arrays are reused from
 * sentence to sentence; they are a class because they change at every step.
 */
export class ParseState {
  size = 0;
  /** The next word to come. */
  front = 0;
  /** How many words wait on the stack. */
  depth = 0;
  word = new Int32Array(0);
  tag = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  stack = new Int32Array(0);
  /** 1 for punctuation, which heads nothing. */
  mark = new Uint8Array(0);
  /** Outermost children on either side, and the ones made before those. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Which labels the children on either side have: a bit each, by the label's number modulo 32. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);
  /** How many commas, verbs and quotation marks stand before each word. */
  commas = new Int32Array(0);
  verbs = new Int32Array(0);
  quotes = new Int32Array(0);
  /** How many finite verbs stand before each word, and where the first one at or behind it is, or nobody. */
  finites = new Int32Array(0);
  nextFinite = new Int32Array(0);
  /** Each word's head by another parser that went before, the root, or nobody; and the last word that it hung on each. */
  guide = new Int32Array(0);
  guideLast = new Int32Array(0);

  /**
   * Starts on a sentence; `tags` are hashes parallel to the whole text's tokens, `kinds` as tagColumns gives them. `backwards`
   * parses from the last word to the first, numbering them so. `guide` gives each word's head by another parser, in this numbering.
   */
  begin(
    words: WordTable,
    tags: Int32Array,
    kinds: Uint8Array,
    range: TokenRange,
    backwards: boolean,
    guide?: Int32Array,
  ): void {
    const size = range.end - range.first;
    if (size + 2 > this.word.length) this.#grow(2 * (size + 2));
    this.size = size;
    this.front = 0;
    this.depth = 0;
    for (let node = 0; node < size; node++) {
      const token = backwards ? range.end - 1 - node : range.first + node;
      this.word[node] = words.lower[token]!;
      this.tag[node] = tags[token]!;
      this.#count(node, kinds[token]!);
    }
    this.word.fill(ROOT_WORD, size, size + 1).fill(NO_WORD, size + 1, size + 2);
    this.tag.fill(ROOT_WORD, size, size + 1).fill(NO_WORD, size + 1, size + 2);
    this.mark.fill(0, size, size + 2);
    const nobody = size + 1;
    for (const children of [this.left, this.left2, this.right, this.right2, this.head])
      children.fill(nobody, 0, size + 2);
    for (const sums of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) sums.fill(0, 0, size + 2);
    this.label.fill(NO_LABEL, 0, size + 2);
    this.#lookAhead(kinds, range, backwards);
    this.#follow(guide);
  }

  #count(node: number, kind: number): void {
    this.mark[node] = isMark(kind) ? 1 : 0;
    this.commas[node + 1] = this.commas[node]! + (kind === COMMA ? 1 : 0);
    this.verbs[node + 1] = this.verbs[node]! + (kind === VERB || kind === FINITE ? 1 : 0);
    this.finites[node + 1] = this.finites[node]! + (kind === FINITE ? 1 : 0);
    this.quotes[node + 1] = this.quotes[node]! + (kind === QUOTE ? 1 : 0);
  }

  #lookAhead(kinds: Uint8Array, { first, end }: TokenRange, backwards: boolean): void {
    let seen = this.size + 1;
    this.nextFinite.fill(seen, this.size, this.size + 2);
    for (let node = this.size - 1; node >= 0; node--) {
      if (kinds[backwards ? end - 1 - node : first + node] === FINITE) seen = node;
      this.nextFinite[node] = seen;
    }
  }

  #follow(guide: Int32Array | undefined): void {
    this.guide.fill(this.size + 1, 0, this.size + 2);
    this.guideLast.fill(-1, 0, this.size + 2);
    if (guide === undefined) return;
    for (let node = 0; node < this.size; node++) {
      this.guide[node] = guide[node]!;
      this.guideLast[guide[node]!] = node;
    }
  }

  get done(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  /** The word `below` the top of the stack, or nobody. */
  waiting(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : this.size + 1;
  }

  /** The word `ahead` of the next one, the root behind the last, or nobody. */
  coming(ahead: number): number {
    return Math.min(this.front + ahead, this.size + 1);
  }

  /** May this be done now? Only the last word on the stack may hang on the root: a sentence has one. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.front < this.size;
    if (action === LEFT) return this.depth > 0 && (this.front < this.size || this.depth === 1);
    return this.depth > 1;
  }

  /** Who would become the head of the stack's top. */
  headFor(action: number): number {
    return action === LEFT ? this.front : this.waiting(1);
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Takes the top off the stack and hangs it on `head`. */
  attach(head: number, label: number): void {
    const child = this.stack[--this.depth]!;
    this.head[child] = head;
    this.label[child] = label;
    if (child < head) {
      this.left2[head] = this.left[head]!;
      this.left[head] = child;
      this.leftCount[head]!++;
      this.leftLabels[head]! |= 1 << label;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = child;
      this.rightCount[head]!++;
      this.rightLabels[head]! |= 1 << label;
    }
  }

  #grow(size: number): void {
    this.word = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.head = new Int32Array(size);
    this.label = new Int32Array(size);
    this.stack = new Int32Array(size);
    this.mark = new Uint8Array(size);
    this.left = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
    this.commas = new Int32Array(size);
    this.verbs = new Int32Array(size);
    this.quotes = new Int32Array(size);
    this.finites = new Int32Array(size);
    this.nextFinite = new Int32Array(size);
    this.guide = new Int32Array(size);
    this.guideLast = new Int32Array(size);
  }
}

/** Is it the kind of some punctuation? */
export function isMark(kind: number): boolean {
  return kind === COMMA || kind === QUOTE || kind === MARK;
}
