// Where in a report an event may be named: words and phrases of the trigger lists, each with the types it may stand for.

import { EVENT_TYPES, type EventType } from '../../core/event-types.ts';
import type { TokenRange } from '../../core/span.ts';
import { DECOYS } from '../../languages/en/event-decoys.ts';
import type { EventWords } from '../../languages/en/event-lists.ts';
import { EVENT_WORDS } from '../../languages/en/event-words.ts';
import type { Scene, WordKind } from './scene.ts';

export const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** How a candidate got on the list: `sure` and `loose` are the lists of single words, `phrase` several words, `seen` only training. */
type Ground = 'sure' | 'loose' | 'phrase' | 'seen';

type Hit = { readonly type: EventType; readonly ground: Ground };

/** Words that may name an event. `anchor` is the one whose place in the parse counts. No two candidates share a token. */
export type Candidate = TokenRange & {
  readonly anchor: number;
  readonly hits: readonly Hit[];
  /** The phrase of the list, if it is one. */
  readonly phrase?: string;
};

type Phrase = { readonly type: EventType; readonly text: string; readonly steps: readonly Step[] };
/** One of `words` (all, where undefined: a gap). */
type Step = ReadonlySet<string> | undefined;

const LONGEST_GAP = 3;
const VERB_LISTS = ['verbs', 'looseVerbs'] as const;
const NOUN_LISTS = ['nouns', 'looseNouns'] as const;
const NO_HITS: readonly Hit[] = [];

const VERBS = wordIndex(VERB_LISTS);
const NOUNS = wordIndex(NOUN_LISTS);
const PHRASES = phraseIndex();
const DECOY_INDEX = indexByFirstWord(DECOYS.map((text) => ({ steps: stepsOf(text) })));

/** Candidates in text order; `seen` holds further lemmas that training met as names of events. */
export function findCandidates(scene: Scene, seen: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const sentence of scene.analysis.sentences) {
    free = sentence.first;
    for (let t = sentence.first; t < sentence.end; t++) {
      if (t < free) continue;
      const decoy = decoyEnd(scene, t, sentence.end);
      if (decoy !== undefined) {
        free = decoy;
        continue;
      }
      const candidate = phraseAt(scene, t, sentence.end) ?? wordAt(scene, t, seen);
      if (!candidate) continue;
      found.push(candidate);
      free = candidate.end;
    }
  }
  return found;
}

function wordAt(scene: Scene, t: number, seen: ReadonlySet<string>): Candidate | undefined {
  const lemma = scene.lemmas[t]!;
  const hits = hitsOf(lemma, scene.forms[t]!, scene.kinds[t]!);
  if (hits.length > 0) return { first: t, end: t + 1, anchor: t, hits };
  return seen.has(seenKey(lemma, scene.kinds[t]!)) ? { first: t, end: t + 1, anchor: t, hits: NO_HITS } : undefined;
}

/** How a lemma that only training knows is written down: its part of speech is a part of it. */
export function seenKey(lemma: string, kind: WordKind): string {
  return `${kind === 'name' ? 'noun' : kind} ${lemma}`;
}

/** A word tagged as a verb may be a noun by mistake and the other way round: each list counts for both, the own one first. */
function hitsOf(lemma: string, form: string, kind: WordKind): readonly Hit[] {
  if (kind === 'verb') return VERBS.get(lemma) ?? NOUNS.get(form) ?? NO_HITS;
  if (kind === 'noun' || kind === 'name') return NOUNS.get(lemma) ?? NOUNS.get(form) ?? VERBS.get(lemma) ?? NO_HITS;
  return kind === 'adjective' ? (VERBS.get(lemma) ?? NOUNS.get(lemma) ?? NO_HITS) : NO_HITS;
}

/** Where a phrase that only looks like an event ends, if one begins at `t`. */
function decoyEnd(scene: Scene, t: number, limit: number): number | undefined {
  for (const { steps } of [...(DECOY_INDEX.get(scene.lemmas[t]!) ?? []), ...(DECOY_INDEX.get(scene.forms[t]!) ?? [])]) {
    const end = matchEnd(scene, steps, t, limit);
    if (end !== undefined) return end;
  }
  return undefined;
}

function phraseAt(scene: Scene, t: number, limit: number): Candidate | undefined {
  const starting = [...(PHRASES.get(scene.lemmas[t]!) ?? []), ...(PHRASES.get(scene.forms[t]!) ?? [])];
  let longest: (TokenRange & { phrase: Phrase }) | undefined;
  for (const phrase of starting) {
    const end = matchEnd(scene, phrase.steps, t, limit);
    if (end !== undefined && (!longest || end > longest.end)) longest = { first: t, end, phrase };
  }
  if (!longest) return undefined;
  const { end, phrase } = longest;
  const types = starting.filter((other) => matchEnd(scene, other.steps, t, limit) === end).map(({ type }) => type);
  const hits = [...new Set(types)].map((type): Hit => ({ type, ground: 'phrase' }));
  return { first: t, end, anchor: anchorOf(scene, t, end), hits, phrase: phrase.text };
}

function matchEnd(scene: Scene, steps: readonly Step[], from: number, limit: number): number | undefined {
  let t = from;
  let gap = 0;
  for (const step of steps) {
    if (!step) {
      gap = LONGEST_GAP;
      continue;
    }
    const last = Math.min(t + gap, limit - 1);
    while (t <= last && !(step.has(scene.lemmas[t]!) || step.has(scene.forms[t]!))) t += 1;
    if (t > last) return undefined;
    t += 1;
    gap = 0;
  }
  return t;
}

/** A phrase that opens with a verb stands where that stands; another where its last noun does. */
function anchorOf(scene: Scene, first: number, end: number): number {
  if (scene.kinds[first] === 'verb') return first;
  for (let t = end - 1; t >= first; t--) if (scene.kinds[t] === 'noun' || scene.kinds[t] === 'name') return t;
  return first;
}

function wordIndex(lists: readonly (keyof EventWords)[]): Map<string, Hit[]> {
  const index = new Map<string, Hit[]>();
  for (const type of TYPES)
    for (const list of lists)
      for (const word of EVENT_WORDS[type][list]) {
        const hit: Hit = { type, ground: list.startsWith('loose') ? 'loose' : 'sure' };
        index.set(word, [...(index.get(word) ?? []), hit]);
      }
  return index;
}

function phraseIndex(): Map<string, Phrase[]> {
  return indexByFirstWord(
    TYPES.flatMap((type) => EVENT_WORDS[type].phrases.map((text) => ({ type, text, steps: stepsOf(text) }))),
  );
}

function stepsOf(text: string): Step[] {
  return text.split(' ').map((step) => (step === '_' ? undefined : new Set(step.split('|'))));
}

function indexByFirstWord<T extends { readonly steps: readonly Step[] }>(phrases: readonly T[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const phrase of phrases)
    for (const word of phrase.steps[0] ?? []) index.set(word, [...(index.get(word) ?? []), phrase]);
  return index;
}
