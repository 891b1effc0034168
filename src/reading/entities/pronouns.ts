// Whom a pronoun points back at: somebody of fitting gender, near, much spoken of, and by preference the subject of what was said last.

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

/**
 * What makes a party likelier to be meant, per sentence and paragraph back, or where it holds. Chosen by hand and by trying neighbours
 * of each on the silver chains of PolNeAR train and the human ones of ECB+ (odd topics).
 */
const PRONOUN_WEIGHTS = {
  start: 2,
  sentence: 0.8,
  paragraph: 0.4,
  subject: 0.8,
  opens: 0.4,
  sameSide: 0.7,
  /** A pronoun that was joined to the party. */
  pronoun: 0,
  /** The gender is known to fit. */
  known: 0.6,
  /** For every doubling of the places that spoke of it so far. */
  often: 0.15,
  named: 0.6,
  /** Subject of the sentence the pronoun stands in, before it. */
  sameSubject: 0.5,
  cataphora: 0.8,
};
type PronounWeights = typeof PRONOUN_WEIGHTS;

type Candidate = { readonly party: Party; readonly place: Place };

/** A pronoun with the party it means, if that is clear. */
export type JoinedPronoun = TokenRange & {
  readonly pronoun: Pronoun;
  readonly party?: Party;
  readonly confidence: number;
};

/** How the walk through the report stands. */
type Walk = {
  readonly scene: Scene;
  readonly weights: PronounWeights;
  /** Places passed so far, and how many of each party. */
  readonly recent: Candidate[];
  readonly counts: Map<Party, number>;
  /** Places still ahead in the sentence, nearest last. */
  readonly ahead: Candidate[];
};

/**
 * Third-person pronouns of the report in order. Each joined one becomes a place of its party, so that the next may point at it.
 * A pronoun that may mean either of two stays apart.
 */
export function joinPronouns(scene: Scene, parties: readonly Party[], weights = PRONOUN_WEIGHTS): JoinedPronoun[] {
  const places = parties.flatMap((party) => party.places.map((place) => ({ party, place })));
  const ahead = places.sort((a, b) => b.place.first - a.place.first);
  const walk: Walk = { scene, weights, recent: [], counts: new Map(), ahead };
  const found: JoinedPronoun[] = [];
  for (let at = 0; at < scene.lower.length; at += 1) {
    while (ahead.length > 0 && ahead.at(-1)!.place.end <= at) pass(walk, ahead.pop()!);
    const pronoun = PRONOUNS.get(scene.lower[at]!);
    if (!pronoun || scene.nameAt[at] !== -1) continue;
    const joined = isEmptyIt(scene, at) ? undefined : whoIs(walk, at, pronoun);
    if (joined)
      pass(walk, {
        party: joined.party,
        place: { first: at, end: at + 1, head: at, kind: 'pronoun', confidence: joined.confidence },
      });
    found.push({ first: at, end: at + 1, pronoun, confidence: CONFIDENCE.clear, ...joined });
  }
  return found;
}

function pass({ recent, counts }: Walk, candidate: Candidate): void {
  recent.push(candidate);
  counts.set(candidate.party, (counts.get(candidate.party) ?? 0) + 1);
}

