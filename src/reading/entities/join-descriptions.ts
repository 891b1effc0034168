// Whom or what a description speaks of: "the Russian diplomat", "the ministry", "a senior official" who is named in the next paragraph.

import { KINDRED_BODIES } from '../../languages/en/described-parties.ts';
import type { Description } from './descriptions.ts';
import { FAIR, type Found, generalBody, onlyPerson } from './general-words.ts';
import { COUNTRY_OF } from './nouns.ts';
import { addDescription, describedParty, hasKindredTitle, hasTitle, type Party } from './party.ts';
import { pluralBefore } from './plurals.ts';
import type { RoleOf } from './roles.ts';
import type { Scene } from './scene.ts';

/** A description reaches back over so many parties at most; this also bounds the time on odd texts. */
const MOST_PARTIES = 80;
/** So many parties, named ones first, are looked through for one that is named further on. */
const MOST_AHEAD = 200;
/** Of a party's places so many of the last ones are looked at. */
const MOST_PLACES = 40;
/** An unnamed official at the head of a report may be named up to so many paragraphs on. */
const PARAGRAPHS_AHEAD = 4;
const HEAD_OF_REPORT = 6;
/** Least score for a join, and by how much the best must lead. */
const ENOUGH = 2.5;
const LEAD = 0.9;
/** What a noun counts that may stand for one known of the party. */
const KINDRED = 1.8;
const CONFIDENCE = { role: 0.95, clear: 0.8, fair: FAIR, ahead: 0.7 } as const;

const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRY_OF.values());
/** The parties with every description joined, in the order of the text; parties of their own for those that speak of nobody known. */
export function joinDescriptions(
  scene: Scene,
  named: readonly Party[],
  descriptions: readonly Description[],
  roles: readonly RoleOf[],
): Party[] {
  const parties = [...named];
  const roleOf = new Map(roles.map((role) => [role.description, role]));
  const ownerOf = new Map(named.flatMap((party) => party.names.map((name) => [name, party] as const)));
  for (const description of descriptions) {
    const role = roleOf.get(description);
    if (role) {
      const owner = ownerOf.get(role.name);
      if (owner && role.name.first !== description.head + 1) addDescription(owner, description, CONFIDENCE.role);
      continue;
    }
    if (isPartOfTitle(scene, description)) continue;
    const found = whoIs(scene, parties, description);
    if (found) addDescription(found.party, description, found.confidence);
    else parties.push(describedParty(description));
  }
  return parties;
}

/** A plural or unclear noun directly before a name ("officers Smith and Jones") speaks of nobody by itself. */
function isPartOfTitle({ names, nameAt }: Scene, { head }: Description): boolean {
  return names[nameAt[head + 1] ?? -1]?.type === 'person';
}

function whoIs(scene: Scene, parties: readonly Party[], description: Description): Found | undefined {
  const reached = new Set([...parties.slice(0, MOST_PARTIES), ...parties.slice(-MOST_PARTIES)]);
  const before = [...reached].filter((party) => lastPlaceBefore(party, description.first) >= 0);
  if (description.plural) return pluralBefore(scene, before, description);
  const back =
    description.determiner === 'the' || description.determiner === 'this' || description.determiner === 'none'
      ? best(before, (party) => backwardScore(scene, party, description))
      : undefined;
  if (back) return back;
  const inHead = scene.paragraphOf[description.first]! < HEAD_OF_REPORT && !scene.quoted[description.head];
  if (inHead && description.determiner !== 'whose') {
    const ahead = best(parties.slice(0, MOST_AHEAD), (party) => forwardScore(scene, party, description));
    if (ahead) return { party: ahead.party, confidence: CONFIDENCE.ahead };
  }
  return description.of === 'body' ? generalBody(scene, before, description) : onlyPerson(scene, before, description);
}

