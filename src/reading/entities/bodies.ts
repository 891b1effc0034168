// Which names of bodies, places, groups and other things mean one: the same words, a country's several names, acronyms, shortened forms.

import type { EntityType } from '../../core/reading.ts';
import {
  BODIES_OF_BODIES,
  BODY_WORDS,
  FIRM_ENDINGS,
  OTHER_BODIES,
  PLACE_WORDS,
  STATE_BODIES,
} from '../../languages/en/bodies.ts';
import { COUNTRIES, PEOPLES, REGIONS } from '../../languages/en/countries.ts';
import type { Group } from './group.ts';
import { nameWords, placeWithin } from './name-text.ts';
import type { NameMention, Scene } from './scene.ts';

/** Names and people of a country by any of them, as one comparable key. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names, people }) => [
    ...(names[0] === 'United Kingdom' ? names.slice(0, 5) : names).map(
      (name) => [keyOf(name), keyOf(names[0]!)] as const,
    ),
    ...people.map((name) => [keyOf(name), `people of ${names[0]}`] as const),
  ]),
);

/** Words too common in names to stand for one of them. */
const COMMON: ReadonlySet<string> = new Set([
  ...BODY_WORDS,
  ...FIRM_ENDINGS,
  ...OTHER_BODIES,
  ...PLACE_WORDS,
  ...STATE_BODIES,
  ...[
    ...COUNTRIES.flatMap(({ names, people, capitals }) => [...names, ...people, ...capitals]),
    ...PEOPLES,
    ...REGIONS,
  ].flatMap(nameWords),
]);
const SMALL_WORDS = new Set('of the for and in on to de la del and al'.split(' '));
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 8;
const SHORTEST_BLEND = 4;

/** More names than these that share a word are not compared; this bounds the time on odd texts. */
const MOST_SHARING = 60;

type Draft = { readonly names: NameMention[] };

/** Drafts by the words and the initials of their names, and the draft each name is in. */
type Index = {
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
  readonly byInitials: ReadonlyMap<string, readonly Draft[]>;
  readonly ofName: ReadonlyMap<NameMention, Draft>;
};

/** Groups of all names that are not of people. */
export function groupBodies(scene: Scene): Group[] {
  const drafts = new Map<string, Draft>();
  for (const name of scene.names) {
    if (name.type === 'person') continue;
    const words = name.words.join(' ');
    const key = name.government === undefined ? (SAME_COUNTRY.get(words) ?? words) : `government of ${name.government}`;
    const known = drafts.get(key);
    if (known) known.names.push(name);
    else drafts.set(key, { names: [name] });
  }
  return joinDrafts(scene, [...drafts.values()]).map((names) => ({
    type: commonType(names),
    names: [...names].sort((a, b) => a.first - b.first),
    ...(names.some(({ government }) => government !== undefined) && {
      nouns: ['government', 'administration', 'authority'],
    }),
  }));
}

function keyOf(name: string): string {
  return nameWords(name).join(' ');
}

/** Joins acronyms and short forms to the one name they can stand for. */
function joinDrafts(scene: Scene, drafts: readonly Draft[]): NameMention[][] {
  const index = indexOf(drafts);
  const target = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const into = fullFormOf(scene, draft, index);
    if (into && rootOf(into, target) !== draft) target.set(draft, into);
  }
  const joined = new Map<Draft, NameMention[]>();
  for (const draft of drafts) {
    const root = rootOf(draft, target);
    joined.set(root, [...(joined.get(root) ?? []), ...draft.names]);
  }
  return [...joined.values()];
}

function rootOf(draft: Draft, target: ReadonlyMap<Draft, Draft>): Draft {
  let root = draft;
  for (let next = target.get(root); next; next = target.get(root)) root = next;
  return root;
}

