// Classes of words used alike ("Reuters" beside "AFP", "Ivan" beside "Sergei"), learned elsewhere and looked up by a word's hash.

import type { ClassOf } from './features.ts';

/** Open addressing over a power of two of slots: a check of the hash's upper bits, then the fine class; coarse classes by fine one. */
export type ClassTable = {
  readonly classChecks: Uint16Array;
  readonly classFine: Uint16Array;
  readonly classCoarse: Uint16Array;
};

const UNKNOWN = { fine: 0, coarse: 0 };
/** No word lies farther from its slot than this. */
export const LONGEST_PROBE = 32;

/** Look-up in a table; where the model has none, no word has a class. */
export function classIn({ classChecks, classFine, classCoarse }: Partial<ClassTable>): ClassOf {
  if (!classChecks || !classFine || !classCoarse) return () => UNKNOWN;
  const mask = classChecks.length - 1;
  return (key) => {
    const check = checkOf(key);
    for (let probe = 0; probe < LONGEST_PROBE; probe += 1) {
      const slot = (key + probe) & mask;
      const fine = classFine[slot]!;
      if (fine === 0) return UNKNOWN;
      if (classChecks[slot] === check) return { fine, coarse: classCoarse[fine]! };
    }
    return UNKNOWN;
  };
}

/** The bits of a word's hash that tell it from others in the same slot. */
export function checkOf(key: number): number {
  return key >>> 16;
}
