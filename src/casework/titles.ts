// The words an event is shown with: one plain line from its type and parties.

import type { Party } from '../core/case.ts';
import { EVENT_TYPES, type EventType, type Modality } from '../core/event-types.ts';

/** Words of the party in a role, or `undefined`. */
type PartyOf = (role: string) => string | undefined;

/** Puts the pieces that are there into one line. */
function line(...pieces: readonly (string | false | undefined)[]): string {
  return pieces.filter((piece) => piece).join(' ');
}

/** `before` and the words, where there are any. */
function with_(before: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${before} ${words}`;
}

/** "Bout arrested"; where nobody is told, "Arrest". */
function done(of: PartyOf, verb: string, noun: string): string {
  const who = of('defendant');
  return who === undefined ? noun : `${who} ${verb}`;
}

const TITLES = {
  investigate: (of) =>
    line('Investigation', with_('of', of('defendant')), with_('over', of('crime')), with_('by', of('agent'))),
  arrest: (of) => line(done(of, 'arrested', 'arrest'), with_('by', of('agent')), with_('over', of('crime'))),
  charge: (of) => line(done(of, 'charged', 'charge'), with_('with', of('crime')), with_('by', of('prosecutor'))),
  hearing: (of) =>
    line('Hearing', with_('of', of('defendant')), with_('before', of('adjudicator')), with_('over', of('crime'))),
  convict: (of) => line(done(of, 'convicted', 'conviction'), with_('of', of('crime')), with_('by', of('adjudicator'))),
  acquit: (of) => line(done(of, 'acquitted', 'acquittal'), with_('of', of('crime')), with_('by', of('adjudicator'))),
  sentence: (of) =>
    line(
      'Sentence',
      with_('of', of('term')),
      with_('for', of('defendant')),
      with_('over', of('crime')),
      with_('by', of('adjudicator')),
    ),
  fine: (of) => line('Fine', with_('of', of('money')), with_('against', of('payer')), with_('by', of('adjudicator'))),
  appeal: (of) => line('Appeal', with_('for', of('defendant')), with_('to', of('adjudicator'))),
  ruling: (of) =>
    line(
      'Ruling',
      with_('by', of('adjudicator')),
      of('outcome') !== undefined && `: ${of('outcome')}`,
      of('outcome') === undefined && with_('on', of('defendant')),
    ).replace(' :', ':'),
  release: (of) => line('Release', with_('of', of('defendant')), with_('by', of('agent'))),
  pardon: (of) => line('Pardon', with_('for', of('defendant')), with_('by', of('agent'))),
  extradite: (of) =>
    line('Extradition', with_('of', of('defendant')), with_('from', of('origin')), with_('to', of('destination'))),
  execute: (of) => line('Execution', with_('of', of('defendant')), with_('by', of('agent'))),
  sue: (of) => line('Civil suit', with_('by', of('plaintiff')), with_('against', of('defendant'))),
  request: (of) =>
    line(
      'Request',
      with_('by', of('agent')),
      with_('to', of('recipient')),
      of('outcome') !== undefined && `: ${of('outcome')}`,
    ).replace(' :', ':'),
  reject: (of) =>
    line('Refusal', with_('by', of('agent')), of('outcome') !== undefined && `: ${of('outcome')}`).replace(' :', ':'),
  agree: (of) =>
    line(
      'Agreement',
      with_('by', of('agent')),
      with_('with', of('recipient')),
      of('outcome') !== undefined && `: ${of('outcome')}`,
    ).replace(' :', ':'),
  meet: (of) => line('Meeting', with_('of', of('agent')), with_('with', of('recipient'))),
} as const satisfies Record<EventType, (of: PartyOf) => string>;

const HEDGES: Readonly<Record<Modality, string>> = {
  asserted: '',
  planned: ' (planned)',
  possible: ' (not decided)',
  negated: ' (said not to have happened)',
};

/** An article is written small within a title; "The Hague" is no article. */
function lowerArticle(words: string): string {
  return words.replace(/^(The|An?) (?!Hague)/, (article) => article.toLowerCase());
}

/** Nouns and verbs that say no more than "ruling" does. */
const EMPTY_VERBS = /^(rul|decision|decid|verdict|judg|order$|said|say)/i;

/** What a ruling did, in the report's word for it: "against a new trial", but "upheld the conviction". */
function withVerb(role: string, words: string, type: EventType, verb: string | undefined): string {
  const tells = type === 'ruling' && role === 'outcome' && verb !== undefined && !EMPTY_VERBS.test(verb);
  return tells ? `${verb} ${words}` : words;
}

/**
 * One line of English for an event; it begins with a capital and says where it is not certain.
 * @param verb the report's word for what was done; shown where the outcome alone could mislead
 */
export function eventTitle(type: EventType, modality: Modality, parties: readonly Party[], verb?: string): string {
  const words: PartyOf = (role) => {
    const named = parties.filter((party) => party.role === role).map((party) => lowerArticle(party.text));
    return named.length === 0 ? undefined : withVerb(role, [...new Set(named)].join(', '), type, verb);
  };
  const title = TITLES[type](words) || EVENT_TYPES[type].label;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}${HEDGES[modality]}`.replace(/\s+/g, ' ');
}
