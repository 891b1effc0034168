// English words around the names of those who govern, or want to: titles, "former", "incoming", "candidate".

import type { Office } from './office-types.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How an office is written before a name, each by its words in reverse order. */
export const OFFICE_TITLES: readonly (readonly [office: Office, words: readonly string[]])[] = [
  ['president', ['president']],
  ['prime minister', ['minister', 'prime']],
  ['prime minister', ['premier']],
  ['prime minister', ['pm']],
  ['chancellor', ['chancellor']],
  ['secretary of state', ['state', 'of', 'secretary']],
  ['secretary-general', ['general', '-', 'secretary']],
  ['secretary-general', ['chief']],
  ['pope', ['pope']],
];

/** Who is so called holds the office no more. */
export const FORMER_WORDS = list('former ex late then previous one-time ousted failed');

/** After a title and a hyphen: elected, and not yet in office. */
export const ELECT_WORDS = list('elect incoming designate');

/** Who does this in a report is there while it is written. */
export const SPEAKING_WORDS = list('said says told tells announced tweeted stated called urged condemned has');

/** What a president's name stands before where it names the government. */
export const GOVERNMENT_WORDS = list('administration administrations');

export const IN_OFFICE_WORDS = list('incumbent current outgoing present sitting');

export const TO_COME_WORDS = list('new incoming next future');

/** With a capital they speak of the United States; "us" without one is a pronoun. */
export const AMERICAN_WORDS = list('us american america washington states house');

/** Who is so called runs for an office. */
export const RUNNING_WORDS = list('candidate nominee hopeful contender frontrunner runner rival');
