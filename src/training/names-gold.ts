// The corpora of names as reports with spans: words laid out one blank apart, tags of either corpus as our own kinds.

import { join } from 'node:path';
import type { Span } from '../core/span.ts';
import { COUNTRIES, PEOPLES } from '../languages/en/countries.ts';
import { NAME_TYPES } from '../reading/names/labels.ts';
import { readGold } from './gold.ts';

type GoldRecord = { readonly id: string; readonly sentences: readonly (readonly (readonly string[])[])[] };

/** A report of a corpus; `type` is the place of the kind in NAME_TYPES. */
export type NamedReport = {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: number })[];
};

export type NamesCorpus = 'conll2003-train' | 'conll2003-testa' | 'worldwide-train';

const kind = (type: (typeof NAME_TYPES)[number]) => NAME_TYPES.indexOf(type);

/** Tags that name no name of ours (dates, money) are left out. */
const KINDS: Readonly<Record<string, number>> = {
  PER: kind('person'),
  Person: kind('person'),
  ORG: kind('organization'),
  Organization: kind('organization'),
  LOC: kind('place'),
  Location: kind('place'),
  Facility: kind('place'),
  NORP: kind('group'),
  MISC: kind('other'),
  Misc: kind('other'),
  Product: kind('other'),
};

const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap(({ people }) => people), ...PEOPLES].map((word) => word.toLowerCase()),
);

/** The reports of one corpus in its order. `gold` is the folder of the corpora. */
export function readNamedReports(gold: string, corpus: NamesCorpus): NamedReport[] {
  return readGold<GoldRecord>(join(gold, 'names', `${corpus}.jsonl.gz`)).map(layOut);
}

/** Text and spans of a record. A tag goes on with the name before it only where it says so (I-) and is of the same kind. */
function layOut({ id, sentences }: GoldRecord): NamedReport {
  const names: { start: number; end: number; tag: string }[] = [];
  let text = '';
  for (const sentence of sentences) {
    let last = 'O';
    for (const [token = '', tag = 'O'] of sentence) {
      const start = text.length;
      text += token;
      const type = tag.slice(2);
      if (tag.startsWith('I-') && last.slice(2) === type) names[names.length - 1]!.end = text.length;
      else if (tag.length > 2) names.push({ start, end: text.length, tag: type });
      last = tag;
      text += ' ';
    }
    text = `${text.trimEnd()}\n\n`;
  }
  return {
    id,
    text,
    names: names.flatMap(({ start, end, tag }) => kindOf(text.slice(start, end), tag, { start, end })),
  };
}

/** CoNLL's MISC holds nationalities too: those are groups. */
function kindOf(name: string, tag: string, span: Span): (Span & { type: number })[] {
  const type = KINDS[tag];
  if (type === undefined) return [];
  return [{ ...span, type: tag === 'MISC' && PEOPLE_WORDS.has(name.toLowerCase()) ? kind('group') : type }];
}
