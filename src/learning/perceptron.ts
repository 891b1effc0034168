// The averaged perceptron over hashed features: learns by correcting its mistakes, keeps the average of all weights it ever had.

/** Room for rows grows by doubling, from so many on. */
const FIRST_ROWS = 1 << 14;

/**
 * Weights while they are learnt. Features are 32-bit hashes; a bucket gets a row of one weight a class when it is first
 * corrected, so that memory follows the mistakes, not the table. A class owns this state because it is large and changes.
 */
export class AveragedPerceptron {
  readonly bits: number;
  readonly classes: number;
  readonly #rowOf: Int32Array;
  #weights: Float32Array;
  #totals: Float32Array;
  #rows = 0;
  #examples = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.#rowOf = new Int32Array(1 << bits).fill(-1);
    this.#weights = new Float32Array(FIRST_ROWS * classes);
    this.#totals = new Float32Array(FIRST_ROWS * classes);
  }

  /** Fills `scores` with each class's sum of weights over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const mask = this.#rowOf.length - 1;
    const weights = this.#weights;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const row = this.#rowOf[features[index]! & mask]!;
      if (row < 0) continue;
      const from = row * classes;
      for (let label = 0; label < classes; label++) scores[label]! += weights[from + label]!;
    }
  }

  /** Call once an example, before any correction for it. */
  nextExample(): void {
    this.#examples++;
  }

  /** Moves the weights of the example's features towards class `gold` and away from `guess`. */
  correct(features: Int32Array, count: number, gold: number, guess: number): void {
    if (gold === guess) return;
    for (let index = 0; index < count; index++) {
      const from = this.#rowFor(features[index]!) * this.classes;
      this.#weights[from + gold]! += 1;
      this.#totals[from + gold]! += this.#examples;
      this.#weights[from + guess]! -= 1;
      this.#totals[from + guess]! -= this.#examples;
    }
  }

  /** Averaged weights of each bucket that has any, in the order of the buckets. */
  *averages(): Generator<{ readonly bucket: number; readonly weights: Float32Array }> {
    for (let bucket = 0; bucket < this.#rowOf.length; bucket++) {
      const row = this.#rowOf[bucket]!;
      if (row < 0) continue;
      const weights = new Float32Array(this.classes);
      for (let label = 0; label < this.classes; label++) {
        const at = row * this.classes + label;
        weights[label] = this.#weights[at]! - this.#totals[at]! / this.#examples;
      }
      yield { bucket, weights };
    }
  }

  #rowFor(feature: number): number {
    const bucket = feature & (this.#rowOf.length - 1);
    const known = this.#rowOf[bucket]!;
    if (known >= 0) return known;
    if ((this.#rows + 1) * this.classes > this.#weights.length) {
      this.#weights = doubled(this.#weights);
      this.#totals = doubled(this.#totals);
    }
    this.#rowOf[bucket] = this.#rows;
    return this.#rows++;
  }
}

/** The class with the highest score; the first of equals. */
export function best(scores: Float32Array | Int32Array): number {
  let winner = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[winner]!) winner = label;
  return winner;
}

function doubled(array: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
