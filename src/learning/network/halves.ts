// Rows of numbers in 4 bits each, two to a byte, with a scale a row.

/** Row r holds `width` numbers, which is even, from byte `r * width / 2` on: the low half of a byte first, each 8 too large, times `scales[r]`. */
export type PackedHalves = {
  readonly width: number;
  readonly values: Uint8Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
};

const MOST = 7;
const ZERO = 8;
/** Parts of a row's largest number that are tried as the largest that can be told: cutting a few pays where most are small. */
const PARTS = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Packs rows of floats, each with the scale that leaves the least squared error. */
export function packHalves(floats: Float32Array, width: number): PackedHalves {
  const values = new Uint8Array(floats.length / 2);
  const scales = new Float32Array(floats.length / width);
  scales.forEach((_, row) => {
    const part = floats.subarray(row * width, (row + 1) * width);
    const scale = bestScale(part);
    scales[row] = scale;
    for (let i = 0; i < width; i += 2) {
      values[(row * width + i) / 2] = (step(part[i]!, scale) + ZERO) | ((step(part[i + 1]!, scale) + ZERO) << 4);
    }
  });
  return { width, values, scales };
}

/** Writes the numbers of a row to `to` from index `at` on. */
export function unpackHalves({ width, values, scales }: PackedHalves, row: number, to: Float32Array, at: number): void {
  const scale = scales[row]!;
  for (let i = 0, from = (row * width) / 2; i < width; i += 2, from += 1) {
    to[at + i] = ((values[from]! & 15) - ZERO) * scale;
    to[at + i + 1] = ((values[from]! >> 4) - ZERO) * scale;
  }
}

function bestScale(row: Float32Array): number {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const part of PARTS) {
    const scale = Math.fround((part * largest) / MOST);
    const error = row.reduce((sum, value) => sum + (step(value, scale) * scale - value) ** 2, 0);
    if (error >= least) continue;
    least = error;
    best = scale;
  }
  return best;
}

function step(value: number, scale: number): number {
  return scale > 0 ? Math.max(-MOST, Math.min(MOST, Math.round(value / scale))) : 0;
}
