// What speaks for or against a candidate naming an event: its word, its list, its company in the sentence and in the parse.

import { hashText } from '../../learning/hashing.ts';
import type { Candidate } from './candidates.ts';
import { FeatureBag } from './features.ts';
import { childrenOf, childWith, type Scene } from './scene.ts';

/** Labels of the children that say little about what a word means. */
const PALE = new Set(['punct', 'det', 'cc', 'case', 'mark', 'aux', 'auxpass', 'cop', 'neg']);
const WINDOW = 3;
const EDGE = -1;
const BEGINNING = 3;
/** Candidates to look back over. */
const LOOK_BACK = 16;

/** What stands before a candidate: how many others in its sentence, one of its type or word there, its word anywhere before. */
type Before = {
  readonly count: number;
  readonly sameType: boolean;
  readonly sameLemma: boolean;
  readonly told: number;
  readonly typeJustTold: boolean;
};

/** What holds of the whole report; worked out once. */
export type Background = {
  /** In the order of the candidates. */
  readonly before: readonly Before[];
  /** Share of the report's candidates that are on a `sure` list, from 0 to 4. */
  readonly legal: number;
  readonly headlineEnd: number;
};

export function backgroundOf(scene: Scene, candidates: readonly Candidate[], headlineEnd: number): Background {
  const sure = candidates.filter(({ hits }) => hits.some(({ ground }) => ground !== 'loose')).length;
  const counts = new Map<string, number>();
  const before = candidates.map((candidate, at) => {
    const lemma = scene.lemmas[candidate.anchor]!;
    const told = counts.get(lemma) ?? 0;
    counts.set(lemma, told + 1);
    return { ...beforeIt(scene, candidates, at), told: Math.min(told, BEGINNING) };
  });
  return { before, legal: Math.min(4, Math.floor((sure * 200) / (scene.lemmas.length + 50))), headlineEnd };
}

function beforeIt(scene: Scene, candidates: readonly Candidate[], at: number): Omit<Before, 'told'> {
  const { anchor, hits } = candidates[at]!;
  const sentence = scene.sentenceOf[anchor]!;
  const near = candidates.slice(Math.max(0, at - LOOK_BACK), at);
  const types = new Set(hits.map(({ type }) => type));
  const sharesType = (other: Candidate): boolean =>
    other.hits.some(({ type, ground }) => ground !== 'loose' && types.has(type));
  const earlier = near.filter((other) => scene.sentenceOf[other.anchor] === sentence);
  return {
    count: Math.min(earlier.length, BEGINNING),
    sameType: earlier.some(sharesType),
    sameLemma: earlier.some((other) => scene.lemmas[other.anchor] === scene.lemmas[anchor]),
    typeJustTold: near.some((other) => scene.sentenceOf[other.anchor] === sentence - 1 && sharesType(other)),
  };
}

/** Hashed features of candidate number `at`. */
export function triggerFeatures(
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  background: Background,
): Int32Array {
  const candidate = candidates[at]!;
  const bag = new FeatureBag();
  const word = hashText(candidate.phrase ?? scene.lemmas[candidate.anchor]!);
  const list = hashText(candidate.hits.map(({ type, ground }) => `${type}/${ground}`).join(' '));
  addWord(bag, scene, candidate, word, list);
  addNeighbours(bag, scene, candidate, word);
  addParse(bag, scene, candidate, word, list);
  addTruth(bag, scene, candidate, list);
  addPlace(bag, scene, candidates, at, background, list);
  return bag.hashes();
}

function addWord(bag: FeatureBag, scene: Scene, { anchor, hits }: Candidate, word: number, list: number): void {
  const kind = hashText(scene.kinds[anchor]!);
  const tag = scene.tagHashes[anchor]!;
  bag.add('always');
  bag.add('word', word);
  bag.add('word kind', word, kind);
  bag.add('word tag', word, tag);
  bag.text('form', scene.forms[anchor]!);
  bag.add('kind', kind);
  bag.add('tag', tag);
  bag.add('list', list);
  bag.add('list kind', list, kind);
  bag.add('list tag', list, tag);
  for (const { type, ground } of hits) {
    bag.text('type', type);
    bag.text('type kind', type, kind);
    bag.text('type ground', `${type}/${ground}`);
    bag.text('type ground kind', `${type}/${ground}`, kind);
    bag.text('ground kind', ground, kind);
  }
}

