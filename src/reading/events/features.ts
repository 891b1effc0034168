// A bag that feature functions fill: each feature is a name and up to two values, kept as one 32-bit hash.

import { hashText, mix } from '../../learning/hashing.ts';

/** Collects the hashed features of one thing. */
export class FeatureBag {
  readonly #hashes: number[] = [];

  /** Adds the feature `name` with values that are hashes or small numbers. */
  add(name: string, a = 0, b = 0): void {
    this.#hashes.push(mix(mix(hashText(name), a), b));
  }

  /** Adds the feature `name` with a text as its value. */
  text(name: string, value: string, b = 0): void {
    this.add(name, hashText(value), b);
  }

  hashes(): Int32Array {
    return Int32Array.from(this.#hashes);
  }
}
