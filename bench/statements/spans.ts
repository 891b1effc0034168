// The marked and the found spans of PolNeAR's passages, as the shared scorer sees them: runs of a passage's tokens.

import { goldRecords, readLines } from '../lib.ts';

export const KINDS = ['source', 'cue', 'content'] as const;
export type Kind = (typeof KINDS)[number];

/** Tokens `first` to `last` of a passage, both included. */
export type Run = { readonly kind: Kind; readonly first: number; readonly last: number };

export type ComparedPassage = {
  readonly id: string;
  readonly text: string;
  /** Half-open stretch of each token in `text`, in UTF-16 code units. */
  readonly tokens: readonly (readonly [start: number, end: number])[];
  readonly gold: readonly Run[];
  readonly found: readonly Run[];
};

type GoldDocument = {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Pick<MarkedPassage, 'tokens' | 'labels'>[];
};
type MarkedPassage = { readonly tokens: ComparedPassage['tokens']; readonly labels: readonly string[] };
type Stretch = { readonly start: number; readonly end: number };
type Found = { readonly id: string; readonly quotations: readonly Readonly<Record<Kind, readonly Stretch[]>>[] };

/** Every passage of the gold file with what people marked and what the readings (JSON lines at `readings`) found in it. */
export function comparePassages(gold: string, readings: string): ComparedPassage[] {
  const found = new Map(readLines<Found>(readings).map((reading) => [reading.id, reading.quotations]));
  return goldRecords<GoldDocument>(gold).flatMap(({ id, text, passages }) =>
    passages.map(({ tokens, labels }) => ({
      id,
      text,
      tokens,
      gold: goldRuns(labels),
      found: foundRuns(tokens, found.get(id) ?? []),
    })),
  );
}

/** One text for each run, to compare by. */
export function keyOf({ kind, first, last }: Run): string {
  return `${kind} ${first} ${last}`;
}

/** The tokens of a run as they are printed. */
export function wordsOf({ text, tokens }: ComparedPassage, { first, last }: Pick<Run, 'first' | 'last'>): string[] {
  return tokens.slice(first, last + 1).map(([start, end]) => text.slice(start, end));
}

function goldRuns(labels: readonly string[]): Run[] {
  return labels.flatMap((label, first) => {
    if (!label.startsWith('B-')) return [];
    const kind = label.slice(2) as Kind;
    let last = first;
    while (labels[last + 1] === `I-${kind}`) last += 1;
    return [{ kind, first, last }];
  });
}

/** A token belongs to a span its middle is in. Two quotations may share a source: it counts once. */
function foundRuns(tokens: ComparedPassage['tokens'], quotations: Found['quotations']): Run[] {
  const runs = new Map<string, Run>();
  for (const kind of KINDS) {
    for (const span of quotations.flatMap((quotation) => quotation[kind])) {
      const inside = tokens.flatMap(([start, end], i) => {
        const middle = (start + end) / 2;
        return middle > span.start && middle < span.end ? [i] : [];
      });
      if (inside.length === 0) continue;
      const run = { kind, first: inside[0]!, last: inside.at(-1)! };
      runs.set(keyOf(run), run);
    }
  }
  return [...runs.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}
