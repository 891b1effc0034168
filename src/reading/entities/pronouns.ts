// Whom a pronoun points back at: somebody of fitting gender, near, and by preference the subject of what was said last.

import type { TokenRange } from '../../core/span.ts';
import { PRONOUNS, type Pronoun } from '../../languages/en/pronouns.ts';
import type { Party, Place } from './party.ts';
import type { Scene } from './scene.ts';

/** So many sentences back a pronoun may reach. */
const REACH = 4;
/** And over so many places at most. */
const MOST_PLACES = 80;
const LEAST_SCORE = 0.4;
const LEAD = 0.35;
const CONFIDENCE = { clear: 0.8, fair: 0.6, neuter: 0.5 } as const;

type Candidate = { readonly party: Party; readonly place: Place };

/** A pronoun with the party it means, if that is clear. */
export type JoinedPronoun = TokenRange & {
  readonly pronoun: Pronoun;
  readonly party?: Party;
  readonly confidence: number;
};

/**
 * Third-person pronouns of the report in order. Each joined one becomes a place of its party, so that the next may point at it.
 * A pronoun that may mean either of two stays apart.
 */
export function joinPronouns(scene: Scene, parties: readonly Party[]): JoinedPronoun[] {
  const places = parties.flatMap((party) => party.places.map((place) => ({ party, place })));
  places.sort((a, b) => a.place.first - b.place.first);
  const recent: Candidate[] = [];
  const found: JoinedPronoun[] = [];
  let next = 0;
  for (let at = 0; at < scene.lower.length; at += 1) {
    while (next < places.length && places[next]!.place.end <= at) recent.push(places[next++]!);
    const pronoun = PRONOUNS.get(scene.lower[at]!);
    if (!pronoun || scene.nameAt[at] !== -1) continue;
    const joined = whoIs(scene, recent, at, pronoun);
    if (joined)
      recent.push({
        party: joined.party,
        place: { first: at, end: at + 1, head: at, kind: 'pronoun', confidence: joined.confidence },
      });
    found.push({ first: at, end: at + 1, pronoun, confidence: CONFIDENCE.clear, ...joined });
  }
  return found;
}

function whoIs(
  scene: Scene,
  recent: readonly Candidate[],
  at: number,
  pronoun: Pronoun,
): { party: Party; confidence: number } | undefined {
  const scores = new Map<Party, number>();
  for (let i = recent.length - 1; i >= 0 && i >= recent.length - MOST_PLACES; i -= 1) {
    const { party, place } = recent[i]!;
    if (scene.sentenceOf[at]! - scene.sentenceOf[place.first]! > REACH) break;
    if (!fits(party, pronoun)) continue;
    scores.set(party, Math.max(scores.get(party) ?? Number.NEGATIVE_INFINITY, salience(scene, place, at)));
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST_SCORE) return undefined;
  if (second && first[1] - second[1] < LEAD) return undefined;
  if (pronoun.gender === 'neuter' || pronoun.plural) return { party: first[0], confidence: CONFIDENCE.neuter };
  const sure = first[0].gender !== undefined || !second;
  return { party: first[0], confidence: sure ? CONFIDENCE.clear : CONFIDENCE.fair };
}

function fits(party: Party, { gender, plural }: Pronoun): boolean {
  if (plural) return party.plural || party.type === 'organization';
  if (party.plural) return false;
  if (gender === 'neuter') return party.type === 'organization';
  return party.type === 'person' && (party.gender === undefined || party.gender === gender);
}

/** Nearer, subject, named in plain text rather than inside somebody's words: each makes a place likelier to be meant. */
function salience(scene: Scene, place: Place, at: number): number {
  const { labels, sentences } = scene.analysis;
  const apart = scene.sentenceOf[at]! - scene.sentenceOf[place.first]!;
  const subject = /^nsubj/.test(labels[place.head] ?? '') || /^nsubj/.test(labels[place.end - 1] ?? '');
  const opens = place.first - sentences[scene.sentenceOf[place.first]!]!.first <= 2;
  const sameSide = scene.quoted[at] === scene.quoted[place.first];
  const paragraphs = scene.paragraphOf[at]! - scene.paragraphOf[place.first]!;
  return 2 - 0.5 * apart - 0.15 * paragraphs + (subject ? 0.8 : 0) + (opens ? 0.3 : 0) + (sameSide ? 0.7 : 0);
}
