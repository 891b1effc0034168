// Names of things in addresses: short, safe in a URL, and made from what the thing is, so that no dice are needed.

import { createHash } from 'node:crypto';

// Crockford's base 32: no letter that can be taken for a digit.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SHORTEST = 10;

/** Hex SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Id for `seed`: `prefix` and ten letters of its hash (50 bits); one letter more for as long as `taken` says that another thing has
 * that id already, so that even a clash of hashes ends well.
 */
export function shortId(prefix: string, seed: string, taken: (id: string) => boolean): string {
  const letters = [...createHash('sha256').update(seed).digest()]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');
  let length = SHORTEST;
  while (length < letters.length && taken(prefix + letters.slice(0, length))) length += 1;
  return prefix + letters.slice(0, length);
}
