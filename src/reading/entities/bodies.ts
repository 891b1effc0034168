// Which names of bodies, places, groups and other things mean one: the same words, a country's several names, acronyms, shortened forms.

import type { EntityType } from '../../core/reading.ts';
import { BODY_WORDS, FIRM_ENDINGS, OTHER_BODIES, PLACE_WORDS, STATE_BODIES } from '../../languages/en/bodies.ts';
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

type Draft = { key: string; names: NameMention[]; readonly order: number };

/** Groups of all names that are not of people. */
export function groupBodies(scene: Scene): Group[] {
  const drafts: Draft[] = [];
  for (const name of scene.names) {
    if (name.type === 'person') continue;
    const key = SAME_COUNTRY.get(name.words.join(' ')) ?? name.words.join(' ');
    const known = drafts.find((draft) => draft.key === key);
    if (known) known.names.push(name);
    else drafts.push({ key, names: [name], order: name.first });
  }
  return joinDrafts(scene, drafts).map(({ names }) => ({
    type: commonType(names),
    names: [...names].sort((a, b) => a.first - b.first),
  }));
}

function keyOf(name: string): string {
  return nameWords(name).join(' ');
}

/** Joins acronyms and short forms to the one name they can stand for. */
function joinDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const target = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const into = fullFormOf(scene, draft, drafts);
    if (into && target.get(into) !== draft) target.set(draft, into);
  }
  const rootOf = (draft: Draft): Draft => {
    let root = draft;
    for (let steps = 0; steps < drafts.length; steps += 1) root = target.get(root) ?? root;
    return root;
  };
  const joined = new Map<Draft, NameMention[]>();
  for (const draft of drafts) joined.set(rootOf(draft), [...(joined.get(rootOf(draft)) ?? []), ...draft.names]);
  return [...joined].map(([root, names]) => ({ ...root, names }));
}

function fullFormOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const bracketed = draft.names.flatMap((name) => nameBeforeBracket(scene, name))[0];
  if (bracketed) return drafts.find((other) => other !== draft && other.names.includes(bracketed));
  const fitting = drafts.filter((other) => other !== draft && (isAcronym(draft, other) || isShortForm(draft, other)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The full name in "Sexual Minorities Uganda (SMUG)" for the name in the brackets. */
function nameBeforeBracket(scene: Scene, name: NameMention): NameMention[] {
  if (scene.lower[name.first - 1] !== '(' || scene.lower[name.end] !== ')' || !isCapitals(name)) return [];
  const before = scene.names[scene.nameAt[name.first - 2] ?? -1];
  return before && before.words.length > 1 && before.type !== 'person' ? [before] : [];
}

function isCapitals({ text, words }: NameMention): boolean {
  return (
    words.length === 1 &&
    text.length >= SHORTEST_ACRONYM &&
    text.length <= LONGEST_ACRONYM &&
    text === text.toUpperCase()
  );
}

function isAcronym(short: Draft, long: Draft): boolean {
  const name = short.names.find(isCapitals);
  const words = long.names[0]!.words;
  if (!name || words.length < 2 || commonType(long.names) === 'group') return false;
  const initials = (some: readonly string[]) => some.map((word) => word[0]).join('');
  const acronym = name.words[0]!;
  return initials(words) === acronym || initials(words.filter((word) => !SMALL_WORDS.has(word))) === acronym;
}

/** "Court of Appeals" for "Court of Appeals for the Second Circuit", "Baffinland" for "Baffinland Iron Mines". Of bodies only. */
function isShortForm(short: Draft, long: Draft): boolean {
  const [a, b] = [short.names[0]!.words, long.names[0]!.words];
  if (a.length >= b.length || commonType(short.names) !== 'organization' || commonType(long.names) !== 'organization')
    return false;
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
