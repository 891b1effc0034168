// Where a parse stands: the words still to come, those waiting on the stack, and the arcs made so far (arc-hybrid transitions).

import type { TokenRange } from '../../core/span.ts';
import type { WordTable } from '../word-table.ts';

/** The next word goes onto the stack. */
export const SHIFT = 0;
/** The top of the stack becomes a child of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2;
export const ACTIONS = 3;

const ROOT_WORD = 0x2c1b3c6d;
const NO_WORD = 0x297a2d39;

/** No label yet, or no such child. */
const NO_LABEL = -1;

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
  /** Outermost children on either side, and the ones made before those. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** How many commas, and verbs, stand before each word. */
  commas = new Int32Array(0);
  verbs = new Int32Array(0);

  /** Starts on a sentence; `tags` are hashes parallel to the whole text's tokens, `kinds` say comma (1) or verb (2). */
  begin(words: WordTable, tags: Int32Array, kinds: Uint8Array, { first, end }: TokenRange): void {
    const size = end - first;
    if (size + 2 > this.word.length) this.#grow(2 * (size + 2));
    this.size = size;
    this.front = 0;
    this.depth = 0;
    const nobody = size + 1;
    for (let node = 0; node < size; node++) {
      const kind = kinds[first + node]!;
      this.word[node] = words.lower[first + node]!;
      this.tag[node] = tags[first + node]!;
      this.commas[node + 1] = this.commas[node]! + (kind === 1 ? 1 : 0);
      this.verbs[node + 1] = this.verbs[node]! + (kind === 2 ? 1 : 0);
    }
    this.word[size] = ROOT_WORD;
    this.tag[size] = ROOT_WORD;
    this.word[nobody] = NO_WORD;
    this.tag[nobody] = NO_WORD;
    for (const children of [this.left, this.left2, this.right, this.right2]) children.fill(nobody, 0, size + 2);
    this.head.fill(nobody, 0, size + 2);
    this.label.fill(NO_LABEL, 0, size + 2);
    this.leftCount.fill(0, 0, size + 2);
    this.rightCount.fill(0, 0, size + 2);
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
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = child;
      this.rightCount[head]!++;
    }
  }

  #grow(size: number): void {
    this.word = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.head = new Int32Array(size);
    this.label = new Int32Array(size);
    this.stack = new Int32Array(size);
    this.left = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.commas = new Int32Array(size);
    this.verbs = new Int32Array(size);
  }
}