function whoIs(walk: Walk, at: number, pronoun: Pronoun): { party: Party; confidence: number } | undefined {
  const { scene, recent, weights } = walk;
  const scores = new Map<Party, number>();
  const raise = (party: Party, score: number): void => {
    scores.set(party, Math.max(scores.get(party) ?? Number.NEGATIVE_INFINITY, score));
  };
  for (let i = recent.length - 1; i >= 0 && i >= recent.length - MOST_PLACES; i -= 1) {
    const { party, place } = recent[i]!;
    if (scene.sentenceOf[at]! - scene.sentenceOf[place.first]! > REACH) break;
    if (fits(party, pronoun) && !isBarred(scene, place, at)) raise(party, salience(walk, place, at));
  }
  const subject = subjectAhead(walk, at, pronoun);
  if (subject) raise(subject.party, weights.start + weights.cataphora);
  const rated = [...scores].map(([party, score]) => [party, score + standing(walk, party, pronoun)] as const);
  const [first, second] = rated.sort((a, b) => b[1] - a[1]);
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

/** In "Smith met him" he is not Smith: subject and object of one verb differ unless the pronoun says "-self". */
function isBarred(scene: Scene, place: Place, at: number): boolean {
  const { analysis, lower } = scene;
  const { heads, labels } = analysis;
  if (/sel(?:f|ves)$/.test(lower[at]!)) return false;
  if (isObjectInFront(scene, place, at)) return true;
  const isObject = /^(?:dobj|iobj)$/.test(labels[at] ?? '') || /^(?:him|them)$/.test(lower[at]!);
  return isObject && /^nsubj/.test(labels[place.head] ?? '') && heads[place.head] === heads[at];
}

/** "Pointing at the minister, she said": whoever does what a clause in front tells is not whom it is done to. */
function isObjectInFront({ analysis, sentenceOf, lower }: Scene, place: Place, at: number): boolean {
  const { tags, labels, sentences } = analysis;
  const sentence = sentenceOf[at]!;
  if (sentenceOf[place.first] !== sentence || tags[sentences[sentence]!.first] !== 'VBG') return false;
  if (!/^nsubj/.test(labels[at] ?? '') || /^nsubj/.test(labels[place.head] ?? '')) return false;
  return lower[at - 1] === ',' && place.first < at;
}

/** "It is clear that ...", "it seems", "it took two years to ...": an it that points at nothing. */
function isEmptyIt({ lower, analysis: { lemmas, tags } }: Scene, at: number): boolean {
  if (lower[at] !== 'it') return false;
  const verb = /^(?:MD|RB)$/.test(tags[at + 1] ?? '') ? at + 2 : at + 1;
  const lemma = lemmas[verb] ?? '';
  if (/^(?:seem|appear|rain|snow|turn)$/.test(lemma)) return true;
  if (!/^(?:be|take|become|remain)$/.test(lemma)) return false;
  return lower.slice(verb + 1, verb + 7).some((word) => /^(?:that|to|whether|if)$/.test(word));
}

/** "In his statement, Smith ...": the subject that follows a phrase at the head of its sentence. */
function subjectAhead({ scene, ahead }: Walk, at: number, pronoun: Pronoun): Candidate | undefined {
  const { lower, sentenceOf, analysis } = scene;
  const sentence = sentenceOf[at]!;
  const { first } = analysis.sentences[sentence]!;
  if (at - first > 6 || !/^(?:IN|TO|VBG)$/.test(analysis.tags[first] ?? '')) return undefined;
  for (let i = ahead.length - 1; i >= 0 && i >= ahead.length - 6; i -= 1) {
    const { party, place } = ahead[i]!;
    if (sentenceOf[place.first] !== sentence) return undefined;
    if (!/^nsubj/.test(analysis.labels[place.head] ?? '')) continue;
    return place.kind === 'name' && lower.slice(at, place.first).includes(',') && fits(party, pronoun)
      ? ahead[i]
      : undefined;
  }
  return undefined;
}

/** Nearer, subject, named in plain text rather than inside somebody's words: each makes a place likelier to be meant. */
function salience({ scene, weights }: Walk, place: Place, at: number): number {
  const { labels, sentences } = scene.analysis;
  const apart = scene.sentenceOf[at]! - scene.sentenceOf[place.first]!;
  const subject = /^nsubj/.test(labels[place.head] ?? '') || /^nsubj/.test(labels[place.end - 1] ?? '');
  const opens = place.first - sentences[scene.sentenceOf[place.first]!]!.first <= 2;
  const sameSide = scene.quoted[at] === scene.quoted[place.first];
  const paragraphs = scene.paragraphOf[at]! - scene.paragraphOf[place.first]!;
  return (
    weights.start -
    weights.sentence * apart -
    weights.paragraph * paragraphs +
    (subject ? weights.subject : 0) +
    (subject && apart === 0 ? weights.sameSubject : 0) +
    (opens ? weights.opens : 0) +
    (sameSide ? weights.sameSide : 0) +
    (place.kind === 'pronoun' ? weights.pronoun : 0)
  );
}

/** What speaks for a party as a whole: known gender, a name, and how often it was spoken of so far. */
function standing({ counts, weights }: Walk, party: Party, { gender }: Pronoun): number {
  return (
    (gender !== undefined && party.gender === gender ? weights.known : 0) +
    (party.names.length > 0 ? weights.named : 0) +
    weights.often * Math.log2(1 + (counts.get(party) ?? 0))
  );
}