function addNeighbours(bag: FeatureBag, scene: Scene, { first, end }: Candidate, word: number): void {
  const sentence = scene.analysis.sentences[scene.sentenceOf[first]!]!;
  const lemmaAt = (t: number): number => (t < sentence.first || t >= sentence.end ? EDGE : scene.lemmaHashes[t]!);
  const senseAt = (t: number): number => (t < sentence.first || t >= sentence.end ? EDGE : scene.senseHashes[t]!);
  bag.add('previous', lemmaAt(first - 1));
  bag.add('next', lemmaAt(end));
  bag.add('word previous', word, lemmaAt(first - 1));
  bag.add('word next', word, lemmaAt(end));
  bag.add('previous two', lemmaAt(first - 2), lemmaAt(first - 1));
  bag.add('next two', lemmaAt(end), lemmaAt(end + 1));
  bag.add('previous sense', senseAt(first - 1));
  bag.add('next sense', senseAt(end));
  for (let step = 1; step <= WINDOW; step++) {
    bag.add('near', lemmaAt(first - step));
    bag.add('near', lemmaAt(end + step - 1));
    bag.add('near sense', senseAt(first - step), -1);
    bag.add('near sense', senseAt(end + step - 1), 1);
  }
}

function addParse(bag: FeatureBag, scene: Scene, { anchor, hits }: Candidate, word: number, list: number): void {
  const kind = hashText(scene.kinds[anchor]!);
  const types = hits.map(({ type }) => hashText(type));
  const { heads } = scene.analysis;
  const label = scene.labelHashes[anchor]!;
  const head = heads[anchor]!;
  const headLemma = head < 0 ? EDGE : scene.lemmaHashes[head]!;
  bag.add('label', label);
  bag.add('word label', word, label);
  bag.add('list label', list, label);
  bag.add('head', headLemma);
  bag.add('head label', headLemma, label);
  bag.add('list head', list, headLemma);
  bag.add('head sense', head < 0 ? EDGE : scene.senseHashes[head]!, label);
  bag.text('case', scene.cases[anchor]!, label);
  bag.text('list case', scene.cases[anchor]!, list);
  let dependents = 0;
  let determiner = hashText('none');
  for (const child of childrenOf(scene, anchor)) {
    const childLabel = scene.analysis.labels[child]!;
    if (childLabel === 'det' || childLabel === 'nmod:poss') determiner = scene.lemmaHashes[child]!;
    addChild(bag, scene, child, childLabel, { word, list, kind, types });
    if (!PALE.has(childLabel)) dependents += 1;
  }
  bag.add('determiner', determiner);
  bag.add('list determiner', list, determiner);
  bag.add('dependents', Math.min(dependents, BEGINNING));
  bag.add('list dependents', list, Math.min(dependents, BEGINNING));
  for (const type of types) {
    bag.add('type label', type, label);
    bag.add('type head', type, headLemma);
    bag.add('type determiner', mixed(type, kind), determiner);
    bag.add('type dependents', mixed(type, kind), Math.min(dependents, BEGINNING));
  }
  if (head >= 0) addSiblings(bag, scene, anchor, head, list);
}

type Names = { readonly word: number; readonly list: number; readonly kind: number; readonly types: readonly number[] };

function addChild(
  bag: FeatureBag,
  scene: Scene,
  child: number,
  label: string,
  { word, list, kind, types }: Names,
): void {
  const relation = hashText(
    `${label} ${label.startsWith('nmod') || label === 'advcl' || label === 'acl' ? scene.cases[child]! : ''}`,
  );
  bag.add('has', relation);
  bag.add('list has', list, relation);
  if (label === 'punct' || label === 'det') return;
  bag.add('child', relation, scene.lemmaHashes[child]!);
  bag.add('child sense', relation, scene.senseHashes[child]!);
  bag.add('list child sense', mixed(list, relation), scene.senseHashes[child]!);
  bag.add('word child sense', mixed(word, relation), scene.senseHashes[child]!);
  bag.add('kind child sense', mixed(kind, relation), scene.senseHashes[child]!);
  for (const type of types) {
    bag.add('type has', type, relation);
    bag.add('type child sense', mixed(type, relation), scene.senseHashes[child]!);
  }
  bag.add('any child', scene.lemmaHashes[child]!);
}

