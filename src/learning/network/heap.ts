// Room for a network's numbers: one long array, handed out from the bottom and given back from the top.

/** Pieces begin at multiples of this many floats, so that four can be read at once. */
const ALIGNMENT = 4;

/** Gives out stretches of one Float32Array. Whoever takes room keeps its address, never a view: growing replaces the array. */
export class Heap {
  readonly #grow: (floats: number) => Float32Array;
  #floats: Float32Array;
  #top = 0;

  /** `grow` answers an array of at least so many floats that begins with what the one before held. */
  constructor(grow: (floats: number) => Float32Array) {
    this.#grow = grow;
    this.#floats = grow(0);
  }

  /** Address of `count` floats; they hold what was left there. */
  take(count: number): number {
    const at = this.#top;
    this.#top = at + Math.ceil(count / ALIGNMENT) * ALIGNMENT;
    if (this.#top > this.#floats.length) this.#floats = this.#grow(this.#top);
    return at;
  }

  /** Address of `count` zeros. */
  zeros(count: number): number {
    const at = this.take(count);
    this.#floats.fill(0, at, at + count);
    return at;
  }

  /** How far the heap is taken; `release` with it gives back all that is taken after. */
  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  /** All floats, until the next `take`. */
  get floats(): Float32Array {
    return this.#floats;
  }
}
