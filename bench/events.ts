// npm run bench:events [-- --curve]: events of other corpora whose types are ours, how many of them are found; and the learning curve.
//
// WikiEvents dev and RAMS dev mark the triggers of events in a scheme of their own; of types that are also ours, recall is counted (RAMS
// marks one event in five sentences, so nothing can be said of precision). Nothing is fitted to either. `--curve` cross-validates on
// proceedings train with a quarter, a half and all of each fold's other reports, and prints event, argument, modality and date.

import { fileURLToPath } from 'node:url';
import type { EventType } from '../src/core/event-types.ts';
import { overlaps, type Span } from '../src/core/span.ts';
import { reportFromText } from '../src/intake/text.ts';
import { loadModels } from '../src/reading/models.ts';
import { createReader } from '../src/reading/read.ts';
import { crossValidateEvents } from '../src/training/events.ts';
import { goldFolder } from '../src/training/gold.ts';
import { goldIsHere, goldRecords } from './lib.ts';

type Trigger = Span & { readonly type: EventType };
type Marked = { readonly id: string; readonly text: string; readonly triggers: readonly Trigger[] };

/** Their types that mean what ours do; the first that fits counts. */
const TYPES: readonly (readonly [theirs: RegExp, ours: EventType])[] = [
  [/^justice\.arrestjaildetain/i, 'arrest'],
  [/^justice\.(chargeindict|initiatejudicialprocess\.chargeindict)/i, 'charge'],
  [/^justice\.(trialhearing|initiatejudicialprocess\.trialhearing)/i, 'hearing'],
  [/^justice\.investigate/i, 'investigate'],
  [/^justice\.(releaseparole|release)/i, 'release'],
  [/^justice\.(convict|judicialconsequences\.convict)/i, 'convict'],
  [/^justice\.(sentence|judicialconsequences\.sentence)/i, 'sentence'],
  [/^justice\.judicialconsequences\.execute/i, 'execute'],
  [/^justice\.judicialconsequences\.extradite/i, 'extradite'],
  [/^justice\.acquit/i, 'acquit'],
];
const FOLDS = 4;
const SHARES = [0.25, 0.5, 1];

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

function ourType(theirs: string): EventType | undefined {
  return TYPES.find(([pattern]) => pattern.test(theirs))?.[1];
}

type Layout = { readonly text: string; readonly spanOf: (first: number, last: number) => Span };

/** Words with a space between them and a line a sentence; their numbers run through all sentences. */
function laidOut(sentences: readonly (readonly string[])[]): Layout {
  const spans: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    for (const word of sentence) {
      spans.push({ start: text.length, end: text.length + word.length });
      text += `${word} `;
    }
    text = `${text.trimEnd()}\n`;
  }
  return { text, spanOf: (first, last) => ({ start: spans[first]!.start, end: spans[last]!.end }) };
}

type WikiEvents = {
  readonly doc_id: string;
  readonly sentences: readonly (readonly [readonly (readonly [string, number, number])[], string])[];
  readonly event_mentions: readonly {
    readonly event_type: string;
    readonly trigger: { readonly start: number; readonly end: number };
  }[];
};

/** Laid out from its words: the offsets that it gives do not fit its texts. */
function wikiEvents(): Marked[] {
  return goldRecords<WikiEvents>('events/wikievents-dev.jsonl.gz').map((record) => {
    const { text, spanOf } = laidOut(record.sentences.map(([words]) => words.map(([word]) => word)));
    const triggers = record.event_mentions.flatMap(({ event_type, trigger }) => {
      const type = ourType(event_type);
      return type ? [{ type, ...spanOf(trigger.start, trigger.end - 1) }] : [];
    });
    return { id: record.doc_id, text, triggers };
  });
}

type Rams = {
  readonly doc_key: string;
  readonly sentences: readonly (readonly string[])[];
  readonly evt_triggers: readonly (readonly [number, number, readonly (readonly [string, number])[]])[];
};

function rams(): Marked[] {
  return goldRecords<Rams>('events/rams-dev.jsonl.gz').flatMap((record) => {
    const { text, spanOf } = laidOut(record.sentences);
    const triggers = record.evt_triggers.flatMap(([first, last, types]) => {
      const type = ourType(types[0]?.[0] ?? '');
      return type ? [{ type, ...spanOf(first, last) }] : [];
    });
    return triggers.length > 0 ? [{ id: record.doc_key, text, triggers }] : [];
  });
}

const reader = createReader(loadModels(fileURLToPath(new URL('../models/en', import.meta.url))));

function recallOf(marked: readonly Marked[]): string {
  const counts = new Map<EventType, { marked: number; found: number; typed: number }>();
  for (const { id, text, triggers } of marked) {
    const { events } = reader.read(reportFromText(text, {}), id);
    for (const trigger of triggers) {
      const over = events.filter((event) => overlaps(event.trigger, trigger));
      const count = counts.get(trigger.type) ?? { marked: 0, found: 0, typed: 0 };
      count.marked += 1;
      if (over.length > 0) count.found += 1;
      if (over.some((event) => event.type === trigger.type)) count.typed += 1;
      counts.set(trigger.type, count);
    }
  }
  const lines = [...counts].toSorted((a, b) => b[1].marked - a[1].marked);
  const sum = (part: 'marked' | 'found' | 'typed'): number =>
    lines.reduce((total, [, count]) => total + count[part], 0);
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  return [
    `${sum('marked')} triggers of our types, ${share(sum('found'), sum('marked'))} found, ${share(sum('typed'), sum('marked'))} with the same type`,
    ...lines.map(([type, count]) => `  ${type.padEnd(12)} ${count.typed} of ${count.marked} (found ${count.found})`),
  ].join('\n');
}

console.log(`WikiEvents dev: ${recallOf(wikiEvents())}`);
console.log(`RAMS dev: ${recallOf(rams())}`);
if (process.argv.includes('--curve')) {
  for (const share of SHARES) {
    const { event, argument, modality, date } = await crossValidateEvents(goldFolder(), FOLDS, () => {}, share);
    console.log(
      `proceedings train, ${FOLDS} folds, ${100 * share} % of the other reports: event F1 ${event}, argument F1 ${argument}, modality ${modality} %, date ${date} %`,
    );
  }
}