function indexOf(drafts: readonly Draft[]): Index {
  const byWord = new Map<string, Draft[]>();
  const byInitials = new Map<string, Draft[]>();
  const ofName = new Map<NameMention, Draft>();
  const list = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const there = map.get(key);
    if (!there) map.set(key, [draft]);
    else if (there.length < MOST_SHARING && !there.includes(draft)) there.push(draft);
  };
  for (const draft of drafts) {
    for (const name of draft.names) ofName.set(name, draft);
    const { words } = draft.names[0]!;
    for (const word of words) list(byWord, word, draft);
    if (words.length < 2) continue;
    list(byInitials, initialsOf(words), draft);
    list(byInitials, initialsOf(words.filter((word) => !SMALL_WORDS.has(word))), draft);
  }
  return { byWord, byInitials, ofName };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function fullFormOf(scene: Scene, draft: Draft, { byWord, byInitials, ofName }: Index): Draft | undefined {
  const bracketed = draft.names.flatMap((name) => nameBeforeBracket(scene, name))[0];
  if (bracketed && ofName.get(bracketed) !== draft) return ofName.get(bracketed);
  const word = draft.names[0]!.words[0] ?? '';
  const acronyms = draft.names.some(isCapitals) ? (byInitials.get(word) ?? []) : [];
  const fitting = [
    ...acronyms.filter((other) => commonType(other.names) !== 'group'),
    ...(byWord.get(word) ?? []).filter((other) => isShortForm(draft, other)),
  ].filter((other) => other !== draft);
  return new Set(fitting).size === 1 ? fitting[0] : undefined;
}

/** The full name in "Sexual Minorities Uganda (SMUG)" and in "Tokyo Electric Power Company (Tepco)" for the name in the brackets. */
function nameBeforeBracket(scene: Scene, name: NameMention): NameMention[] {
  if (scene.lower[name.first - 1] !== '(' || scene.lower[name.end] !== ')') return [];
  const before = scene.names[scene.nameAt[name.first - 2] ?? -1];
  if (!before || before.words.length < 2 || before.type === 'person') return [];
  return isCapitals(name) || isBlend(name, before) ? [before] : [];
}

/** "Tepco", "Numsa": one word that takes its letters, in order, from most of the words of the full name. */
function isBlend({ words }: NameMention, full: NameMention): boolean {
  const [short = ''] = words;
  if (words.length > 1 || short.length < SHORTEST_BLEND || short.length > LONGEST_ACRONYM) return false;
  const letters = full.words.join('');
  let at = -1;
  for (const letter of short) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  const initials = full.words.filter((word) => short.includes(word[0]!)).length;
  return short[0] === letters[0] && 2 * initials >= full.words.length;
}

function isCapitals({ text, words }: NameMention): boolean {
  return (
    words.length === 1 &&
    text.length >= SHORTEST_ACRONYM &&
    text.length <= LONGEST_ACRONYM &&
    text === text.toUpperCase()
  );
}

/** "Court of Appeals" for "Court of Appeals for the Second Circuit", "Baffinland" for "Baffinland Iron Mines". Of bodies only. */
function isShortForm(short: Draft, long: Draft): boolean {
  const [a, b] = [short.names[0]!.words, long.names[0]!.words];
  if (a.length >= b.length || commonType(short.names) !== 'organization' || commonType(long.names) !== 'organization')
    return false;
  if (BODIES_OF_BODIES.has(a.join(' '))) return false;
  const at = placeWithin(a, b);
  if (a.length === 1) {
    const word = a[0]!;
    return (
      at >= 0 &&
      (STATE_BODIES.has(word) || OTHER_BODIES.has(word) || (at === 0 && word.length > 3 && !COMMON.has(word)))
    );
  }
  return at === 0 || at + a.length === b.length;
}

/** The kind that most of the names have, weighed by how sure each is. */
function commonType(names: readonly NameMention[]): EntityType {
  const sums = new Map<EntityType, number>();
  for (const { type, confidence } of names) sums.set(type, (sums.get(type) ?? 0) + confidence);
  return [...sums].sort((a, b) => b[1] - a[1])[0]![0];
}
