// Collects hashed features item by item into the flat arrays that the learners take.

import { mix } from './hashing.ts';

/**
 * A growing list of feature ids. Every feature is a template (a small number that says which question is asked) with one or two
 * values (the answer); both go into the hash, so that equal answers to different questions stay apart.
 */
export class FeatureList {
  #ids: Int32Array;
  #count = 0;
  #offsets: number[] = [0];
  #template = 0;

  constructor(expected = 1024) {
    this.#ids = new Int32Array(expected);
  }

  /** The next feature asks question `template`, the ones after it the following questions. */
  startAt(template: number): void {
    this.#template = template;
  }

  /** Adds the answer to the next question. */
  add(value: number, second = 0): void {
    if (this.#count === this.#ids.length) this.#grow();
    this.#ids[this.#count] = mix(mix(this.#template, value | 0), second | 0);
    this.#count += 1;
    this.#template += 1;
  }

  /** Ends an item: what follows belongs to the next one. */
  endItem(): void {
    this.#offsets.push(this.#count);
  }

  /** Ids of all items, and where each item's begin; the last offset is the end. */
  finish(): { ids: Int32Array; offsets: Int32Array } {
    return { ids: this.#ids.slice(0, this.#count), offsets: Int32Array.from(this.#offsets) };
  }

  #grow(): void {
    const larger = new Int32Array(Math.max(16, this.#ids.length * 2));
    larger.set(this.#ids);
    this.#ids = larger;
  }
}
