// What a step leaves standing, in the words of a court reporter.

import type { CaseEvent, Party } from '../../core/case.ts';
import type { OutcomeTerm, SentenceTerm, Term } from '../../core/terms.ts';
import { CLEARED, DROPPED, ON_APPEAL, SERVING } from '../../languages/en/proceeding-words.ts';
import { lengthWords } from '../terms/lengths.ts';
import { moneyWords } from '../terms/money.ts';
import { outcomeWords } from '../terms/outcome.ts';
import { routeWords } from '../terms/route.ts';
import { sentenceWords } from '../terms/sentence.ts';

type OfKind<K extends Term['kind']> = Extract<Term, { kind: K }>;

/** The terms of one kind that the event's tellings state. */
function termsOf<K extends Term['kind']>({ terms }: CaseEvent, kind: K): readonly OfKind<K>[] {
  return terms.map(({ term }) => term).filter((term): term is OfKind<K> => term.kind === kind);
}

/** The one most often told, by what `key` makes of it; the first told of those. */
function mostTold<T>(items: readonly T[], key: (item: T) => string): T | undefined {
  const groups = [...Map.groupBy(items, key).values()];
  return groups.reduce<readonly T[]>((most, group) => (group.length > most.length ? group : most), [])[0];
}

const MOST_OFFENCES = 3;
/** Of an event told so often, an offence told once is a slip of reading. */
const MANY_TELLINGS = 5;

/** The offences told, most often first; those of the party "crime" where none could be parsed. */
export function offencesOf(event: CaseEvent): readonly string[] {
  const told = termsOf(event, 'charges').flatMap(({ offences }) => offences.map(({ offence }) => offence));
  const groups = [...Map.groupBy(told, (offence) => offence.toLowerCase()).values()];
  const least = event.tellings.length < MANY_TELLINGS ? 1 : 2;
  const often = groups
    .filter((group) => group.length >= least)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first]) => first ?? []);
  if (often.length > 0 || least > 1) return often.slice(0, MOST_OFFENCES);
  return event.parties.filter(({ role }) => role === 'crime').map(({ text }) => text);
}

function withOffences(verb: string, link: string, event: CaseEvent): string {
  const offences = offencesOf(event);
  const counts = mostTold(
    termsOf(event, 'charges').flatMap((term) => term.counts ?? []),
    String,
  );
  if (offences.length === 0) return verb;
  const list = offences.length < 2 ? offences.join('') : `${offences.slice(0, -1).join(', ')} and ${offences.at(-1)}`;
  return `${verb} ${link} ${list}${counts !== undefined && counts > 1 ? ` (${counts} counts)` : ''}`;
}

function party({ parties }: CaseEvent, role: string): Party | undefined {
  return parties.find((one) => one.role === role);
}

/** "by the Court of Appeals": a name that begins with a common noun takes its article. */
function by(event: CaseEvent, role: string, link: string): string {
  const text = party(event, role)?.text;
  if (text === undefined) return '';
  const small = text.replace(/^(The|An?) (?!Hague)/, (article) => article.toLowerCase());
  return ` ${link} ${/^(Court|Supreme|High|District|Federal|Special) /.test(small) ? 'the ' : ''}${small}`;
}

/** The sentence that most tellings state. */
export function sentenceTermOf(event: CaseEvent): SentenceTerm | undefined {
  const told = termsOf(event, 'sentence');
  return (
    mostTold(
      told.filter(({ bound }) => bound === undefined),
      sentenceWords,
    ) ?? told[0]
  );
}

function sentenceState(event: CaseEvent): string {
  const term = sentenceTermOf(event);
  const words = term ? sentenceWords(term) : party(event, 'term')?.text;
  const isServed = event.tellings.some(({ quote }) => SERVING.test(quote)) && term?.suspended === undefined;
  const crime = withOffences('', 'for', event);
  if (words === undefined) return `sentenced${crime}`;
  if (term?.before) return `sentence ${words}${crime}`;
  return `${isServed ? `serving ${asNoun(term, words)}` : `sentenced to ${words}`}${crime}`;
}

