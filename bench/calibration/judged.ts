// Which of the things that readings show are right, by the marks of people: what calibration is measured on.

import type { Reading } from '../../src/core/reading.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { NAME_TYPES } from '../../src/reading/names/labels.ts';
import { goldFolder } from '../../src/training/gold.ts';
import { readNamedReports } from '../../src/training/names-gold.ts';
import { goldRecords, readLines } from '../lib.ts';
import { oddDates, PROCEEDINGS } from '../readings.ts';
import type { Judged } from './reliability.ts';

type Stretch = readonly [start: number, end: number];
type Attribution = { readonly source: readonly Stretch[]; readonly content: readonly Stretch[] };
type MarkedTimex = Span & { readonly value: string };
type MarkedProceedings = {
  readonly id: string;
  readonly events: readonly { readonly type: string; readonly trigger: Span }[];
  readonly statements: readonly { readonly content: Span; readonly speaker: string }[];
};

const ATTRIBUTIONS = 'quotations/dev.jsonl.gz';
/** As in fitting (training/quotations/certainty-fit.ts): what both cover must be this part of what either covers. */
const SHARED = 0.5;
/** The kinds that CoNLL's marks tell apart in the same way. */
const JUDGED_NAMES = ['person', 'organization', 'place'];

/** Readings by id; `path` is a file of JSON lines. */
function readingsOf(path: string): ReadonlyMap<string, Reading> {
  return new Map(readLines<Reading>(path).map((reading) => [reading.id, reading]));
}

function judge<Gold extends { readonly id: string }>(
  golds: readonly Gold[],
  path: string,
  judged: (gold: Gold, reading: Reading) => Judged[],
): Judged[] {
  const readings = readingsOf(path);
  return golds.flatMap((gold) => {
    const reading = readings.get(gold.id);
    return reading ? judged(gold, reading) : [];
  });
}

/**
 * Right: somebody marked an attribution whose content, within the paragraph, is at least half the same and whose source it touches.
 * `gold` is a file of such articles as PolNeAR's.
 */
export function judgedStatements(path: string, gold = ATTRIBUTIONS): Judged[] {
  const golds = goldRecords<{ id: string; quotations: readonly Attribution[] }>(gold);
  return judge(golds, path, (gold, { text, quotations }) =>
    quotations.map(({ source, content, confidence }) => {
      const paragraph = paragraphOf(text, content[0]!);
      const right = gold.quotations.some((marked) => isSame(marked, { source, content }, paragraph));
      return { confidence, right };
    }),
  );
}

function isSame(
  marked: Attribution,
  { source, content }: { source: readonly Span[]; content: readonly Span[] },
  paragraph: Span,
) {
  const inside = (stretches: readonly Stretch[]): Span[] =>
    stretches.map(([start, end]) => ({ start, end })).filter((span) => overlaps(span, paragraph));
  const wanted = inside(marked.content).map((span) => clip(span, paragraph));
  const common = commonOf(wanted, content);
  if (common === 0 || common < SHARED * (lengthOf(wanted) + lengthOf(content) - common)) return false;
  const from = inside(marked.source);
  return from.length === 0 ? source.length === 0 : commonOf(from, source) > 0;
}

/** Right: at least half of the words said are words that somebody marked as said. With the speaker: and by the speaker named there. */
export function judgedProceedings(path: string, withSpeaker: boolean): Judged[] {
  return judge(goldRecords<MarkedProceedings>(PROCEEDINGS), path, ({ statements }, { quotations, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return quotations
      .filter(({ act }) => act === 'statement')
      .map(({ content, speaker, confidence }) => {
        const name = speaker === undefined ? undefined : names.get(speaker);
        const spans = statements
          .filter((marked) => !withSpeaker || isSameName(name, marked.speaker))
          .map((marked) => marked.content);
        return { confidence, right: commonOf(spans, content) >= SHARED * lengthOf(content) };
      });
  });
}

/** As the shared scorer compares names: one is a part of the other, titles and articles aside; an unknown speaker must be unknown. */
function isSameName(found: string | undefined, marked: string): boolean {
  if (marked === 'unknown' || found === undefined) return marked === 'unknown' && found === undefined;
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .replace(/\b(the|a|an|mr|mrs|ms|dr)\b\.?|[^\p{L}\p{N} ]/gu, ' ')
      .split(/\s+/)
      .filter((word) => word !== '');
  const [a, b] = [words(found), words(marked)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Right: type and trigger of a marked event. */
export function judgedEvents(path: string): Judged[] {
  return judge(goldRecords<MarkedProceedings>(PROCEEDINGS), path, ({ events }, reading) =>
    reading.events.map(({ type, trigger, confidence }) => ({
      confidence,
      right: events.some((marked) => marked.type === type && overlaps(marked.trigger, trigger)),
    })),
  );
}

/** Right: span and kind of a marked name. */
export function judgedNames(path: string): Judged[] {
  return judge(readNamedReports(goldFolder(), 'conll2003-testa'), path, ({ names }, { mentions }) =>
    mentions
      .filter(({ kind, type }) => kind === 'name' && JUDGED_NAMES.includes(type))
      .map(({ start, end, type, confidence }) => ({
        confidence,
        right: names.some((name) => name.start === start && name.end === end && NAME_TYPES[name.type] === type),
      })),
  );
}

/** Right: the value of a marked time expression that it shares words with. */
export function judgedTimexes(path: string): Judged[] {
  const golds = oddDates() as readonly unknown[] as readonly { id: string; timexes: readonly MarkedTimex[] }[];
  return judge(golds, path, (gold, { timexes }) =>
    timexes.map(({ start, end, value, confidence }) => ({
      confidence,
      right: gold.timexes.some((marked) => overlaps(marked, { start, end }) && marked.value === value),
    })),
  );
}

function paragraphOf(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next };
}

function clip({ start, end }: Span, within: Span): Span {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end) };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function commonOf(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const a of some) {
    for (const b of others) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return sum;
}