/** What a noun's verb or a verb's governor has besides: "[police] opened an investigation". */
function addSiblings(bag: FeatureBag, scene: Scene, anchor: number, head: number, list: number): void {
  for (const sibling of childrenOf(scene, head)) {
    if (sibling === anchor || PALE.has(scene.analysis.labels[sibling]!)) continue;
    bag.add('sibling sense', scene.labelHashes[sibling]!, scene.senseHashes[sibling]!);
    bag.add('list sibling sense', mixed(list, scene.labelHashes[sibling]!), scene.senseHashes[sibling]!);
  }
}

/** A law told in general ("anyone found guilty can be jailed") has other helpers and other subjects than what happened to somebody. */
function addTruth(bag: FeatureBag, scene: Scene, { anchor, hits }: Candidate, list: number): void {
  let helpers = '';
  for (const child of childrenOf(scene, anchor)) {
    const label = scene.analysis.labels[child]!;
    if (label.startsWith('aux') || label === 'neg' || label === 'mark') helpers += `${scene.lemmas[child]} `;
  }
  bag.text('helpers', helpers, scene.tagHashes[anchor]!);
  bag.text('list helpers', helpers, list);
  for (const { type } of hits) bag.text('type helpers', helpers, hashText(type));
  for (const label of ['nsubj', 'nsubjpass', 'dobj', 'nmod:poss', 'nmod']) {
    const child = childWith(scene, anchor, label);
    if (child === undefined) continue;
    const definite = childWith(scene, child, 'det', 'nmod:poss');
    const how =
      scene.mentions[child]?.kind ?? (definite === undefined ? scene.analysis.tags[child]! : scene.lemmas[definite]!);
    bag.text(`${label} is`, how);
    bag.text(`list ${label} is`, how, list);
  }
  const { first, end } = scene.analysis.sentences[scene.sentenceOf[anchor]!]!;
  const names = new Set(scene.mentions.slice(first, end).filter((mention) => mention?.kind === 'name')).size;
  bag.add('names in sentence', Math.min(names, BEGINNING));
  bag.add('list names in sentence', list, Math.min(names, 1));
}

function addPlace(
  bag: FeatureBag,
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  background: Background,
  list: number,
): void {
  const { anchor } = candidates[at]!;
  const earlier = background.before[at]!;
  const sentence = scene.sentenceOf[anchor]!;
  bag.add('legal', background.legal);
  bag.add('list legal', list, background.legal);
  const mention = scene.mentions[anchor];
  bag.text('inside name', mention?.kind === 'name' ? mention.type : 'no');
  bag.add('quoted', scene.quoted[anchor]!);
  bag.add('list quoted', list, scene.quoted[anchor]!);
  bag.add('headline', scene.analysis.tokens[anchor]!.start < background.headlineEnd ? 1 : 0);
  bag.add('sentence', Math.min(sentence, BEGINNING));
  bag.add('earlier', earlier.count);
  bag.add('earlier type', earlier.sameType ? 1 : 0, hashText(scene.kinds[anchor]!));
  bag.add('told', earlier.told, hashText(scene.kinds[anchor]!));
  bag.add('list told', earlier.told, list);
  bag.add('type just told', earlier.typeJustTold ? 1 : 0, hashText(scene.kinds[anchor]!));
  bag.add('list just told', earlier.typeJustTold ? 1 : 0, list);
  bag.add('earlier lemma', earlier.sameLemma ? 1 : 0, list);
  for (const other of [at - 1, at + 1]) {
    const near = candidates[other];
    if (!near || scene.sentenceOf[near.anchor] !== sentence) continue;
    for (const { type, ground } of near.hits)
      if (ground !== 'loose') bag.text(other < at ? 'type before' : 'type after', type, list);
    bag.add(other < at ? 'word before' : 'word after', scene.lemmaHashes[near.anchor]!, list);
  }
  const range = scene.analysis.sentences[sentence]!;
  for (const sense of new Set(scene.senses.slice(range.first, range.end)))
    if (sense.length > 4) bag.text('sentence sense', sense, list);
}

function mixed(a: number, b: number): number {
  return (Math.imul(a, 31) + b) | 0;
}
