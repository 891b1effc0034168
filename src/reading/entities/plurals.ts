// Whom a plural means: "the two men", "the brothers", "both officers" are the several people that were last told of so; else they stay apart.

import type { Description } from './descriptions.ts';
import { FAIR, type Found } from './general-words.ts';
import { areKindred, type Party } from './party.ts';
import type { Scene } from './scene.ts';

/** So many paragraphs back at most. */
const REACH = 6;
/** So many where only a general word ties the two. */
const GENERAL_REACH = 2;
const GENERAL = new Set(
  'person man woman child boy girl suspect defendant accused victim officer student pair couple duo trio attacker teenager prisoner detainee'.split(
    ' ',
  ),
);
/** People in general, where no article says which. */
const NOBODY_IN_PARTICULAR = new Set(
  'person man woman child boy girl parent student voter fan user customer citizen resident'.split(' '),
);
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, String(i + 2)]),
);

/** The several people or bodies told of before that a plural description means, if that is clear. */
export function pluralBefore(scene: Scene, before: readonly Party[], description: Description): Found | undefined {
  const plurals = before.filter(
    (party) => party.plural && isNear(scene, party, description, REACH) && agree(party, description),
  );
  const latest = (parties: readonly Party[]): Party | undefined =>
    parties.toSorted((a, b) => b.places.at(-1)!.first - a.places.at(-1)!.first)[0];
  const isDefinite = description.determiner === 'the' || description.determiner === 'this';
  const same = plurals.filter(({ nouns }) => nouns.has(description.noun));
  if (!isDefinite) {
    if (description.determiner !== 'none' || NOBODY_IN_PARTICULAR.has(description.noun)) return undefined;
    const party = latest(same.filter((other) => sameDetails(other, description)));
    return party && { party, confidence: FAIR };
  }
  const party = latest(same);
  if (party) return { party, confidence: FAIR };
  const akin = plurals.filter(
    (other) =>
      isNear(scene, other, description, GENERAL_REACH) &&
      [...other.nouns].some(
        (noun) => areKindred(noun, description.noun) || GENERAL.has(description.noun) || GENERAL.has(noun),
      ),
  );
  return akin.length === 1 && description.of === 'person' ? { party: akin[0]!, confidence: FAIR } : undefined;
}

function isNear({ paragraphOf }: Scene, { places }: Party, { first }: Description, reach: number): boolean {
  return paragraphOf[first]! - paragraphOf[places.at(-1)!.first]! <= reach;
}

/** Persons are not bodies; two are not three; the Russian ones not the Swedish ones. */
function agree(party: Party, description: Description): boolean {
  if ((description.of === 'person') !== (party.type === 'group')) return false;
  const [ours, theirs] = [numberIn(description.details), numberIn(party.details)];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false;
  const rest = [...description.details].filter((word) => numberOf(word) === undefined);
  return rest.length === 0 || rest.some((word) => party.details.has(word));
}

function sameDetails(party: Party, { details, noun }: Description): boolean {
  return (
    party.details.size === details.size + 1 &&
    party.details.has(noun) &&
    [...details].every((word) => party.details.has(word))
  );
}

function numberIn(details: ReadonlySet<string>): string | undefined {
  for (const word of details) if (numberOf(word) !== undefined) return numberOf(word);
  return undefined;
}

function numberOf(word: string): string | undefined {
  return NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? word : undefined);
}