/** "a 25-year prison sentence"; longer terms as "a sentence of …". */
function asNoun(term: SentenceTerm | undefined, words: string): string {
  const [length, second] = term?.lengths ?? [];
  const simple = term && length && !second && Object.keys(length).length === 1 && !term.upTo && !term.bound;
  if (!simple || (term.form !== 'prison' && term.form !== 'other')) return `a sentence of ${words}`;
  const [number = '', unit = ''] = lengthWords(length).split(' ');
  const article = /^(8|11|18|eight)/.test(number) ? 'an' : 'a';
  return `${article} ${number}-${unit.replace(/s$/, '')} ${term.form === 'prison' ? 'prison ' : ''}sentence`;
}

/** The outcome that most tellings state, those first that say what it was about. */
export function outcomeOf(event: CaseEvent): OutcomeTerm | undefined {
  const told = termsOf(event, 'outcome');
  const full = told.filter(({ of }) => of !== undefined);
  return mostTold(full.length > 0 ? full : told, outcomeWords);
}

function rulingState(event: CaseEvent): string {
  const outcome = outcomeOf(event);
  if (!outcome?.of) return event.title;
  const court = party(event, 'adjudicator')?.text ?? '';
  const asked = outcome.of === 'new trial' && outcome.result === 'refused' ? 'motion for a ' : '';
  const onAppeal = outcome.of !== 'appeal' && ON_APPEAL.test(court) ? ' on appeal' : '';
  return `${asked}${outcomeWords(outcome)}${onAppeal}${by(event, 'adjudicator', 'by')}`;
}

/** "Charges dropped" and "cleared" where most tellings say so: neither need be a verdict. */
function acquittedWord({ tellings }: CaseEvent): string {
  const most = (words: RegExp): boolean =>
    tellings.filter(({ quote }) => words.test(quote)).length * 2 > tellings.length;
  return most(DROPPED) ? 'charges dropped' : most(CLEARED) ? 'cleared' : 'acquitted';
}

/** What the event leaves standing, without the name of whom it concerns. */
export function stateWords(event: CaseEvent): string {
  const sums = mostTold(termsOf(event, 'money'), moneyWords);
  switch (event.type) {
    case 'investigate':
      return `${withOffences('under investigation', 'over', event)}${by(event, 'agent', 'by')}`;
    case 'arrest':
      return withOffences('arrested or held', 'over', event);
    case 'charge':
      return withOffences('charged', 'with', event);
    case 'hearing':
      return `on trial${by(event, 'adjudicator', 'before')}`;
    case 'convict':
      return withOffences('convicted', 'of', event);
    case 'acquit':
      return withOffences(acquittedWord(event), 'of', event);
    case 'sentence':
      return sentenceState(event);
    case 'fine':
      return sums ? `fined ${moneyWords(sums)}` : 'fined';
    case 'appeal':
      return 'appeal lodged, not decided';
    case 'release':
      return sums ? `released on bail of ${moneyWords(sums)}` : 'released';
    case 'ruling':
      return rulingState(event);
    case 'extradite':
      return `extradited ${routeOf(event)}`.trim();
    case 'sue':
      return `sued${by(event, 'plaintiff', 'by')}`;
    case 'agree':
      return 'settlement agreed';
    default:
      return event.title;
  }
}

function routeOf(event: CaseEvent): string {
  const [origin, destination] = [party(event, 'origin')?.text, party(event, 'destination')?.text];
  const told = mostTold(termsOf(event, 'route'), routeWords);
  if (origin === undefined && destination === undefined) return told ? routeWords(told) : '';
  return [origin && `from ${origin}`, destination && `to ${destination}`].filter((piece) => piece).join(' ');
}
