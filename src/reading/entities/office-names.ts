// A head of government misspelt where only his government is named: "the Trumpt administration" beside a table of who held office.

import { GOVERNMENT_NOUNS } from '../../languages/en/bodies.ts';
import { OFFICE_HOLDERS } from '../../languages/en/office-holders.ts';
import type { Group, Variant } from './group.ts';
import { nameWords } from './name-text.ts';
import { isMisspelling } from './people.ts';
import type { Scene } from './scene.ts';

const SHORTEST = 4;
/** Surnames of heads of state and government, as printed, by their comparable form. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  OFFICE_HOLDERS.map(({ surname }) => [nameWords(surname).join(' '), surname]),
);

/**
 * Person groups with the right spelling beside those that name nobody known but stand one letter from exactly one surname of the
 * table, and only as "the ... administration" or the like. The others come back as they are.
 */
export function knowOffices(scene: Scene, groups: readonly Group[]): { groups: Group[]; variants: Variant[] } {
  const variants: Variant[] = [];
  const known = groups.map((group) => {
    const [name] = group.names;
    const word = name?.words.length === 1 ? name.words[0]! : '';
    if (!name || SURNAMES.has(word) || !group.names.every(({ end }) => GOVERNMENT_NOUNS.has(scene.lower[end] ?? '')))
      return group;
    const near = [...SURNAMES].filter(([surname]) => isMisspelling(word, surname, SHORTEST));
    if (near.length !== 1) return group;
    const right = near[0]![1];
    const reason = `the name of a government, and one letter from ${right}, who is known to have held office`;
    variants.push(...group.names.map((variant) => ({ name: variant, right, reason })));
    return { ...group, knownAs: right };
  });
  return { groups: known, variants };
}
