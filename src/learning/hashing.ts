// Strings and feature combinations as integers: features live in fixed tables, so that weights need no dictionary of names.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit hash of the string's UTF-16 code units from `start` to `end` (FNV-1a, then the finalizer of MurmurHash3). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return scramble(hash);
}

/** One 32-bit hash of two; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul((hash + b) | 0, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** For each place what `mix` makes of its number (the first is 1) before the value comes in. */
const OPENED = Int32Array.from({ length: 128 }, (_, place) => opened(place + 1));

function opened(a: number): number {
  const hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Turns each of the `values` from `start` to `end`, at most 128, into `mix(place + 1, value)`: equal values at different places stay apart. */
export function mixWithPlaces(values: Int32Array, start: number, end: number): void {
  for (let place = start; place < end; place++) {
    const hash = Math.imul((OPENED[place]! + values[place]!) | 0, 0xc2b2ae35);
    values[place] = hash ^ (hash >>> 16);
  }
}

/** Spreads the bits of a 32-bit integer (finalizer of MurmurHash3). */
function scramble(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}
