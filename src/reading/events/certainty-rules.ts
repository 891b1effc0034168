// Certainty where the grammar alone tells it, whatever was learnt: "pleaded not guilty", "asked that he be freed", "an option for his release".

import type { EventType, Modality } from '../../core/event-types.ts';
import type { Candidate } from './candidates.ts';
import { childrenOf, type Scene } from './scene.ts';

/** Verbs and nouns of asking: what hangs from them in the subjunctive or the infinitive has not happened. */
const ASKING = new Set(
  'ask demand urge request seek want call petition propose recommend press beg plead insist appeal'.split(' '),
);
/** Nouns for what is open. */
const OPEN = new Set('option possibility prospect chance likelihood hope threat risk danger fear bid'.split(' '));
/** Verbs of bringing something about: "to have him freed". */
const BRINGING_ABOUT = new Set(['have', 'get']);
const CLAUSES = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'conj', 'dep']);
const HIGHEST_STEP = 3;

/** What the grammar tells of an event's certainty; undefined where it is silent. */
export function certaintyByGrammar(scene: Scene, type: EventType, candidate: Candidate): Modality | undefined {
  if (type === 'convict' && deniesGuilt(scene, candidate)) return 'negated';
  const { anchor } = candidate;
  if (isAskedFor(scene, anchor) || isAimedAt(scene, anchor) || isOpen(scene, anchor)) return 'possible';
  return undefined;
}

function deniesGuilt(scene: Scene, { first, end }: Candidate): boolean {
  return scene.forms.slice(first, end).some((form) => form === 'not' || form === 'innocent');
}

/** "Demanded that he be arrested", "asked the court to release her". */
function isAskedFor(scene: Scene, anchor: number): boolean {
  const { heads, labels } = scene.analysis;
  if (scene.kinds[anchor] !== 'verb' || !isUnrealised(scene, anchor)) return false;
  for (let t = anchor, step = 0; step < HIGHEST_STEP && CLAUSES.has(labels[t]!); step++) {
    t = heads[t]!;
    if (t < 0) return false;
    if (ASKING.has(scene.lemmas[t]!)) return true;
  }
  return false;
}

/** In its base form, or in the passive under "be" in its base form; without an auxiliary that would tell its time. */
function isUnrealised(scene: Scene, token: number): boolean {
  const { tags } = scene.analysis;
  const children = childrenOf(scene, token);
  if (children.some((child) => tags[child] === 'MD')) return false;
  return tags[token] === 'VB' || children.some((child) => tags[child] === 'VB' && scene.forms[child] === 'be');
}

/** "Works to have him extradited", "wants to get her released". */
function isAimedAt(scene: Scene, anchor: number): boolean {
  const { heads, tags } = scene.analysis;
  const above = heads[anchor]!;
  // Without a "be" before it the tagger may take a participle for a past tense.
  if (!/^VB[ND]$/.test(tags[anchor]!) || above < 0 || tags[above] !== 'VB') return false;
  return BRINGING_ABOUT.has(scene.lemmas[above]!) && childrenOf(scene, above).some((t) => scene.lemmas[t] === 'to');
}

/** "The options for his extradition", "a threat of arrest". */
export function isOpen(scene: Scene, anchor: number): boolean {
  const { heads, labels } = scene.analysis;
  const above = heads[anchor]!;
  if (above < 0 || scene.kinds[anchor] !== 'noun' || labels[anchor] !== 'nmod') return false;
  return (
    OPEN.has(scene.lemmas[above]!) ||
    childrenOf(scene, above).some((child) => child < anchor && OPEN.has(scene.lemmas[child]!))
  );
}
