// The corpora of names as reports with spans: words laid out one blank apart, tags of either corpus as our own kinds.

import { join } from 'node:path';
import type { Span } from '../core/span.ts';
import { COUNTRIES, PEOPLES } from '../languages/en/countries.ts';
import { NAME_TYPES } from '../reading/names/labels.ts';
import { readGold } from './gold.ts';

type GoldRecord = {
  readonly id: string;
  readonly sentences: readonly (readonly (readonly string[])[])[];
  /** The report as it was printed; only in Worldwide. */
  readonly text?: string;
};

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

/** Words of a report follow each other this closely in the printed text. */
const FARTHEST = 40;

const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap(({ people }) => people), ...PEOPLES].map((word) => word.toLowerCase()),
);

/** The reports of one corpus in its order, laid out with a blank between words. `gold` is the folder of the corpora. */
export function readNamedReports(gold: string, corpus: NamesCorpus): NamedReport[] {
  return recordsOf(gold, corpus).map(layOut);
}

/** The reports of one corpus as they were printed, by id; those whose words cannot all be found in the printed text are left out. */
export function readPrintedReports(gold: string, corpus: NamesCorpus): ReadonlyMap<string, NamedReport> {
  return new Map(recordsOf(gold, corpus).flatMap((record) => printed(record).map((report) => [record.id, report])));
}

function recordsOf(gold: string, corpus: NamesCorpus): GoldRecord[] {
  return readGold<GoldRecord>(join(gold, 'names', `${corpus}.jsonl.gz`));
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

/** The same names at their places in the printed text, found word by word. */
function printed(record: GoldRecord): NamedReport[] {
  const { text } = record;
  if (text === undefined) return [];
  const laidOut = layOut(record);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let from = 0;
  let at = 0;
  for (const [token = ''] of record.sentences.flat()) {
    if (token === '') continue;
    const place = text.indexOf(token, at);
    if (place < 0 || place - at > FARTHEST) return [];
    from = laidOut.text.indexOf(token, from);
    starts.set(from, place);
    from += token.length;
    at = place + token.length;
    ends.set(from, at);
  }
  const names = laidOut.names.flatMap(({ start, end, type }) => {
    const span = { start: starts.get(start) ?? -1, end: ends.get(end) ?? -1 };
    return span.start < 0 || span.end < 0 ? [] : [{ ...span, type }];
  });
  return [{ id: record.id, text, names }];
}

/** CoNLL's MISC holds nationalities too: those are groups. */
function kindOf(name: string, tag: string, span: Span): (Span & { type: number })[] {
  const type = KINDS[tag];
  if (type === undefined) return [];
  return [{ ...span, type: tag === 'MISC' && PEOPLE_WORDS.has(name.toLowerCase()) ? kind('group') : type }];
}
