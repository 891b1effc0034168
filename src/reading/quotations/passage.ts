// A paragraph as the quotation stage sees it: its tokens as numbers, its quotation marks, and the shape of its parse trees.

import type { Analysis } from '../../core/analysis.ts';
import type { Mention } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';
import { hashText } from '../../learning/hashing.ts';
import { quoteSides } from '../quote-marks.ts';
import { type CueLevels, SAYING, UNSEEN } from './cue-levels.ts';
import { findMarks, MARK, type Marks } from './marks.ts';
import { withSubjects } from './subjects.ts';
import { type Tree, treeOf } from './tree.ts';

/** Numbers of a passage's tokens, counted from its first; hashes where nothing else is said. */
export type Passage = {
  /** Index of the first token in the analysis. */
  readonly first: number;
  readonly length: number;
  /** As printed. */
  readonly forms: Int32Array;
  /** In lower case, with every quotation mark and dash in one shape. */
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly tags: Int32Array;
  readonly labels: Int32Array;
  readonly suffixes2: Int32Array;
  readonly suffixes3: Int32Array;
  readonly shapes: Int32Array;
  /** Kind of the name the token belongs to, and whether it begins it; 0 outside names. */
  readonly names: Int32Array;
  /** How often the word is a cue in training; see cue-levels.ts. */
  readonly cues: Uint8Array;
  /** First token and end of the sentence a token stands in, and its number. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly sentence: Int32Array;
  readonly marks: Marks;
  /** Head within the passage, -1 at a root. */
  readonly heads: Int32Array;
  /** The label as text, for rules. */
  readonly labelNames: readonly string[];
  readonly tagNames: readonly string[];
  readonly tree: Tree;
  readonly context: PassageContext;
};

/** What the paragraph before leaves behind. */
type PassageContext = {
  /** Number of the passage in the report, from 0. */
  readonly number: number;
  /** The one before ends inside an open quotation. */
  readonly leftOpen: boolean;
  /** The one before ends with a closing mark. */
  readonly endsQuoted: boolean;
  /** The one before begins with an opening mark. */
  readonly beganQuoted: boolean;
};

/** Longer paragraphs are read in pieces, so that the time stays in proportion to the length. */
const MOST_TOKENS = 600;
/** First tokens of names that may speak, as `names` has them. */
export const SPEAKER_NAMES: ReadonlySet<number> = new Set([hashText('B-person'), hashText('B-organization')]);
const FIRST_CONTEXT: PassageContext = { number: 0, leftOpen: false, endsQuoted: false, beganQuoted: false };
export const OPENING_WORD = hashText('``');
const CLOSING_WORD = hashText("''");
const DASH_WORD = hashText('--');
const DASHES = new Set(['-', '--', '—', '–', '―', '---']);

/** Every paragraph of the analysis as a passage, long ones cut at a sentence's end. */
export function passagesOf(analysis: Analysis, names: readonly Mention[], levels: CueLevels): Passage[] {
  const kinds = nameKinds(analysis, names);
  const sides = quoteSides(analysis.text, analysis.tokens, analysis.paragraphs);
  const passages: Passage[] = [];
  let context = FIRST_CONTEXT;
  for (const range of piecesOf(analysis)) {
    const passage = passageOf(analysis, range, findMarks(analysis, sides, range), kinds, levels, context);
    passages.push(passage);
    const last = passage.marks.quoted.at(-1);
    context = {
      number: context.number + 1,
      leftOpen: last !== undefined && !last.closed,
      endsQuoted: passage.marks.roles.at(-1) === MARK.closing,
      beganQuoted: passage.marks.roles[0] === MARK.opening,
    };
  }
  return passages;
}

