// Which descriptions are a role of somebody or something named: titles before the name, appositions after or before it, "X is the ...".

import type { TokenRange } from '../../core/span.ts';
import { COURTESY_TITLES, OFFICE_TITLES } from '../../languages/en/titles.ts';
import type { Description } from './descriptions.ts';
import { isOfficeNoun } from './nouns.ts';
import type { NameMention, Scene } from './scene.ts';

/** A description tied to a name. `first` and `end` are the role's own tokens. */
export type RoleOf = TokenRange & { readonly name: NameMention; readonly description: Description };

const BE = new Set(['is', 'was', 'becomes', 'became', 'remains']);
const CALLED = new Set(['named', 'surnamed', 'called']);
const WHEN = new Set(['now', 'currently', 'formerly', 'previously', 'once']);
const MOST_LIST_PARTS = 4;
const MOST_TITLES = 3;

/** The role each description gives to a name, where it gives one; at most one name a description. */
export function findRoles(scene: Scene, descriptions: readonly Description[]): RoleOf[] {
  return descriptions.flatMap((description) => {
    if (description.plural) return [];
    const name = titled(scene, description) ?? before(scene, description) ?? after(scene, description);
    return name ? [{ name, description, ...roleRange(scene, description, name) }] : [];
  });
}

/** "President Vladimir Putin", "spokesman for the ministry Ahmad al-Sahaf". */
function titled(scene: Scene, { head, end, of, determiner, office }: Description): NameMention | undefined {
  if (of !== 'person') {
    const body = nameStarting(scene, head + 1);
    return body?.type === 'organization' ? body : undefined;
  }
  const near =
    nameStarting(scene, head + 1) ?? (office && !leadsToTitle(scene, head, end) ? nameStarting(scene, end) : undefined);
  return near?.type === 'person' && (office || determiner !== 'none' || near.first === head + 1) ? near : undefined;
}

/** "An adviser to President", "a spokesman for Mayor": whoever follows holds the office named last. "Minister of justice" is one. */
function leadsToTitle({ lower, analysis: { tags } }: Scene, head: number, end: number): boolean {
  const isLinked = tags.slice(head + 1, end).some((tag) => tag === 'IN' || tag === 'TO');
  return isLinked && OFFICE_TITLES.has(lower[end - 1]!) && lower[end - 1] !== 'justice';
}

/** "Konstantin Dolgov, the envoy", "Kim, 47, a plumber", "Dolgov (the envoy)", "Dolgov, who is the envoy", "Dolgov is the envoy". */
function before(scene: Scene, { first, of, determiner, office }: Description): NameMention | undefined {
  const { lower, sentenceOf } = scene;
  let at = isWhen(scene, first - 1) ? first - 2 : first - 1;
  if (at < 1 || sentenceOf[at] !== sentenceOf[first]) return undefined;
  if (BE.has(lower[at]!)) {
    if (determiner === 'none') return undefined;
    at -= 1;
    if (lower[at] === 'who') at -= 1;
    if (lower[at] === ',') at -= 1;
    return fitting(nameEnding(scene, at + 1), of);
  }
  const mark = lower[at]!;
  if (!/^[,(–—-]$/.test(mark) || (determiner === 'none' && (!office || /[–—-]/.test(mark)))) return undefined;
  at -= 1;
  if (/^\d{1,3}$/.test(lower[at] ?? '') && lower[at - 1] === ',') at -= 2;
  if (lower[at] === ')') while (at > 0 && lower[at] !== '(' && sentenceOf[at] === sentenceOf[first]) at -= 1;
  if (lower[at] === '(') at -= 1;
  return fitting(nameEnding(scene, at + 1), of);
}

/** "Now", "formerly": between a name with its comma and an office. */
function isWhen({ lower }: Scene, at: number): boolean {
  return WHEN.has(lower[at] ?? '') && lower[at - 1] === ',';
}

/** "Lee's older brother, Lee Rae-jin, said". */
function after(scene: Scene, { end, head, of, determiner, office }: Description): NameMention | undefined {
  const { lower, analysis } = scene;
  if (of !== 'person') return undefined;
  const called = nameStarting(scene, pastCalled(scene, Math.max(end, head + 1)));
  if (called?.type === 'person' && called.first > end) return called;
  for (const at of new Set([end, head + 1])) {
    if (lower[at] !== ',' || (determiner === 'none' && !office)) continue;
    const name = nameStarting(scene, pastTitles(scene, at + 1));
    const behind = name ? (analysis.tags[name.end] ?? '') : '';
    if (name?.type === 'person' && (/^[,.:]$/.test(behind) || /^(?:VB|MD|POS)/.test(behind))) return name;
  }
  return undefined;
}

/** Past "named", ", surnamed", "identified as": a man so told of has the name that follows. Where none of these stands there, `at` itself. */
function pastCalled({ lower }: Scene, at: number): number {
  const word = lower[at] === ',' ? at + 1 : at;
  if (CALLED.has(lower[word] ?? '')) return word + 1;
  return lower[word] === 'identified' && lower[word + 1] === 'as' ? word + 2 : at;
}

/** Past "advocate", "Lt. Gen." and the like. */
function pastTitles({ lower, nameAt }: Scene, at: number): number {
  let to = at;
  while (to < at + MOST_TITLES && nameAt[to] === -1 && isTitle(lower[to] ?? '')) to += 1;
  return to;
}

function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return COURTESY_TITLES.has(bare) || isOfficeNoun(bare);
}

function fitting(name: NameMention | undefined, of: Description['of']): NameMention | undefined {
  if (!name) return undefined;
  return (of === 'person') === (name.type === 'person') && name.type !== 'place' && name.type !== 'group'
    ? name
    : undefined;
}

function nameStarting({ names, nameAt }: Scene, at: number): NameMention | undefined {
  const name = names[nameAt[at] ?? -1];
  return name?.first === at ? name : undefined;
}

function nameEnding({ names, nameAt }: Scene, end: number): NameMention | undefined {
  const name = names[nameAt[end - 1] ?? -1];
  return name?.end === end ? name : undefined;
}

/** Without the article of a title; with the rest of a list that hangs on it: "envoy for human rights, democracy and the rule of law". */
function roleRange(scene: Scene, { first, end, head, coreEnd }: Description, name: NameMention): TokenRange {
  if (name.first === head + 1) return { first, end: coreEnd };
  if (name.first > head) return { first, end };
  return { first: isWhen(scene, first - 1) ? first - 1 : first, end: listEnd(scene, end) };
}

/** Further parts of a list of nouns, up to and with the one after "and", where a comma or the end of the sentence closes it. */
function listEnd({ lower, analysis: { tags }, sentenceOf }: Scene, end: number): number {
  let at = end;
  for (let part = 0; part < MOST_LIST_PARTS && lower[at] === ','; part += 1) {
    let to = at + 1;
    let linked = false;
    while (
      sentenceOf[to] === sentenceOf[end - 1] &&
      /^(?:NN|JJ|DT|IN|POS|CC|CD)/.test(tags[to] ?? '') &&
      to - at < 16
    ) {
      if (lower[to] === 'and' && to > at + 1) linked = true;
      to += 1;
    }
    if (to === at + 1 || !/^NN/.test(tags[to - 1]!)) return end;
    if (linked) return /^[,.)]$/.test(tags[to] ?? '.') || sentenceOf[to] !== sentenceOf[end - 1] ? to : end;
    at = to;
  }
  return end;
}
