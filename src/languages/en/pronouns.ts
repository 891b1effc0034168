// Pronouns that may point back at somebody or something named, and verbs that name the one spoken to.

import type { Gender } from './titles.ts';

export type Pronoun = { readonly gender?: Gender | 'neuter'; readonly plural: boolean };

const pronouns = (list: string, told: Pronoun) => list.split(' ').map((word) => [word, told] as const);

/** Third person only, in lower case. First and second persons are tied to a speaker, not to a name before. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...pronouns('he him his himself', { gender: 'male', plural: false }),
  ...pronouns('she her hers herself', { gender: 'female', plural: false }),
  ...pronouns('it its itself', { gender: 'neuter', plural: false }),
  ...pronouns('they them their theirs themselves', { plural: true }),
]);

/** Lemmas of verbs whose object is the one spoken to: "told TASS", "warned reporters". */
export const TELLING_VERBS: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'ask']);

/** Lemmas of verbs by which somebody goes on with what was said before. */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(['add', 'continue', 'conclude', 'go']);