function best(parties: readonly Party[], score: (party: Party) => number): Found | undefined {
  const scored = parties.map((party) => ({ party, score: score(party) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < ENOUGH || (second && first.score - second.score < LEAD)) return undefined;
  return { party: first.party, confidence: first.score >= ENOUGH + LEAD ? CONFIDENCE.clear : CONFIDENCE.fair };
}

/** How well a party mentioned before fits a definite description. */
function backwardScore(scene: Scene, party: Party, description: Description): number {
  if (!isOfKind(party, description)) return 0;
  const near = nearness(scene, party, description);
  const details = detailScore(party, description);
  if (description.of === 'body') {
    if (details < 0) return 0;
    if (bodyNounFits(party, description)) return 3 + details + near;
    return isKindredBody(party, description) ? KINDRED + details + near : 0;
  }
  if (hasTitle(party, description)) return 3 + details + near;
  if (party.nouns.has(description.noun)) return 0;
  const kindred = description.office && hasKindredTitle(party, description);
  return kindred ? KINDRED + details + near : 0;
}

function isOfKind(party: Party, { of, gender }: Description): boolean {
  if (party.plural || (of === 'person') !== (party.type === 'person')) return false;
  if (of === 'body') return party.type === 'organization';
  return gender === undefined || party.gender === undefined || gender === party.gender;
}

function bodyNounFits(party: Party, { noun }: Description): boolean {
  return party.nouns.has(noun) || party.names.some(({ words }) => words.includes(noun));
}

function isKindredBody({ nouns, names }: Party, { noun }: Description): boolean {
  const kindred = KINDRED_BODIES.filter((set) => set.has(noun));
  const own = [...nouns, ...names.flatMap(({ words }) => words)];
  return kindred.some((set) => own.some((word) => set.has(word)));
}

/** From -3 (another people) over -1 (none of its details known) to 1.5 (all of them known). */
function detailScore(party: Party, { details }: Description): number {
  if (details.size === 0) return 0;
  const known = [...details].filter((word) => party.details.has(word));
  const foreign = [...details].some((word) => COUNTRY_WORDS.has(word) && !party.details.has(word));
  const otherPeople = foreign && [...party.details].some((word) => COUNTRY_WORDS.has(word));
  if (otherPeople) return -3;
  return known.length === 0 ? -1 : 0.5 + known.length / details.size;
}

function nearness({ paragraphOf }: Scene, party: Party, { first }: Description): number {
  const place = lastPlaceBefore(party, first);
  const closest = place < 0 ? Number.POSITIVE_INFINITY : paragraphOf[first]! - paragraphOf[place]!;
  return closest <= 1 ? 1 : closest <= 3 ? 0.5 : 0;
}

/** First token of the party's last place before token `at`; -1 where it has none there. */
function lastPlaceBefore({ places }: Party, at: number): number {
  let last = places[0] && places[0].first < at ? places[0].first : -1;
  for (let i = places.length - 1; i >= 0 && i >= places.length - MOST_PLACES; i -= 1)
    if (places[i]!.first < at) last = Math.max(last, places[i]!.first);
  return last;
}

/** How well somebody named further on fits a description at the head of the report. */
function forwardScore(scene: Scene, party: Party, description: Description): number {
  const [firstName] = party.names;
  if (!firstName || !isOfKind(party, description) || firstName.first < description.end) return 0;
  if (scene.paragraphOf[firstName.first]! - scene.paragraphOf[description.first]! > PARAGRAPHS_AHEAD) return 0;
  const details = detailScore(party, description);
  if (description.of === 'body')
    return bodyNounFits(party, description) && placeFits(scene, party, description) ? 3 : 0;
  if (hasTitle(party, description)) return 2.5 + Math.max(0, details);
  if (party.nouns.has(description.noun)) return 0;
  const kindred = description.office && hasKindredTitle(party, description);
  return kindred && (details > 0 || description.details.size === 0) ? 2.5 + details : 0;
}

/** "A court in New York" is the Court of Appeals that the report goes on to call one "in New York". */
function placeFits({ lower }: Scene, party: Party, { details }: Description): boolean {
  const words = new Set([...party.details, ...party.names.flatMap(({ end }) => lower.slice(end, end + 5))]);
  return details.size > 0 && [...details].every((word) => words.has(word));
}