function passageOf(
  analysis: Analysis,
  range: TokenRange & { readonly sentences: readonly TokenRange[] },
  marks: Marks,
  kinds: Int32Array,
  levels: CueLevels,
  context: PassageContext,
): Passage {
  const { first, end } = range;
  const length = end - first;
  const column = (of: (at: number) => number): Int32Array => Int32Array.from({ length }, (_, i) => of(first + i));
  const lower = analysis.tokens.slice(first, end).map((token) => token.text.toLowerCase());
  const suffix = (size: number) => (at: number) => {
    const word = lower[at - first]!;
    return hashText(word, Math.max(0, word.length - size));
  };
  const tagNames = analysis.tags.slice(first, end);
  const cues = Uint8Array.from({ length }, (_, i) => levels.of(analysis.lemmas[first + i]!, analysis.tags[first + i]!));
  const sentences = sentenceColumns(range, length);
  const { heads, labels } = withSubjects({
    heads: column((at) => headWithin(analysis.heads[at]!, range)),
    labels: analysis.labels.slice(first, end),
    tags: tagNames,
    beginsName: (at) => SPEAKER_NAMES.has(kinds[first + at]!),
    isSaying: (at) => cues[at]! >= SAYING && cues[at]! < UNSEEN,
    sentenceFirst: sentences.sentenceFirst,
  });
  return {
    first,
    length,
    forms: column((at) => hashText(analysis.tokens[at]!.text)),
    words: column((at) => wordHash(lower[at - first]!, marks.roles[at - first]!)),
    lemmas: column((at) => hashText(analysis.lemmas[at]!.toLowerCase())),
    tags: column((at) => hashText(analysis.tags[at]!)),
    labels: Int32Array.from(labels, (label) => hashText(label)),
    suffixes2: column(suffix(2)),
    suffixes3: column(suffix(3)),
    shapes: column((at) => hashText(shapeOf(analysis.tokens[at]!.text))),
    names: kinds.subarray(first, end),
    cues,
    ...sentences,
    marks,
    heads,
    labelNames: labels,
    tagNames,
    tree: treeOf(heads, labels),
    context,
  };
}

function wordHash(lower: string, role: number): number {
  if (role === MARK.opening) return OPENING_WORD;
  if (role === MARK.closing) return CLOSING_WORD;
  return DASHES.has(lower) ? DASH_WORD : hashText(lower.replaceAll('’', "'"));
}

function headWithin(head: number, { first, end }: TokenRange): number {
  return head >= first && head < end ? head - first : -1;
}

function sentenceColumns(range: TokenRange & { readonly sentences: readonly TokenRange[] }, length: number) {
  const sentenceFirst = new Int32Array(length);
  const sentenceEnd = new Int32Array(length);
  const sentence = new Int32Array(length);
  range.sentences.forEach(({ first, end }, number) => {
    sentenceFirst.fill(first - range.first, first - range.first, end - range.first);
    sentenceEnd.fill(end - range.first, first - range.first, end - range.first);
    sentence.fill(number, first - range.first, end - range.first);
  });
  return { sentenceFirst, sentenceEnd, sentence };
}

/** "X" upper, "x" lower, "d" digit, other characters as they are; runs count once; at most six. */
function shapeOf(form: string): string {
  let shape = '';
  for (const letter of form) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (kind !== shape.at(-1)) shape += kind;
    if (shape.length >= 6) break;
  }
  return shape;
}

/** For each token of the analysis the hash of its name's type, another one at its first token. */
function nameKinds(analysis: Analysis, names: readonly Mention[]): Int32Array {
  const kinds = new Int32Array(analysis.tokens.length);
  let at = 0;
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    while (at < kinds.length && analysis.tokens[at]!.end <= name.start) at += 1;
    let begins = true;
    for (let k = at; k < kinds.length && analysis.tokens[k]!.start < name.end; k += 1) {
      kinds[k] = hashText(`${begins ? 'B' : 'I'}-${name.type}`);
      begins = false;
    }
  }
  return kinds;
}

/** Paragraphs cut into runs of sentences of at most MOST_TOKENS; a sentence longer than that is cut where it must be. */
function piecesOf(analysis: Analysis): (TokenRange & { readonly sentences: readonly TokenRange[] })[] {
  const pieces: { first: number; end: number; sentences: TokenRange[] }[] = [];
  const paragraphEnds = new Set(analysis.paragraphs.map(({ end }) => end));
  let open: { first: number; end: number; sentences: TokenRange[] } | undefined;
  for (const whole of analysis.sentences) {
    for (let first = whole.first; first < whole.end; first += MOST_TOKENS) {
      const sentence = { first, end: Math.min(whole.end, first + MOST_TOKENS) };
      if (open && sentence.end - open.first <= MOST_TOKENS) {
        open.sentences.push(sentence);
        open.end = sentence.end;
      } else {
        open = { ...sentence, sentences: [sentence] };
        pieces.push(open);
      }
      if (paragraphEnds.has(sentence.end)) open = undefined;
    }
  }
  return pieces;
}
